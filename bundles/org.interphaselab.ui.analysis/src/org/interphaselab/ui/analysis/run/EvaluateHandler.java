package org.interphaselab.ui.analysis.run;

import java.util.Optional;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.interphaselab.ui.analysis.Evaluation;
import org.interphaselab.ui.study.OpenStudy;
import org.interphaselab.ui.study.handlers.DeskHandler;

/** Finds the verdict on every interphase of the study. */
public final class EvaluateHandler extends DeskHandler {

    @Override
    protected boolean possible(Optional<OpenStudy> study) {
        return study.isPresent();
    }

    @Override
    protected void perform(Shell shell, ExecutionEvent event) {
        PlatformUI.getWorkbench().getService(Evaluation.class).evaluate(shell);
    }
}
