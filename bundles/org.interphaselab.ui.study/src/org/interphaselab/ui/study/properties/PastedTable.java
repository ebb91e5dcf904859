package org.interphaselab.ui.study.properties;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.osgi.util.NLS;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.ui.study.Messages;

/**
 * Cells as spreadsheets copy them: rows in lines, with tabs between their fields, or semicolons where there are no tabs;
 * quoted where they hold such signs. Commas separate nothing, they may be decimal signs. Empty lines are left out.
 *
 * @param rows the fields of each row, without space around them
 */
record PastedTable(List<List<String>> rows) {

    PastedTable {
        rows = List.copyOf(rows);
    }

    /** Whether a text holds more than one field, as a table does; list values with semicolons are no table. */
    static boolean is(String text) {
        String inside = text.strip();
        return inside.indexOf('\t') >= 0 || inside.indexOf('\n') >= 0;
    }

    /** @throws ProblemException when the quotes of the text do not fit together */
    static PastedTable of(String text) throws ProblemException {
        char separator = text.indexOf('\t') >= 0 ? '\t' : ';';
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            return new PastedTable(records.stream()
                    .map(CsvRecord::getFields)
                    .map(fields -> fields.stream().map(String::strip).toList())
                    .filter(fields -> !fields.stream().allMatch(String::isEmpty))
                    .toList());
        } catch (CsvParseException | UncheckedIOException | IOException e) {
            throw Problem.error(
                            "PASTED_TABLE_UNREADABLE",
                            NLS.bind(Messages.Paste_unreadable, e.getMessage()),
                            Location.of(Messages.Paste_inClipboard),
                            Messages.Paste_unreadableRemedy)
                    .asException(e);
        }
    }

    /** A text that {@link #of} reads back, and spreadsheets too. */
    static String text(List<List<String>> rows) {
        return rows.stream()
                .map(fields -> String.join(
                        "\t", fields.stream().map(PastedTable::quoted).toList()))
                .reduce("", (all, line) -> all + line + "\n");
    }

    private static String quoted(String field) {
        boolean plain = Stream.of("\t", "\n", "\r", "\"").noneMatch(field::contains);
        return plain ? field : '"' + field.replace("\"", "\"\"") + '"';
    }
}
