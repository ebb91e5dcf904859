package org.interphaselab.study.imports;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.interphaselab.core.ProblemException;

/** The user's rule that says to which cell a file belongs. Nothing is assigned without one. */
@FunctionalInterface
public interface CellAssignment {

    /** Under this name the metadata have that of the columns of one cell, in a table that holds several side by side. */
    String COLUMN_PAIR = "column pair";

    /**
     * Name, barcode or id of the cell a file belongs to; empty where the rule does not say.
     *
     * @param metadata what the file says of itself, and the {@link #COLUMN_PAIR} that is meant, where one is
     */
    Optional<String> cell(Path file, Map<String, String> metadata);

    /** This rule and, where it does not say, another. */
    default CellAssignment or(CellAssignment other) {
        return (file, metadata) -> cell(file, metadata).or(() -> other.cell(file, metadata));
    }

    /** Says nothing of any file. */
    static CellAssignment none() {
        return (file, metadata) -> Optional.empty();
    }

    /** All files belong to one cell. */
    static CellAssignment toCell(String cell) {
        return (file, metadata) -> Optional.of(cell);
    }

    /** The barcode that the file states is the barcode, name or id of its cell. */
    static CellAssignment byBarcode() {
        return (file, metadata) -> metadata.entrySet().stream()
                .filter(entry -> entry.getKey().equalsIgnoreCase("barcode"))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /**
     * The file's name, or its path, holds the cell's name. Of a column pair it is looked for in FILE/PAIR, then in FILE.
     *
     * @param pattern a pattern of file names with {@code {cell}} where the cell's name stands, {@code *} for anything but a
     *     slash, {@code **} for anything and {@code ?} for one character; or a regular expression with a group named
     *     {@code cell}, looked for in the path with slashes
     * @throws ProblemException when it is neither
     */
    static CellAssignment byPattern(String pattern) throws ProblemException {
        return NamePattern.of(pattern);
    }

    /** A table of files and cells. A column pair is FILE/PAIR; where that is not named, FILE counts. */
    static CellAssignment byTable(Map<Path, String> cells) {
        Map<Path, String> table = new HashMap<>();
        cells.forEach((file, cell) -> table.put(file.toAbsolutePath().normalize(), cell));
        return (file, metadata) -> {
            Path path = file.toAbsolutePath().normalize();
            return columnPair(path, metadata)
                    .map(pair -> table.get(pair.normalize()))
                    .or(() -> Optional.ofNullable(table.get(path)));
        };
    }

    private static Optional<Path> columnPair(Path file, Map<String, String> metadata) {
        try {
            return Optional.ofNullable(metadata.get(COLUMN_PAIR)).map(file::resolve);
        } catch (InvalidPathException e) {
            // no table of paths can name it on this system
            return Optional.empty();
        }
    }
}
