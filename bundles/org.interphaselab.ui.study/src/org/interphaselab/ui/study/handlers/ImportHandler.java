package org.interphaselab.ui.study.handlers;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.interphaselab.ui.study.CellSelection;
import org.interphaselab.ui.study.OpenStudy;
import org.interphaselab.ui.study.imports.RecordingImport;

/** Opens the import; the selected cell is proposed. */
public final class ImportHandler extends DeskHandler {

    @Override
    protected boolean possible(Optional<OpenStudy> study) {
        return study.filter(open -> !open.readOnly()).isPresent();
    }

    @Override
    protected void perform(Shell shell, ExecutionEvent event) {
        PlatformUI.getWorkbench()
                .getService(RecordingImport.class)
                .importFiles(shell, CellSelection.cell(HandlerUtil.getCurrentSelection(event)), List.of());
    }
}
