package org.interphaselab.cycler.bdf;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.interphaselab.core.Trace;
import org.interphaselab.cycler.raw.DecimalParser;
import org.interphaselab.cycler.raw.FieldColumn;
import org.interphaselab.cycler.raw.QuotedLines;

/**
 * Puts the rows of a csv file into columns, field by field, without making a text of each. The first row is the header.
 */
final class CsvRows extends AbstractBaseCsvCallbackHandler<CsvRows.Row> {

    private static final int MAX_SHOWN = 40;

    /**
     * A row as read.
     *
     * @param line its line in the file
     * @param fields its fields
     * @param swallowed whether a field of it, in quotes, holds rows
     */
    record Row(long line, int fields, boolean swallowed) {}

    /**
     * A field that is no number where one must be.
     *
     * @param line its line in the file
     * @param column the column
     * @param text the field, shortened
     */
    record BadField(long line, BdfColumns.Column column, String text) {}

    private final List<BdfColumns.Column> plan;
    private final List<FieldColumn> columns = new ArrayList<>();
    private final Set<Integer> turnedOutWords = new TreeSet<>();
    private final DecimalParser parser;
    private final QuotedLines quotedLines;
    private boolean inHeader = true;
    private long rows;
    private long handedOn;
    private BadField badField;
    private boolean swallowed;

    CsvRows(List<BdfColumns.Column> plan, Set<Integer> words, char separator, char decimalSign) {
        this.quotedLines = new QuotedLines(separator, plan.size());
        this.plan = plan;
        this.parser = new DecimalParser(decimalSign);
        for (int i = 0; i < plan.size(); i++) {
            BdfColumns.Column column = plan.get(i);
            columns.add(
                    words.contains(i)
                            ? new FieldColumn.Words(column.quantity())
                            : new FieldColumn.Numbers(column.quantity(), column.factor(), parser));
        }
    }

    @Override
    protected void handleField(int field, char[] chars, int offset, int length, boolean quoted) {
        if (inHeader || field >= plan.size()) {
            return;
        }
        swallowed |= quoted && quotedLines.swallowed(chars, offset, length);
        if (!columns.get(field).add(chars, offset, length)) {
            if (!plan.get(field).mustBeNumbers()) {
                turnedOutWords.add(field);
            } else if (badField == null) {
                String text = new String(chars, offset, Math.min(length, MAX_SHOWN));
                badField = new BadField(getStartingLineNumber(), plan.get(field), text);
            }
        }
    }

    @Override
    protected Row buildRecord() {
        if (getRecordType() != RecordType.DATA) {
            return null;
        }
        Row row = new Row(getStartingLineNumber(), getFieldCount(), swallowed);
        swallowed = false;
        if (inHeader) {
            inHeader = false;
        } else {
            rows++;
        }
        return row;
    }

    /** Rows read, without the header. */
    long rows() {
        return rows;
    }

    /** Rows read since the last that were handed on. */
    int waiting() {
        return (int) (rows - handedOn);
    }

    /** Takes back the last row, which begins at a line of the file. */
    void dropLast(long line) {
        rows--;
        columns.forEach(column -> column.truncate(waiting()));
        if (badField != null && badField.line() == line) {
            badField = null;
        }
    }

    /** The first field that is no number where one must be; null when there is none. */
    BadField badField() {
        return badField;
    }

    /** Columns that were taken for numbers and hold words. */
    Set<Integer> turnedOutWords() {
        return turnedOutWords;
    }

    /** About how many bytes the distinct words take beside the columns. */
    long wordBytes() {
        return columns.stream().mapToLong(FieldColumn::wordBytes).sum();
    }

    /** How many infinities were read as "no value". */
    long infinite() {
        return parser.infinite();
    }

    /** The rows since the last that were handed on; they are let go of here. */
    Trace take() {
        Trace.Builder trace = Trace.builder(waiting());
        handedOn = rows;
        columns.forEach(column -> column.addTo(trace));
        return trace.build();
    }
}
