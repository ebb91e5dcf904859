package org.interphaselab.percolation.design;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The thresholds that were simulated for the design of interphases, as they come with the program. */
public final class ThresholdTable {

    private static final String FILE = "thresholds.tsv";
    private static final String HEADER = "system\taspect_ratio\thard_fraction\tsize\truns\tseed\tvalue\tstandard_error";

    private ThresholdTable() {}

    /**
     * One threshold: what was simulated, how, and what came out.
     *
     * @param system id of the system
     * @param aspectRatio length along the axis over width of the particles; 1 for spheres
     * @param hardFraction volume fraction of hard particles, or 0 where they may overlap
     * @param size size of the box, as the system counts it
     * @param runs runs
     * @param seed seed
     * @param value for overlapping particles the volume fraction, for hard ones the tunnelling distance over the longest extent
     * @param standardError of the value
     */
    public record Row(
            String system,
            double aspectRatio,
            double hardFraction,
            int size,
            int runs,
            long seed,
            double value,
            double standardError) {

        /** The command that makes it anew. */
        public String command() {
            return "lab percolation threshold --system " + system + " --size " + size + " --runs " + runs + " --seed "
                    + seed;
        }

        /** Whether the particles may overlap. */
        public boolean overlapping() {
            return hardFraction == 0;
        }

        private static Row of(String line) {
            String[] fields = line.split("\t");
            return new Row(
                    fields[0],
                    Double.parseDouble(fields[1]),
                    Double.parseDouble(fields[2]),
                    Integer.parseInt(fields[3]),
                    Integer.parseInt(fields[4]),
                    Long.parseLong(fields[5]),
                    Double.parseDouble(fields[6]),
                    Double.parseDouble(fields[7]));
        }
    }

    /** The rows that come with the program. */
    public static List<Row> shipped() {
        InputStream in = Objects.requireNonNull(ThresholdTable.class.getResourceAsStream(FILE), FILE);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#") && !line.equals(HEADER))
                    .map(Row::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the table of thresholds is damaged", e);
        }
    }
}
