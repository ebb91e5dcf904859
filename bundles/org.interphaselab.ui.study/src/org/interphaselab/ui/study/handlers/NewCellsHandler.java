package org.interphaselab.ui.study.handlers;

import java.util.Optional;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Shell;
import org.interphaselab.ui.study.OpenStudy;
import org.interphaselab.ui.study.matrix.CellMatrixDialog;

/** Makes the cells of interphases, designs and replicates. */
public final class NewCellsHandler extends DeskHandler {

    @Override
    protected boolean possible(Optional<OpenStudy> study) {
        return study.filter(open -> !open.readOnly()).isPresent();
    }

    @Override
    protected void perform(Shell shell, ExecutionEvent event) {
        new CellMatrixDialog(shell, desk().current().orElseThrow()).open();
    }
}
