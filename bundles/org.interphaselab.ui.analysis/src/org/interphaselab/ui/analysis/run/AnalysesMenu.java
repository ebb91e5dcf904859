package org.interphaselab.ui.analysis.run;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.interphaselab.analysis.Analysis;
import org.interphaselab.ui.analysis.Evaluation;
import org.interphaselab.ui.study.StudyDesk;

/** A menu entry for every analysis there is, ours and third parties'. */
public final class AnalysesMenu extends CompoundContributionItem {

    @Override
    protected IContributionItem[] getContributionItems() {
        Evaluation evaluation = PlatformUI.getWorkbench().getService(Evaluation.class);
        boolean open =
                PlatformUI.getWorkbench().getService(StudyDesk.class).current().isPresent();
        return evaluation.catalog().all().stream()
                .map(analysis -> new ActionContributionItem(new Run<>(evaluation, analysis, open)))
                .toArray(IContributionItem[]::new);
    }

    /** Asks for the parameters and runs one analysis. */
    private static final class Run<P extends Record> extends Action {

        private final Evaluation evaluation;
        private final Analysis<P> analysis;

        Run(Evaluation evaluation, Analysis<P> analysis, boolean enabled) {
            super(analysis.info().name() + "…");
            this.evaluation = evaluation;
            this.analysis = analysis;
            setToolTipText(analysis.info().purpose());
            setEnabled(enabled);
        }

        @Override
        public void run() {
            Shell shell =
                    PlatformUI.getWorkbench().getModalDialogShellProvider().getShell();
            RunDialog dialog = new RunDialog(shell, analysis.info(), analysis.parameters());
            dialog.ask()
                    .ifPresent(values -> evaluation.run(
                            shell,
                            analysis,
                            values,
                            () -> ResultView.show(analysis.info().id(), shell)));
        }
    }
}
