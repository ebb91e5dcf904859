package org.interphaselab.report.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.interphaselab.core.AtomicFile;
import org.interphaselab.report.FigureFile;
import org.interphaselab.report.HtmlReport;
import org.interphaselab.report.ReportContent;
import org.interphaselab.report.pdf.PdfReport;

/** Writes a report in the formats that are asked for: {@code NAME.html}, {@code NAME.pdf} and {@code NAME-figures/}. */
public final class ReportFiles {

    private static final String FIGURES = "-figures";

    private ReportFiles() {}

    /**
     * Writes the files of a report; each replaces one of the same name, or leaves it as it is on failure.
     *
     * @param folder the folder, which exists
     * @param name name of the files, without ending
     * @param formats what to write
     * @return the HTML file, the PDF file and the folder of figures, by format, as far as they were asked for
     */
    public static Map<ReportFormat, Path> write(
            Path folder, String name, ReportContent content, Set<ReportFormat> formats) throws IOException {
        Map<ReportFormat, Path> written = new LinkedHashMap<>();
        boolean figures = formats.contains(ReportFormat.FIGURES);
        if (formats.contains(ReportFormat.HTML)) {
            Path html = folder.resolve(name + ".html");
            HtmlReport.write(html, content, figures ? name + FIGURES : "");
            written.put(ReportFormat.HTML, html);
        }
        if (formats.contains(ReportFormat.PDF)) {
            Path pdf = folder.resolve(name + ".pdf");
            PdfReport.write(pdf, content);
            written.put(ReportFormat.PDF, pdf);
        }
        if (figures) {
            Path home = folder.resolve(name + FIGURES);
            writeFigures(home, content);
            written.put(ReportFormat.FIGURES, home);
        }
        return written;
    }

    private static List<Path> writeFigures(Path home, ReportContent content) throws IOException {
        Files.createDirectories(home);
        List<Path> written = new ArrayList<>();
        for (FigureFile figure : HtmlReport.figures(content)) {
            written.add(write(home.resolve(figure.name() + ".svg"), figure.svg()));
            written.add(write(home.resolve(figure.name() + ".csv"), figure.csv()));
        }
        return written;
    }

    private static Path write(Path file, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        AtomicFile.write(file, out -> out.write(bytes));
        return file;
    }
}
