package org.interphaselab.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;

/** A text file that says of each instrument file to which cell it belongs. */
final class CellTable {

    private CellTable() {}

    /**
     * Reads the table: a path, a tab or else a comma, a cell; empty lines and lines that begin with {@code #} are left out.
     * Relative paths are taken from the folder of the table.
     */
    static Map<Path, String> read(Path table) throws ProblemException {
        Path absolute = table.toAbsolutePath().normalize();
        List<String> lines;
        try {
            lines = Files.readAllLines(absolute);
        } catch (IOException e) {
            throw Problem.error(
                            "CELL_TABLE_UNREADABLE",
                            "The table of files and cells cannot be read: " + e.getMessage() + ".",
                            Location.of(table),
                            "Give a text file in UTF-8 with a line per file: path, comma or tab, cell.")
                    .asException(e);
        }
        Map<Path, String> cells = new LinkedHashMap<>();
        for (int number = 1; number <= lines.size(); number++) {
            String line = lines.get(number - 1).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                int separator = line.indexOf('\t') >= 0 ? line.indexOf('\t') : line.lastIndexOf(',');
                String cell = separator < 0 ? "" : line.substring(separator + 1).strip();
                if (cell.isEmpty()) {
                    throw noCell(table, number);
                }
                cells.put(path(absolute, line.substring(0, separator).strip(), number), cell);
            }
        }
        return cells;
    }

    private static Path path(Path table, String name, int number) throws ProblemException {
        try {
            return table.resolveSibling(name).normalize();
        } catch (InvalidPathException e) {
            throw Problem.error(
                            "CELL_TABLE_LINE",
                            "'" + name + "' cannot be the path of a file.",
                            Location.atLine(table, number),
                            "Write a line as: path, comma or tab, cell.")
                    .asException(e);
        }
    }

    private static ProblemException noCell(Path table, int number) {
        return Problem.error(
                        "CELL_TABLE_LINE",
                        "The line names no cell.",
                        Location.atLine(table, number),
                        "Write a line as: path, comma or tab, cell.")
                .asException();
    }
}
