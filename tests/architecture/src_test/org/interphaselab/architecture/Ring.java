package org.interphaselab.architecture;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The rings of the house, innermost first. A ring may use those before it, never those after it. */
enum Ring {
    /** Plain Java: the same jars run without OSGi. */
    ENGINE("core", "chart", "analysis", "parquet", "cycler", "evaluation", "chemistry", "percolation"),
    /** The experiment model and what works on it; no window. */
    STUDY("model", "study", "report", "cli"),
    /** The workbench. */
    DESKTOP("ui", "help", "app");

    private static final String OURS = "org.interphaselab.";

    private final List<String> rooms;

    Ring(String... rooms) {
        this.rooms = List.of(rooms);
    }

    /** The package patterns of this ring's bundles. */
    String[] packages() {
        return rooms.stream().map(room -> OURS + room + "..").toArray(String[]::new);
    }

    /** The package patterns of the rings which this one must not know. */
    String[] packagesOutside() {
        return Arrays.stream(values())
                .filter(ring -> ring.ordinal() > ordinal())
                .flatMap(ring -> Stream.of(ring.packages()))
                .toArray(String[]::new);
    }

    /** Whether a bundle belongs to this ring. */
    boolean holds(String symbolicName) {
        return rooms.stream()
                .anyMatch(room -> symbolicName.equals(OURS + room) || symbolicName.startsWith(OURS + room + "."));
    }
}
