package org.interphaselab.ui.chart;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.eclipse.osgi.util.NLS;
import org.interphaselab.chart.CsvWriter;
import org.interphaselab.chart.Figure;
import org.interphaselab.chart.svg.FigureSize;
import org.interphaselab.chart.svg.SvgWriter;
import org.interphaselab.core.AtomicFile;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.report.pdf.FigureDrawing;

/**
 * How a figure is saved.
 *
 * @param file where; its ending, {@code .svg}, {@code .pdf}, {@code .png} or {@code .csv}, says as what
 * @param widthMm width in print, mm
 * @param dotsPerInch resolution of an image made of dots
 */
public record ChartFile(Path file, double widthMm, int dotsPerInch) {

    /** Whether the ending of a file says that it is made of dots. */
    static boolean ofDots(Path file) {
        return ending(file).equals("png");
    }

    /** Whether the ending of a file says that it holds numbers. */
    static boolean ofNumbers(Path file) {
        return ending(file).equals("csv");
    }

    /**
     * Saves a figure.
     *
     * @return the file
     * @throws ProblemException when it cannot be written
     */
    public Path write(Figure figure) throws ProblemException {
        try {
            byte[] bytes = bytes(figure);
            AtomicFile.write(file, out -> out.write(bytes));
            return file;
        } catch (IOException e) {
            throw Problem.error(
                            "CHART_NOT_WRITTEN",
                            NLS.bind(Messages.Save_notWritten, e.getMessage()),
                            Location.of(file),
                            Messages.Save_notWrittenRemedy)
                    .asException(e);
        }
    }

    private byte[] bytes(Figure figure) throws IOException, ProblemException {
        FigureSize size = FigureSize.natural(figure, widthMm);
        return switch (ending(file)) {
            case "csv" -> text(CsvWriter.write(figure));
            case "svg" -> text(svg(figure, size));
            case "pdf" -> FigureDrawing.pdf(svg(figure, size));
            case "png" -> FigureDrawing.png(svg(figure, size), dotsPerInch);
            default ->
                throw Problem.error(
                                "CHART_FORMAT_UNKNOWN",
                                Messages.Save_unknown,
                                Location.of(file),
                                Messages.Save_unknownRemedy)
                        .asException();
        };
    }

    private static String svg(Figure figure, FigureSize size) {
        return SvgWriter.write(figure, size.widthMm(), size.heightMm());
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String ending(Path file) {
        String name = file.toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
