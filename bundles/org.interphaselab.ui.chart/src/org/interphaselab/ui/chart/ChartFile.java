package org.interphaselab.ui.chart;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.interphaselab.chart.CsvWriter;
import org.interphaselab.chart.Figure;
import org.interphaselab.chart.svg.SvgWriter;
import org.interphaselab.core.AtomicFile;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;

/** Saves a figure: as a drawing of journal width, or as numbers, by the ending of the file. */
public final class ChartFile {

    private static final double WIDTH_MM = 170;
    private static final double HEIGHT_MM = 100;

    private ChartFile() {}

    /**
     * Saves a figure.
     *
     * @return the file
     * @throws ProblemException when it cannot be written
     */
    public static Path write(Figure figure, Path file) throws ProblemException {
        boolean numbers = file.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
        String text = numbers ? CsvWriter.write(figure) : SvgWriter.write(figure, WIDTH_MM, HEIGHT_MM);
        try {
            AtomicFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
            return file;
        } catch (IOException e) {
            throw Problem.error(
                            "CHART_NOT_WRITTEN",
                            "The chart could not be saved: " + e.getMessage() + ".",
                            Location.of(file),
                            "Choose a folder that may be written to, with room on its disk.")
                    .asException(e);
        }
    }
}
