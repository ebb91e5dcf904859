package org.interphaselab.cycler.text;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import java.util.List;
import org.interphaselab.cycler.text.ExportColumns.Slot;

/** Puts the rows of an export into columns, field by field, without making a text of each. */
final class ExportRows extends AbstractBaseCsvCallbackHandler<ExportRows.Row> {

    private static final int MAX_SHOWN = 40;
    private static final char[] NOTHING = {};

    /**
     * A row as read.
     *
     * @param line its line, counted from the line after the headers
     * @param fields its fields
     */
    record Row(long line, int fields) {}

    /**
     * A field that does not fit its column.
     *
     * @param line its line, counted from the line after the headers
     * @param column position of the column
     * @param text the field, shortened
     */
    record Misfit(long line, int column, String text) {}

    private final Slot[] slots;
    private final Layers layers;
    private final int minFields;
    private final boolean[] dropped;
    private final Misfit[] misfits;
    private final long[] misfitCounts;
    private boolean anyText;
    private Misfit error;
    private int rows;
    private Row incomplete;

    ExportRows(List<Slot> slots, Layers layers, int minFields) {
        this.slots = slots.toArray(Slot[]::new);
        this.layers = layers;
        this.minFields = minFields;
        this.dropped = new boolean[slots.size()];
        this.misfits = new Misfit[slots.size()];
        this.misfitCounts = new long[slots.size()];
    }

    @Override
    protected void handleField(int field, char[] chars, int offset, int length, boolean quoted) {
        anyText |= length > 0 && !isBlank(chars, offset, length);
        if (layers != null && layers.takes(field, chars, offset, length)) {
            return;
        }
        if (field >= slots.length) {
            if (!isBlank(chars, offset, length) && error == null) {
                error = new Misfit(getStartingLineNumber(), field, shown(chars, offset, length));
            }
        } else if (!dropped[field] && !slots[field].column().add(chars, offset, length)) {
            misfit(field, chars, offset, length);
        }
    }

    private void misfit(int field, char[] chars, int offset, int length) {
        misfitCounts[field]++;
        if (misfits[field] == null) {
            misfits[field] = new Misfit(getStartingLineNumber(), field, shown(chars, offset, length));
        }
        switch (slots[field].misfit()) {
            case ERROR -> error = error == null ? misfits[field] : error;
            case DROP -> dropped[field] = true;
            case COUNT -> { // told at the end
            }
        }
    }

    @Override
    protected Row buildRecord() {
        if (getRecordType() != RecordType.DATA) {
            return null;
        }
        Row row = new Row(getStartingLineNumber(), getFieldCount());
        boolean record = layers == null || layers.isRecord();
        if (!anyText) {
            truncate();
        } else if (record && row.fields() < minFields) {
            truncate();
            incomplete = row;
            if (error != null && error.line() == row.line()) {
                error = null;
            }
        } else if (record) {
            for (int i = row.fields(); i < slots.length; i++) {
                if (!dropped[i]) {
                    slots[i].column().add(NOTHING, 0, 0);
                }
            }
            if (layers != null) {
                layers.addRecord();
            }
            rows++;
        }
        anyText = false;
        return row;
    }

    private void truncate() {
        for (Slot slot : slots) {
            slot.column().truncate(rows);
        }
    }

    /** Columns that hold a value per row. */
    int columns() {
        int columns = layers == null ? 0 : Layers.COLUMNS;
        for (boolean isDropped : dropped) {
            columns += isDropped ? 0 : 1;
        }
        return columns;
    }

    /** About how many bytes the distinct words take beside the columns. */
    long wordBytes() {
        long bytes = 0;
        for (Slot slot : slots) {
            bytes += slot.column().wordBytes();
        }
        return bytes;
    }

    /** Rows read. */
    int rows() {
        return rows;
    }

    /** The row with too few fields that was left out; null when there is none. */
    Row incomplete() {
        return incomplete;
    }

    /** The first field because of which the file cannot be read; null when there is none. */
    Misfit error() {
        return error;
    }

    /** Whether a column turned out to hold something else. */
    boolean isDropped(int column) {
        return dropped[column];
    }

    /** The first field of a column that did not fit; null when there is none. */
    Misfit misfit(int column) {
        return misfits[column];
    }

    /** How many fields of a column did not fit. */
    long misfitCount(int column) {
        return misfitCounts[column];
    }

    private static boolean isBlank(char[] chars, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            if (chars[i] > ' ') {
                return false;
            }
        }
        return true;
    }

    private static String shown(char[] chars, int offset, int length) {
        return new String(chars, offset, Math.min(length, MAX_SHOWN));
    }
}
