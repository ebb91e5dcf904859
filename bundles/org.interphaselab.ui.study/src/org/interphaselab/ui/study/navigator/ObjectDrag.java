package org.interphaselab.ui.study.navigator;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.interphaselab.ui.study.OpenStudy;

/** Takes up the objects selected in the tree, where they can be moved together. */
final class ObjectDrag extends DragSourceAdapter {

    private final TreeViewer viewer;

    ObjectDrag(TreeViewer viewer) {
        this.viewer = viewer;
    }

    @Override
    public void dragStart(DragSourceEvent event) {
        event.doit = viewer.getInput() instanceof OpenStudy study
                && ObjectMove.of(study, viewer.getStructuredSelection().toList())
                        .isPresent();
        if (event.doit) {
            LocalSelectionTransfer.getTransfer().setSelection(viewer.getStructuredSelection());
        }
    }

    @Override
    public void dragSetData(DragSourceEvent event) {
        event.data = LocalSelectionTransfer.getTransfer().getSelection();
    }

    @Override
    public void dragFinished(DragSourceEvent event) {
        LocalSelectionTransfer.getTransfer().setSelection(null);
    }
}
