package org.interphaselab.ui.analysis.report;

import java.io.IOException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.interphaselab.core.Progress;
import org.interphaselab.report.ReportContent;

/** Shows a report as it will be written. */
interface ReportPreview {

    /** What is made of a report in the background, to be shown in the user interface thread. */
    interface Page {}

    /** The control. */
    Control control();

    /** Makes what is shown; away from the user interface thread. */
    Page render(ReportContent content, Progress progress) throws IOException;

    /**
     * Shows it.
     *
     * @param anchor the place to begin at, or empty
     */
    void show(Page page, String anchor);

    /** Goes to a place of what is shown. */
    void go(String anchor);

    /** The HTML in a browser; the pages of the PDF where this system has no browser for programs. */
    static ReportPreview create(Composite parent) {
        try {
            return new BrowserPreview(parent);
        } catch (SWTError none) {
            ILog.of(ReportPreview.class).info("the report is shown as pages: " + none.getMessage());
            return new PagesPreview(parent);
        }
    }
}
