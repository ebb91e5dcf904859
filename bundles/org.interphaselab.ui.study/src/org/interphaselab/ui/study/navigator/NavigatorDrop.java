package org.interphaselab.ui.study.navigator;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.ui.IWorkbenchPartSite;
import org.interphaselab.model.Cell;
import org.interphaselab.ui.study.CellSelection;
import org.interphaselab.ui.study.OpenStudy;
import org.interphaselab.ui.study.imports.RecordingImport;

/**
 * Files dropped on a cell are its recordings; dropped elsewhere, the import asks which cells they belong to. Objects of the
 * tree move to where they are dropped, or are copied there with Ctrl.
 */
final class NavigatorDrop extends ViewerDropAdapter {

    private final IWorkbenchPartSite site;

    NavigatorDrop(StructuredViewer viewer, IWorkbenchPartSite site) {
        super(viewer);
        this.site = site;
    }

    @Override
    public void dragEnter(DropTargetEvent event) {
        boolean files = FileTransfer.getInstance().isSupportedType(event.currentDataType);
        if (event.detail == DND.DROP_DEFAULT) {
            event.detail = files ? DND.DROP_COPY : DND.DROP_MOVE;
        }
        super.dragEnter(event);
    }

    @Override
    public boolean validateDrop(Object target, int operation, TransferData type) {
        setFeedbackEnabled(!FileTransfer.getInstance().isSupportedType(type));
        return FileTransfer.getInstance().isSupportedType(type)
                || LocalSelectionTransfer.getTransfer().isSupportedType(type)
                        && move(LocalSelectionTransfer.getTransfer().getSelection())
                                .filter(move -> move.possible(target, operation == DND.DROP_COPY))
                                .isPresent();
    }

    @Override
    public boolean performDrop(Object data) {
        if (data instanceof ISelection selection) {
            return put(selection);
        }
        if (!(data instanceof String[] files)) {
            return false;
        }
        Optional<Cell> cell = getCurrentTarget() instanceof EObject object
                ? CellSelection.cell(new StructuredSelection(object))
                : Optional.empty();
        List<Path> paths = Stream.of(files).map(Path::of).toList();
        // the program that the files come from waits until the drop is over, and the import is a dialog
        site.getShell().getDisplay().asyncExec(() -> site.getService(RecordingImport.class)
                .importFiles(site.getShell(), cell, paths));
        return true;
    }

    private boolean put(ISelection selection) {
        ObjectMove.Place place =
                switch (getCurrentLocation()) {
                    case LOCATION_BEFORE -> ObjectMove.Place.BEFORE;
                    case LOCATION_AFTER -> ObjectMove.Place.AFTER;
                    default -> ObjectMove.Place.ON;
                };
        List<EObject> there = move(selection)
                .map(move -> move.put(getCurrentTarget(), place, getCurrentOperation() == DND.DROP_COPY))
                .orElse(List.of());
        if (!there.isEmpty()) {
            getViewer().setSelection(new StructuredSelection(there), true);
        }
        return !there.isEmpty();
    }

    private Optional<ObjectMove> move(ISelection selection) {
        return getViewer().getInput() instanceof OpenStudy study && selection instanceof IStructuredSelection chosen
                ? ObjectMove.of(study, chosen.toList())
                : Optional.empty();
    }
}
