package org.interphaselab.ui.analysis.run;

import java.util.Optional;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Shell;
import org.interphaselab.ui.analysis.VerdictReading;
import org.interphaselab.ui.study.OpenStudy;
import org.interphaselab.ui.study.handlers.DeskHandler;

/** Shows the figures and tables of the evaluation. */
public final class ShowFiguresHandler extends DeskHandler {

    @Override
    protected boolean possible(Optional<OpenStudy> study) {
        return study.flatMap(open -> open.results().of(VerdictReading.ANALYSIS)).isPresent();
    }

    @Override
    protected void perform(Shell shell, ExecutionEvent event) {
        ResultView.show(VerdictReading.ANALYSIS, shell);
    }
}
