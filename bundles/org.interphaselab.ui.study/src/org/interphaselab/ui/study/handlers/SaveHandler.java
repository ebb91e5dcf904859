package org.interphaselab.ui.study.handlers;

import java.util.Optional;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.interphaselab.ui.study.OpenStudy;
import org.interphaselab.ui.study.StudyOpening;

/** Saves the study. */
public final class SaveHandler extends DeskHandler {

    @Override
    protected boolean possible(Optional<OpenStudy> study) {
        return study.filter(open -> open.dirty() && !open.readOnly()).isPresent();
    }

    @Override
    protected void perform(Shell shell, ExecutionEvent event) {
        PlatformUI.getWorkbench().getService(StudyOpening.class).save(shell);
    }
}
