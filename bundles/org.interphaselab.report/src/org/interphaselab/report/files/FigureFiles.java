package org.interphaselab.report.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.interphaselab.chart.svg.FigureSize;
import org.interphaselab.core.AtomicFile;
import org.interphaselab.core.Progress;
import org.interphaselab.report.FigureFile;
import org.interphaselab.report.pdf.FigureDrawing;

/**
 * Writes the figures of a report one by one, each at the widths of one and of two columns of a journal:
 * {@code figure-1-85mm.svg}, {@code figure-1-170mm.svg}; the numbers shown are the same at any width.
 *
 * @param formats what to write
 * @param dotsPerInch resolution of images made of dots
 */
public record FigureFiles(Set<FigureFormat> formats, int dotsPerInch) {

    /** Resolution in dots per inch when nobody asks for another: what journals want of combined line art at least. */
    public static final int USUAL_DPI = 600;

    /** Highest resolution: beyond it an image takes more memory than any printer shows. */
    public static final int HIGHEST_DPI = 2400;

    private static final List<Double> WIDTHS_MM = List.of(FigureSize.SINGLE_COLUMN_MM, FigureSize.DOUBLE_COLUMN_MM);

    public FigureFiles {
        formats = Set.copyOf(formats);
        if (dotsPerInch < 1 || dotsPerInch > HIGHEST_DPI) {
            throw new IllegalArgumentException(
                    dotsPerInch + " dots per inch, from 1 to " + HIGHEST_DPI + " are possible");
        }
    }

    /** SVG and CSV. */
    public static FigureFiles usual() {
        return new FigureFiles(Set.of(FigureFormat.SVG, FigureFormat.CSV), USUAL_DPI);
    }

    /** Whether the files are there to which the report links. */
    boolean linked() {
        return formats.contains(FigureFormat.SVG) && formats.contains(FigureFormat.CSV);
    }

    /** Writes figures into a folder, which is made if it does not exist. */
    void write(Path home, List<FigureFile> figures, Progress progress) throws IOException {
        Files.createDirectories(home);
        progress.begin("The figures of the report", (long) figures.size() * WIDTHS_MM.size());
        for (FigureFile figure : figures) {
            if (formats.contains(FigureFormat.CSV)) {
                write(home.resolve(figure.name() + ".csv"), text(figure.csv()));
            }
            for (double width : WIDTHS_MM) {
                progress.checkCancelled();
                String stem = figure.name() + FigureFile.suffix(width);
                String svg = figure.svg(width);
                if (formats.contains(FigureFormat.SVG)) {
                    write(home.resolve(stem + ".svg"), text(svg));
                }
                if (formats.contains(FigureFormat.PDF)) {
                    write(home.resolve(stem + ".pdf"), FigureDrawing.pdf(svg));
                }
                if (formats.contains(FigureFormat.PNG)) {
                    write(home.resolve(stem + ".png"), FigureDrawing.png(svg, dotsPerInch));
                }
                progress.advance(1);
            }
        }
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        AtomicFile.write(file, out -> out.write(bytes));
    }
}
