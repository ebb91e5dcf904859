package org.interphaselab.cycler;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.interphaselab.core.Light;

/**
 * The catalogue of codes an import can report: what each means, where it comes from, what to do. A failed check has the
 * code of the warning it brings. The table is {@code codes.tsv} beside this class.
 */
public final class ImportCodes {

    /** The code of checks and repairs in reports that were written before codes were. */
    public static final String UNCODED = "UNCODED";

    private static final int FIELDS = 6;
    private static final Map<String, Entry> ENTRIES = load();

    /**
     * One code.
     *
     * @param code stable identifier, upper case with underscores
     * @param light what a warning, a failed check or a repair of this code makes of a report
     * @param title what it is, a few words
     * @param meaning what was found
     * @param cause where it usually comes from
     * @param cure what to do
     */
    public record Entry(String code, Light light, String title, String meaning, String cause, String cure) {}

    private ImportCodes() {}

    /** All codes, by name. */
    public static List<Entry> all() {
        return List.copyOf(ENTRIES.values());
    }

    /** What is known of a code; empty for one that is not in the catalogue. */
    public static Optional<Entry> find(String code) {
        return Optional.ofNullable(ENTRIES.get(code));
    }

    /** The whole catalogue as a page of Markdown. */
    public static String markdown() {
        StringBuilder page = new StringBuilder("""
                # What an import can report

                Every check, repair and problem of an import has a code that stays the same from version to version.
                `./lab codes CODE` prints the lines below; `./lab check FILE` prints the report of a file.

                The **light** is what a warning, a failed check or a repair of this code makes of a report, and a report
                has the worst light of its findings: red, when numbers are doubtful or data are missing; yellow, when
                something was put right or deserves a look, or when columns of samples were not known; green otherwise.
                Notes and passed checks change nothing; what did not hold, but has a green code, is told as noted.
                What stops an import altogether is an error, and red.

                """);
        for (Entry entry : all()) {
            page.append("## ").append(entry.code()).append("\n");
            page.append("**").append(entry.title()).append("** (");
            page.append(entry.light().name().toLowerCase(Locale.ROOT)).append("). ");
            page.append(entry.meaning()).append("\n\n");
            page.append("- Cause: ").append(entry.cause()).append("\n");
            page.append("- Cure: ").append(entry.cure()).append("\n\n");
        }
        return page.toString().stripTrailing() + "\n";
    }

    private static Map<String, Entry> load() {
        Map<String, Entry> entries = new TreeMap<>();
        try (InputStream in = ImportCodes.class.getResourceAsStream("codes.tsv");
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(ImportCodes::entry)
                    .forEach(entry -> {
                        if (entries.put(entry.code(), entry) != null) {
                            throw new IllegalStateException("codes.tsv lists " + entry.code() + " twice");
                        }
                    });
            return entries;
        } catch (IOException e) {
            throw new UncheckedIOException("the catalogue of codes of this bundle cannot be read", e);
        }
    }

    private static Entry entry(String line) {
        String[] row = line.split("\t", -1);
        if (row.length != FIELDS) {
            throw new IllegalStateException("codes.tsv: not " + FIELDS + " fields: " + line);
        }
        return new Entry(row[0], Light.valueOf(row[1]), row[2], row[3], row[4], row[5]);
    }
}
