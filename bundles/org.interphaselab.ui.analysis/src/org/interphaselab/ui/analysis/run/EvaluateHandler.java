package org.interphaselab.ui.analysis.run;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.interphaselab.ui.analysis.Evaluation;
import org.interphaselab.ui.analysis.matrix.CellMatrixView;
import org.interphaselab.ui.analysis.verdict.VerdictView;
import org.interphaselab.ui.study.OpenStudy;
import org.interphaselab.ui.study.handlers.DeskHandler;

/** Finds the verdict on every interphase of the study. */
public final class EvaluateHandler extends DeskHandler {

    @Override
    protected boolean possible(Optional<OpenStudy> study) {
        return study.isPresent();
    }

    @Override
    protected void perform(Shell shell, ExecutionEvent event) throws ExecutionException {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        PlatformUI.getWorkbench().getService(Evaluation.class).evaluate(shell, () -> reveal(page));
    }

    /** Who evaluates sees verdicts, in the view that is in front if it shows them, else in their own. */
    private static void reveal(IWorkbenchPage page) {
        boolean seen = Stream.of(VerdictView.ID, CellMatrixView.ID)
                .map(page::findView)
                .filter(Objects::nonNull)
                .anyMatch(page::isPartVisible);
        IViewReference verdicts = page.findViewReference(VerdictView.ID);
        if (!seen && verdicts != null) {
            page.bringToTop(verdicts.getPart(true));
        }
    }
}
