package org.interphaselab.report.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.interphaselab.core.Progress;
import org.interphaselab.report.ReportContent;

/** The pages of a PDF report as pictures, to be looked at where no program for PDF files is at hand. */
public final class PdfPages {

    private PdfPages() {}

    /**
     * The pages.
     *
     * @param dotsPerInch resolution
     * @return a PNG file per page
     */
    public static List<byte[]> png(ReportContent content, int dotsPerInch, Progress progress) throws IOException {
        List<byte[]> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(PdfReport.bytes(content))) {
            PDFRenderer renderer = new PDFRenderer(document);
            progress.begin("Pages", document.getNumberOfPages());
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                progress.checkCancelled();
                ByteArrayOutputStream png = new ByteArrayOutputStream();
                ImageIO.write(renderer.renderImageWithDPI(page, dotsPerInch), "png", png);
                pages.add(png.toByteArray());
                progress.advance(1);
            }
        }
        return pages;
    }
}
