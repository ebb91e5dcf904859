package org.interphaselab.cycler.eis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.interphaselab.core.Quantity;

/** The table of profiles that ships with this bundle. */
final class EisProfiles {

    private static final String LIST = "\\|";

    private final Map<String, Map<String, String[]>> rows = new LinkedHashMap<>();
    private final Map<String, EisProfile> made = new ConcurrentHashMap<>();
    private final Map<String, Quantity> columns = new HashMap<>();

    private EisProfiles() {}

    /** Read once, by whoever asks first. */
    private static final class Shipped {
        static final EisProfiles PROFILES = read();
    }

    /** The table. */
    static EisProfiles load() {
        return Shipped.PROFILES;
    }

    private static EisProfiles read() {
        EisProfiles profiles = new EisProfiles();
        try (InputStream in = EisProfiles.class.getResourceAsStream("profiles.tsv");
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<String[]> table = new ArrayList<>();
            reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> table.add(line.split("\t")));
            table.forEach(profiles::add);
            return profiles;
        } catch (IOException e) {
            throw new UncheckedIOException("the table of profiles of this bundle cannot be read", e);
        }
    }

    private void add(String[] row) {
        if (row[0].equals("column")) {
            Quantity quantity = Quantity.ofLabel(row[2]);
            // a name may itself be written between bars
            for (String name : row[1].replace("||z|", "|\u2016z\u2016").split(LIST)) {
                columns.put(name.replace('\u2016', '|'), quantity);
            }
        } else if (row[0].equals("format")) {
            rows.put(row[1], new HashMap<>(Map.of("format", row)));
        } else {
            List.copyOf(rows.values()).getLast().put(row[0], row);
        }
    }

    /** What the columns of all programs are, by name in lower case without blanks. */
    Map<String, Quantity> columns() {
        return columns;
    }

    /** The profile of a format. */
    EisProfile of(String formatId) {
        return made.computeIfAbsent(formatId, this::make);
    }

    private EisProfile make(String formatId) {
        Map<String, String[]> parts = rows.get(formatId);
        if (parts == null) {
            throw new NoSuchElementException("no profile " + formatId + "; there are " + rows.keySet());
        }
        String[] format = parts.get("format");
        String[] start = parts.getOrDefault("start", new String[] {"start", "", ""});
        return new EisProfile(
                Pattern.compile(format[2], Pattern.MULTILINE),
                Pattern.compile(format[3]),
                format[4].equals("\\t") ? "\t" : format[4],
                parts.containsKey("begins") ? parts.get("begins")[1] : "",
                pattern(parts.get("ends")),
                pattern(parts.get("skip")),
                pattern(parts.get("count")),
                start[1].isEmpty() ? List.of() : List.of(start[1].split(LIST)),
                start[2]);
    }

    private static Optional<Pattern> pattern(String[] row) {
        return row == null ? Optional.empty() : Optional.of(Pattern.compile(row[1]));
    }
}
