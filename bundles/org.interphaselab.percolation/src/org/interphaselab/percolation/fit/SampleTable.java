package org.interphaselab.percolation.fit;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;

/**
 * Conductivities from a csv file with the columns {@code fraction} (0 to 1), {@code conductivity} (S cm⁻¹; {@code <1e-9} for
 * a sample below a limit of detection) and, where known, {@code relative_uncertainty}.
 */
public final class SampleTable {

    private SampleTable() {}

    /**
     * Reads the samples.
     *
     * @throws ProblemException when the file cannot be read, lacks a column, or holds what is no number in range
     */
    public static List<Sample> read(Path file) throws ProblemException {
        List<Sample> samples = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> records = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord line : records) {
                samples.add(sample(file, line));
            }
        } catch (CsvParseException | UncheckedIOException | IOException e) {
            throw Problem.error(
                            "SAMPLES_UNREADABLE",
                            "The samples cannot be read: " + e.getMessage() + ".",
                            Location.of(file),
                            "Write a csv file in UTF-8 with the columns fraction and conductivity.")
                    .asException(e);
        }
        return samples;
    }

    private static Sample sample(Path file, NamedCsvRecord line) throws ProblemException {
        long number = line.getStartingLineNumber();
        String conductivity = field(file, line, "conductivity");
        boolean below = conductivity.startsWith("<");
        OptionalDouble uncertainty = line.findField("relative_uncertainty").isPresent()
                        && !line.getField("relative_uncertainty").isBlank()
                ? OptionalDouble.of(number(file, number, line.getField("relative_uncertainty")))
                : OptionalDouble.empty();
        try {
            return new Sample(
                    number(file, number, field(file, line, "fraction")),
                    number(file, number, below ? conductivity.substring(1) : conductivity),
                    below,
                    uncertainty);
        } catch (IllegalArgumentException e) {
            throw wrong(file, number, "This is no sample: " + e.getMessage() + ".")
                    .asException(e);
        }
    }

    private static String field(Path file, NamedCsvRecord line, String name) throws ProblemException {
        return line.findField(name).map(String::strip).orElseThrow(() -> wrong(
                        file, line.getStartingLineNumber(), "There is no column '" + name + "'.")
                .asException());
    }

    private static double number(Path file, long line, String text) throws ProblemException {
        try {
            return Double.parseDouble(text.strip());
        } catch (NumberFormatException e) {
            throw wrong(file, line, "'" + text + "' is no number.").asException(e);
        }
    }

    private static Problem wrong(Path file, long line, String what) {
        return Problem.error(
                "SAMPLES_WRONG",
                what,
                Location.atLine(file, line),
                "Write the columns fraction (0 to 1), conductivity (S/cm, or <limit) and, where known,"
                        + " relative_uncertainty, with decimal points.");
    }
}
