package org.interphaselab.cycler.gamry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.interphaselab.core.Location;
import org.interphaselab.core.MemoryLimit;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.cycler.ImportReportBuilder;
import org.interphaselab.cycler.table.LineTable;
import org.interphaselab.cycler.table.TextLines;

/**
 * Reads a file line by line. A line that begins with text is a parameter, or the head of a table when its type is
 * {@code TABLE}; names, units and rows of the table follow, each behind a tab or blanks.
 */
final class DtaParser {

    private static final String TAB = "\t";

    private final TextLines lines;
    private final char decimalSign;
    private final MemoryLimit memory;
    private final ImportReportBuilder report;
    private final DtaColumns columns = new DtaColumns();
    private final List<LineTable> tables = new ArrayList<>();
    private int rows;
    private long byBlanks;

    DtaParser(TextLines lines, char decimalSign, MemoryLimit memory, ImportReportBuilder report) {
        this.lines = lines;
        this.decimalSign = decimalSign;
        this.memory = memory;
        this.report = report;
    }

    /**
     * Reads parameters into {@code header}, and the tables.
     *
     * @throws ProblemException when a line within a table is no row of it
     */
    List<LineTable> read(DtaHeader header, int maxRows) throws ProblemException {
        for (String line = lines.next(); line != null; line = lines.next()) {
            List<String> fields = List.of(line.split(TAB, -1));
            if (!beginsWithText(line)) {
                header.continued(line);
            } else if (fields.size() > 1 && fields.get(1).strip().equals("TABLE")) {
                table(fields, maxRows);
                if (rows >= maxRows) {
                    break;
                }
            } else {
                header.parameter(fields);
            }
        }
        header.end();
        if (byBlanks > 0) {
            report.repair(
                    "FIELDS_BY_BLANKS",
                    byBlanks + " rows separate fields by blanks instead of tabs; they were taken apart at both");
        }
        return tables;
    }

    private void table(List<String> head, int maxRows) throws ProblemException {
        String name = head.getFirst().strip();
        String names = lines.next();
        if (names == null || beginsWithText(names)) {
            if (names != null) {
                lines.putBack(names);
            }
            report.problem(Problem.warning(
                    "TABLE_WITHOUT_COLUMNS",
                    "No names of columns follow the head of the table " + name + ".",
                    lines.place(),
                    "The file was cut off or changed: copy it again from the instrument's computer."));
            return;
        }
        Location place = lines.place();
        String units = lines.next();
        if (units != null && beginsWithText(units)) {
            lines.putBack(units);
            units = null;
        }
        if (units == null) {
            return; // cut off before the first row
        }
        List<String> headers = trimmed(names);
        LineTable table = new LineTable(
                name,
                columns.of(headers, trimmed(units), place),
                decimalSign,
                line -> fields(line, headers.size()),
                memory);
        tables.add(table);
        rows(table, maxRows);
        if (head.size() > 2 && rows < maxRows) {
            tellPlanned(name, head.get(2).strip(), table.size());
        }
    }

    private void rows(LineTable table, int maxRows) throws ProblemException {
        for (String line = lines.next(); line != null && rows < maxRows; line = lines.next()) {
            if (line.isBlank()) {
                continue;
            }
            if (beginsWithText(line)) {
                lines.putBack(line);
                return;
            }
            if (table.add(line, lines)) {
                rows++;
                continue;
            }
            ProblemException unreadable = table.unreadable(line, lines);
            Location place = lines.place();
            String next = lines.next();
            if (next != null) {
                throw unreadable;
            }
            report.problem(Problem.warning(
                    "ROW_INCOMPLETE",
                    "The last line is no whole record; it was left out.",
                    place,
                    "The file was cut off, perhaps copied during the test: copy it again."));
        }
    }

    private void tellPlanned(String name, String planned, int found) {
        if (planned.matches("\\d{1,9}") && Integer.parseInt(planned) != found) {
            report.rule("the table " + name + " announces " + planned + " points and holds " + found
                    + ": the number is that which was planned");
        }
    }

    /** The fields of a row, the first one behind the leading tab; at blanks too where that alone gives all of them. */
    private List<String> fields(String line, int wanted) {
        List<String> byTabs = List.of(withoutLead(line).split(TAB, -1));
        if (byTabs.size() >= wanted) {
            return byTabs;
        }
        List<String> atBlanks = List.of(line.strip().split("[\\t ]+", -1));
        if (atBlanks.size() == wanted) {
            byBlanks++;
            return atBlanks;
        }
        return byTabs;
    }

    private static List<String> trimmed(String line) {
        List<String> fields = new ArrayList<>(Arrays.stream(withoutLead(line).split(TAB, -1))
                .map(String::strip)
                .toList());
        while (fields.size() > 1 && fields.getLast().isEmpty()) {
            fields.removeLast();
        }
        return fields;
    }

    private static String withoutLead(String line) {
        return line.startsWith(TAB) ? line.substring(1) : line;
    }

    private static boolean beginsWithText(String line) {
        return !line.isEmpty() && line.charAt(0) > ' ';
    }
}
