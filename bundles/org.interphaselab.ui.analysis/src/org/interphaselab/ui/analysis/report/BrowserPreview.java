package org.interphaselab.ui.analysis.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.LocationAdapter;
import org.eclipse.swt.browser.LocationEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.interphaselab.core.Progress;
import org.interphaselab.report.HtmlReport;
import org.interphaselab.report.ReportContent;
import org.interphaselab.ui.Ids;

/** The HTML of the report in the system's browser, which runs no scripts and goes nowhere else. */
public final class BrowserPreview implements ReportPreview {

    /** The name of its control, see {@link Ids}. */
    public static final String ID = "report.browser";

    private record Written(byte[] html) implements Page {}

    private final Browser browser;
    private Path file;

    /** @throws org.eclipse.swt.SWTError where there is no browser */
    BrowserPreview(Composite parent) {
        browser = Ids.name(new Browser(parent, SWT.NONE), ID);
        browser.setJavascriptEnabled(false);
        browser.addLocationListener(new LocationAdapter() {
            @Override
            public void changing(LocationEvent event) {
                event.doit = event.location.equals("about:blank") || file != null && event.location.startsWith(uri());
            }
        });
        browser.addDisposeListener(event -> delete());
    }

    @Override
    public Control control() {
        return browser;
    }

    @Override
    public Page render(ReportContent content, Progress progress) {
        return new Written(HtmlReport.bytes(content, ""));
    }

    @Override
    public void show(Page page, String anchor) {
        try {
            delete();
            file = Files.createTempFile("interphase-lab-report", ".html");
            Files.write(file, ((Written) page).html());
            go(anchor);
        } catch (IOException e) {
            ILog.of(BrowserPreview.class).warn("the preview of the report could not be written", e);
            browser.setText("<p>" + Messages.Preview_notWritten + "</p>");
        }
    }

    @Override
    public void go(String anchor) {
        if (file != null) {
            browser.setUrl(uri() + (anchor.isEmpty() ? "" : "#" + anchor));
        }
    }

    private String uri() {
        return file.toUri().toString();
    }

    private void delete() {
        if (file != null) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                ILog.of(BrowserPreview.class).warn("a file of the preview is left over: " + file, e);
            }
            file = null;
        }
    }
}
