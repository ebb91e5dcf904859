package org.interphaselab.ui.study.navigator;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
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
import org.interphaselab.ui.study.imports.RecordingImport;

/** Files dropped on a cell are its recordings; dropped elsewhere, the import asks which cells they belong to. */
final class FileDrop extends ViewerDropAdapter {

    private final IWorkbenchPartSite site;

    FileDrop(StructuredViewer viewer, IWorkbenchPartSite site) {
        super(viewer);
        this.site = site;
        setFeedbackEnabled(false);
    }

    @Override
    public void dragEnter(DropTargetEvent event) {
        if (event.detail == DND.DROP_DEFAULT) {
            event.detail = DND.DROP_COPY;
        }
        super.dragEnter(event);
    }

    @Override
    public boolean validateDrop(Object target, int operation, TransferData type) {
        return FileTransfer.getInstance().isSupportedType(type);
    }

    @Override
    public boolean performDrop(Object data) {
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
}
