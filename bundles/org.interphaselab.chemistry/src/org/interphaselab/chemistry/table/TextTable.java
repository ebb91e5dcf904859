package org.interphaselab.chemistry.table;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;

/**
 * A tab-separated table with a header line; lines that begin with {@code #} are remarks. Columns nobody asked for are
 * passed over.
 *
 * @param file where it was read, for messages
 * @param rows its rows in order
 */
public record TextTable(Path file, List<TextRow> rows) {

    private static final int MAX_FIELD_CHARACTERS = 1 << 16;
    private static final int MAX_ROWS = 20_000;

    public TextTable {
        rows = List.copyOf(rows);
    }

    /**
     * Reads a table.
     *
     * @param file name for messages
     * @param text its text
     * @param columns the columns it must have, in any order
     * @throws ProblemException if the file cannot be read, or a column is missing or there twice
     */
    public static TextTable read(Path file, Reader text, List<String> columns) throws ProblemException {
        List<TextRow> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator('\t')
                .commentStrategy(CommentStrategy.SKIP)
                .commentCharacter('#')
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .detectBomHeader(false)
                .maxBufferSize(MAX_FIELD_CHARACTERS)
                .ofCsvRecord(text)) {
            Map<String, Integer> header = null;
            for (CsvRecord record : records) {
                if (header == null) {
                    header = header(file, record, columns);
                } else {
                    rows.add(
                            new TextRow(Location.atLine(file, record.getStartingLineNumber()), values(header, record)));
                }
                if (rows.size() > MAX_ROWS) {
                    throw unreadable(file, "it has more than " + MAX_ROWS + " rows")
                            .asException();
                }
            }
            if (header == null) {
                throw unreadable(file, "it is empty").asException();
            }
        } catch (CsvParseException e) {
            throw unreadable(file, e.getMessage()).asException(e);
        } catch (UncheckedIOException e) {
            throw unreadable(file, e.getCause().getMessage()).asException(e);
        } catch (IOException e) {
            throw unreadable(file, e.getMessage()).asException(e);
        }
        return new TextTable(file, rows);
    }

    private static Map<String, String> values(Map<String, Integer> header, CsvRecord record) {
        Map<String, String> values = new HashMap<>();
        header.forEach((column, index) -> {
            if (index < record.getFieldCount()) {
                values.put(column, record.getField(index));
            }
        });
        return values;
    }

    private static Map<String, Integer> header(Path file, CsvRecord record, List<String> columns)
            throws ProblemException {
        Map<String, Integer> header = new HashMap<>();
        for (int i = 0; i < record.getFieldCount(); i++) {
            String name = record.getField(i).replace("\ufeff", "").strip();
            if (!name.isEmpty() && header.put(name, i) != null) {
                throw columnProblem(file, record, "Column '" + name + "' is there twice.")
                        .asException();
            }
        }
        for (String column : columns) {
            if (!header.containsKey(column)) {
                throw columnProblem(file, record, "Column '" + column + "' is missing.")
                        .asException();
            }
        }
        return header;
    }

    private static Problem columnProblem(Path file, CsvRecord record, String what) {
        return Problem.error(
                "TABLE_COLUMN",
                what,
                Location.atLine(file, record.getStartingLineNumber()),
                "Compare the header line with that of the table that ships, and separate columns by tabs.");
    }

    private static Problem unreadable(Path file, String why) {
        return Problem.error(
                "TABLE_UNREADABLE",
                "The table cannot be read: " + why + ".",
                Location.of(file),
                "Save it as tab-separated UTF-8 text.");
    }
}
