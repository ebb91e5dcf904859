package org.interphaselab.cycler.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.interphaselab.core.Quantity;

/** The table of profiles that ships with this bundle. */
final class ExportProfiles {

    private static final String LIST = "\\|";

    private ExportProfiles() {}

    /** Read once, by whoever asks first. */
    private static final class Shipped {
        static final Map<String, ExportProfile> PROFILES = Collections.unmodifiableMap(read());
    }

    /** The profiles, by format id. */
    static Map<String, ExportProfile> load() {
        return Shipped.PROFILES;
    }

    private static Map<String, ExportProfile> read() {
        Map<String, ExportProfile> profiles = new LinkedHashMap<>();
        try (InputStream in = ExportProfiles.class.getResourceAsStream("profiles.tsv");
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            ExportProfile current = null;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String[] row = line.split("\t");
                if (row[0].equals("format")) {
                    current = new ExportProfile(row[2].equals("day"));
                    profiles.put(row[1], current);
                } else if (row[0].equals("column") && current != null) {
                    Quantity quantity = Quantity.ofLabel(row[2]);
                    current.add(row[1].split(LIST), quantity, row[3].equals("-") ? quantity.unit() : row[3]);
                }
            }
            return profiles;
        } catch (IOException e) {
            throw new UncheckedIOException("the table of profiles of this bundle cannot be read", e);
        }
    }
}
