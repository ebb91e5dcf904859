package org.interphaselab.cycler.biologic;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The tables that lie beside these classes: tab-separated, {@code #} begins a comment. */
final class Tables {

    private Tables() {}

    /** The rows of a table. */
    static List<String[]> rows(String resource) {
        try (InputStream in = Tables.class.getResourceAsStream(resource);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the table " + resource + " of this bundle cannot be read", e);
        }
    }
}
