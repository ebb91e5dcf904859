package org.interphaselab.cycler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interphaselab.core.Light;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.fixtures.RealData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every file of the folder of real files is recognised, counted and judged as {@code every-file.tsv} says. */
class EveryFileTest {

    private static final Path ROOT = RealData.file("", "");
    private static final int FIELDS = 7;
    private static final String NONE = "-";

    private final CyclerFiles files = CyclerFiles.standard();

    /**
     * What comes of a file.
     *
     * @param file below the folder
     * @param format format id, or the code of the problem that says why it is not read
     * @param version of the format
     * @param records samples and impedance points
     * @param spectra sweeps
     * @param light of the report
     */
    record Outcome(String file, String format, String version, String records, String spectra, String light) {
        @Override
        public String toString() {
            return String.join(" ", file, format, version, records, spectra, light);
        }
    }

    static List<Outcome> table() throws IOException {
        try (InputStream in = EveryFileTest.class.getResourceAsStream("every-file.tsv");
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(EveryFileTest::row)
                    .toList();
        }
    }

    private static Outcome row(String line) {
        String[] fields = line.split("\t");
        assertEquals(FIELDS, fields.length, line);
        return new Outcome(fields[0], fields[1], fields[2], fields[3], fields[4], fields[5]);
    }

    @ParameterizedTest
    @MethodSource("table")
    void isReadAsTheTableSays(Outcome expected) {
        Path file = ROOT.resolve(expected.file());
        assumeTrue(Files.isRegularFile(file), RealData.missing(file));
        assertEquals(expected, outcome(expected.file(), file));
    }

    @Test
    void everyFileOfTheFolderIsInTheTable() throws IOException {
        assumeTrue(Files.isDirectory(ROOT), RealData.missing(ROOT));
        TreeSet<String> found;
        try (Stream<Path> all = Files.walk(ROOT)) {
            found = all.filter(Files::isRegularFile)
                    .map(file -> ROOT.relativize(file).toString().replace('\\', '/'))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
        table().forEach(row -> found.remove(row.file()));
        assertEquals(new TreeSet<>(), found, "add them to every-file.tsv, with records counted by another tool");
    }

    private Outcome outcome(String name, Path file) {
        try {
            Imported imported = files.read(file, Progress.none());
            ImportReport report = imported.report();
            int points = imported.spectra().stream()
                    .mapToInt(spectrum -> spectrum.points().size())
                    .sum();
            assertEquals(report.records(), imported.trace().size() + (long) points, "samples and impedance points");
            return new Outcome(
                    name,
                    report.format(),
                    report.version(),
                    String.valueOf(report.records()),
                    String.valueOf(imported.spectra().size()),
                    report.light().name());
        } catch (ProblemException e) {
            return new Outcome(name, e.problem().code(), NONE, NONE, NONE, Light.RED.name());
        }
    }
}
