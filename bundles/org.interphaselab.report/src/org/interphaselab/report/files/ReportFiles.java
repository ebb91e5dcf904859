package org.interphaselab.report.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.interphaselab.core.AtomicFile;
import org.interphaselab.core.Progress;
import org.interphaselab.report.HtmlReport;
import org.interphaselab.report.ReportContent;
import org.interphaselab.report.pdf.PdfReport;

/** Writes a report in the formats that are asked for: {@code NAME.html}, {@code NAME.pdf} and {@code NAME-figures/}. */
public final class ReportFiles {

    private static final String FIGURES = "-figures";

    private static final int UNITS = 100;

    private ReportFiles() {}

    /**
     * Writes the files of a report; each replaces one of the same name, or leaves it as it is on failure.
     *
     * @param folder the folder, which exists
     * @param name name of the files, without ending
     * @param formats what to write
     * @param figureFiles how figures are written, where they are asked for
     * @param progress is told how far it is
     * @return the HTML file, the PDF file and the folder of figures, by format, as far as they were asked for
     * @throws java.util.concurrent.CancellationException when the user cancels; files not yet written stay as they were
     */
    public static Map<ReportFormat, Path> write(
            Path folder,
            String name,
            ReportContent content,
            Set<ReportFormat> formats,
            FigureFiles figureFiles,
            Progress progress)
            throws IOException {
        progress.begin("The files of the report", (long) UNITS * formats.size());
        Map<ReportFormat, Path> written = new LinkedHashMap<>();
        boolean figures = formats.contains(ReportFormat.FIGURES);
        if (formats.contains(ReportFormat.HTML)) {
            Path html = folder.resolve(name + ".html");
            String linked = figures && figureFiles.linked() ? name + FIGURES : "";
            write(html, Patience.await(() -> HtmlReport.bytes(content, linked), progress));
            progress.advance(UNITS);
            written.put(ReportFormat.HTML, html);
        }
        if (formats.contains(ReportFormat.PDF)) {
            Path pdf = folder.resolve(name + ".pdf");
            write(pdf, Patience.await(() -> PdfReport.bytes(content), progress));
            progress.advance(UNITS);
            written.put(ReportFormat.PDF, pdf);
        }
        if (figures) {
            Path home = folder.resolve(name + FIGURES);
            figureFiles.write(home, HtmlReport.figures(content), progress.part(UNITS));
            written.put(ReportFormat.FIGURES, home);
        }
        return written;
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        AtomicFile.write(file, out -> out.write(bytes));
    }
}
