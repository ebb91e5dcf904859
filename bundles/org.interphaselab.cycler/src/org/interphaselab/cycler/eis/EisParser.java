package org.interphaselab.cycler.eis;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.interphaselab.core.Location;
import org.interphaselab.core.MemoryLimit;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.cycler.ImportReportBuilder;
import org.interphaselab.cycler.table.LineTable;
import org.interphaselab.cycler.table.RecordCount;
import org.interphaselab.cycler.table.TextLines;

/** Reads header lines and tables of one text. */
final class EisParser {

    /** Lines such as {@code End Comments} may stand between names and records. */
    private static final int MAX_LINES_BEFORE_RECORDS = 3;

    private final EisProfile profile;
    private final EisColumns columns;
    private final char decimalSign;
    private final MemoryLimit memory;
    private final ImportReportBuilder report;
    private final EisMetadata metadata;
    private final List<LineTable> tables = new ArrayList<>();
    private OptionalLong stated = OptionalLong.empty();
    private LineTable current;
    private int linesBefore;
    private int rows;

    EisParser(
            EisProfile profile,
            EisColumns columns,
            char decimalSign,
            MemoryLimit memory,
            EisMetadata metadata,
            ImportReportBuilder report) {
        this.profile = profile;
        this.columns = columns;
        this.decimalSign = decimalSign;
        this.memory = memory;
        this.metadata = metadata;
        this.report = report;
    }

    /**
     * The tables of the text.
     *
     * @throws ProblemException when there is none, or a line between records is no record
     */
    List<LineTable> read(TextLines lines, int maxRows) throws ProblemException {
        for (String line = lines.next(); line != null && rows < maxRows; line = lines.next()) {
            if (line.isBlank()) {
                continue;
            }
            List<String> names = profile.names(line);
            if (columns.areNames(names)) {
                current = new LineTable(
                        "", columns.of(names, lines.place(), report), decimalSign, profile::values, memory);
                tables.add(current);
                linesBefore = 0;
            } else if (current == null) {
                header(line, lines.number());
            } else if (profile.endsTable(line)) {
                current = null;
            } else {
                row(line, lines);
            }
        }
        if (tables.isEmpty()) {
            throw Problem.error(
                            "COLUMNS_NOT_FOUND",
                            "No line of the file names columns of frequency and impedance.",
                            Location.of(lines.file()),
                            "Export the file again with the names of the columns.")
                    .asException();
        }
        if (rows < maxRows && stated.isPresent()) {
            RecordCount.check(stated.getAsLong(), rows, report);
        }
        return tables;
    }

    private void header(String line, long number) {
        OptionalLong count = profile.stated(line);
        if (count.isPresent() && tables.isEmpty()) {
            stated = count;
        }
        if (tables.isEmpty()) {
            metadata.line(line, number);
        }
    }

    private void row(String line, TextLines lines) throws ProblemException {
        if (current.add(line, lines)) {
            rows++;
            return;
        }
        if (current.size() == 0
                && linesBefore++ < MAX_LINES_BEFORE_RECORDS
                && !line.contains(profile.betweenValues())) {
            return;
        }
        ProblemException unreadable = current.unreadable(line, lines);
        Location place = lines.place();
        for (String rest = lines.next(); rest != null; rest = lines.next()) {
            if (!rest.isBlank()) {
                throw unreadable;
            }
        }
        report.problem(Problem.warning(
                "ROW_INCOMPLETE",
                "The last line is no whole record; it was left out.",
                place,
                "The file was cut off, perhaps copied during the test: export it again."));
    }
}
