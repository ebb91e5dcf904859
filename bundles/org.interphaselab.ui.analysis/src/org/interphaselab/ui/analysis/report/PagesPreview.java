package org.interphaselab.ui.analysis.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.interphaselab.core.Progress;
import org.interphaselab.report.ReportContent;
import org.interphaselab.report.pdf.PdfPages;
import org.interphaselab.ui.Ids;

/** The pages of the PDF report as pictures, for systems without a browser for programs. */
final class PagesPreview implements ReportPreview {

    /** The name of its control, see {@link Ids}. */
    static final String ID = "report.pages";

    private static final int DPI = 80;
    private static final int GAP = 12;

    private record Pictures(List<byte[]> png) implements Page {}

    private final ScrolledComposite scroll;

    PagesPreview(Composite parent) {
        scroll = Ids.name(new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL), ID);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
    }

    @Override
    public Control control() {
        return scroll;
    }

    @Override
    public Page render(ReportContent content, Progress progress) throws IOException {
        return new Pictures(PdfPages.png(content, DPI, progress));
    }

    @Override
    public void show(Page page, String anchor) {
        Control before = scroll.getContent();
        Composite pages = new Composite(scroll, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(GAP, GAP).spacing(0, GAP).applyTo(pages);
        List<Image> images = new ArrayList<>();
        List<byte[]> pictures = ((Pictures) page).png();
        for (byte[] picture : pictures) {
            Image image = new Image(scroll.getDisplay(), new ByteArrayInputStream(picture));
            images.add(image);
            Label label = new Label(pages, SWT.BORDER);
            label.setImage(image);
            label.setToolTipText(NLS.bind(Messages.Report_page, images.size(), pictures.size()));
            GridDataFactory.swtDefaults()
                    .align(SWT.CENTER, SWT.TOP)
                    .grab(true, false)
                    .applyTo(label);
        }
        pages.addDisposeListener(event -> images.forEach(Image::dispose));
        scroll.setContent(pages);
        scroll.setMinSize(pages.computeSize(SWT.DEFAULT, SWT.DEFAULT));
        if (before != null) {
            before.dispose();
        }
    }

    @Override
    public void go(String anchor) {
        // pages have no places to go to by name
    }
}
