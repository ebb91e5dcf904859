package org.interphaselab.ui.analysis.report;

import java.util.Optional;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.interphaselab.ui.study.OpenStudy;
import org.interphaselab.ui.study.handlers.DeskHandler;

/** Writes the report of the study as HTML, PDF, figures or RO-Crate. */
public final class ExportReportHandler extends DeskHandler {

    @Override
    protected boolean possible(Optional<OpenStudy> study) {
        return study.isPresent();
    }

    @Override
    protected void perform(Shell shell, ExecutionEvent event) {
        ReportExport.ask(PlatformUI.getWorkbench(), shell);
    }
}
