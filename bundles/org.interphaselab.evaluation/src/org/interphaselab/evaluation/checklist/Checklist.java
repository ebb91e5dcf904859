package org.interphaselab.evaluation.checklist;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The reporting checklist that ships.
 *
 * @param items its items, in order
 */
public record Checklist(List<ChecklistItem> items) {

    private static final String FILE = "checklist.tsv";
    private static final int COLUMNS = 7;

    public Checklist {
        items = List.copyOf(items);
    }

    /** Reads the checklist that ships; its sources stand in the file. */
    public static Checklist shipped() {
        try (InputStream in = Checklist.class.getResourceAsStream(FILE)) {
            List<ChecklistItem> items = new ArrayList<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .forEach(line -> items.add(item(line)));
            return new Checklist(items);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ChecklistItem item(String line) {
        String[] fields = line.split("\t", -1);
        if (fields.length != COLUMNS) {
            throw new IllegalStateException("the checklist that ships is damaged: " + line);
        }
        return new ChecklistItem(
                fields[0],
                fields[1],
                fields[2],
                fields[3].equals("R"),
                fields[4].equals("mixture"),
                ChecklistItem.Origin.valueOf(fields[5].toUpperCase(Locale.ROOT)),
                fields[6]);
    }
}
