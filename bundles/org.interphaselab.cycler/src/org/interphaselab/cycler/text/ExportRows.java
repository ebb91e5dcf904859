package org.interphaselab.cycler.text;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import org.interphaselab.cycler.raw.QuotedLines;

/** Puts the rows of a delimited text into columns, field by field, without making a text of each. */
final class ExportRows extends AbstractBaseCsvCallbackHandler<ExportRows.Row> {

    private final FieldSink sink;
    private final Layers layers;
    private final int minFields;
    private final QuotedLines quotedLines;
    private Row incomplete;
    private boolean swallowed;

    /**
     * A row as read.
     *
     * @param line its line, counted from the line after the headers
     * @param fields its fields
     * @param swallowed whether a field of it, in quotes, holds rows
     */
    record Row(long line, int fields, boolean swallowed) {}

    /** Fills the sink; {@code layers} is null for a flat table. */
    ExportRows(FieldSink sink, Layers layers, int minFields, char separator) {
        this.quotedLines = new QuotedLines(separator, minFields);
        this.sink = sink;
        this.layers = layers;
        this.minFields = minFields;
    }

    @Override
    protected void handleField(int field, char[] chars, int offset, int length, boolean quoted) {
        if (quoted && quotedLines.swallowed(chars, offset, length)) {
            swallowed = true;
        }
        if (layers == null || !layers.takes(field, chars, offset, length)) {
            sink.put(field, chars, offset, length, getStartingLineNumber());
        }
    }

    @Override
    protected Row buildRecord() {
        if (getRecordType() != RecordType.DATA) {
            return null;
        }
        Row row = new Row(getStartingLineNumber(), getFieldCount(), swallowed);
        swallowed = false;
        if (layers != null && !layers.isRecord()) {
            sink.skipRow();
        } else if (!sink.anyContent()) {
            sink.dropRow(row.line());
        } else if (row.fields() < minFields) {
            sink.dropRow(row.line());
            incomplete = row;
        } else {
            sink.endRow(row.fields(), row.line());
            if (layers != null) {
                layers.addRecord();
            }
        }
        return row;
    }

    /** Columns that hold a value per row. */
    int columns() {
        return sink.columns() + (layers == null ? 0 : Layers.COLUMNS);
    }

    /** The row with too few fields that was left out; null when there is none. */
    Row incomplete() {
        return incomplete;
    }
}
