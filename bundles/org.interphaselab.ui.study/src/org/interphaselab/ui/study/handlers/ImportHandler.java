package org.interphaselab.ui.study.handlers;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.interphaselab.model.Cell;
import org.interphaselab.ui.study.CellSelection;
import org.interphaselab.ui.study.OpenStudy;
import org.interphaselab.ui.study.imports.RecordingImport;

/** Asks for instrument files and imports them into the selected cell. */
public final class ImportHandler extends DeskHandler {

    @Override
    protected boolean possible(Optional<OpenStudy> study) {
        return study.filter(open -> !open.readOnly()).isPresent();
    }

    @Override
    protected void perform(Shell shell, ExecutionEvent event) {
        Optional<Cell> cell = CellSelection.cell(HandlerUtil.getCurrentSelection(event));
        FileDialog dialog = new FileDialog(shell, SWT.OPEN | SWT.MULTI);
        dialog.setText("Import Recording");
        if (dialog.open() != null) {
            Path folder = Path.of(dialog.getFilterPath());
            List<Path> files =
                    Stream.of(dialog.getFileNames()).map(folder::resolve).toList();
            PlatformUI.getWorkbench().getService(RecordingImport.class).importFiles(shell, cell, files);
        }
    }
}
