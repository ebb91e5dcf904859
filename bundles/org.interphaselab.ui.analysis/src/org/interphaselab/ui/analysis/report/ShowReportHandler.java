package org.interphaselab.ui.analysis.report;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.ui.ProblemsDialog;
import org.interphaselab.ui.study.OpenStudy;
import org.interphaselab.ui.study.handlers.DeskHandler;

/** Shows the report, and makes it where there is none that is as the study is now. */
public final class ShowReportHandler extends DeskHandler {

    @Override
    protected boolean possible(Optional<OpenStudy> study) {
        return study.isPresent();
    }

    @Override
    protected void perform(Shell shell, ExecutionEvent event) throws ExecutionException {
        try {
            ReportView view = (ReportView) HandlerUtil.getActiveWorkbenchWindowChecked(event)
                    .getActivePage()
                    .showView(ReportView.ID);
            if (!view.upToDate()) {
                view.make();
            }
        } catch (PartInitException e) {
            Problem problem = Problem.error(
                    "REPORT_NOT_SHOWN",
                    NLS.bind(Messages.Report_notShown, e.getMessage()),
                    Location.of("report"),
                    Messages.Report_closeSome);
            new ProblemsDialog(shell, Messages.Report_name, List.of(problem)).open();
        }
    }
}
