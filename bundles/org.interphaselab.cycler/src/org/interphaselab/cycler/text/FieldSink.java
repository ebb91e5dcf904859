package org.interphaselab.cycler.text;

import java.nio.CharBuffer;
import java.util.List;
import java.util.Optional;
import org.interphaselab.cycler.raw.ClockText;
import org.interphaselab.cycler.raw.FieldColumn;
import org.interphaselab.cycler.text.ExportColumns.Slot;

/** Puts fields into the columns of a table, row by row, and keeps account of those that do not fit. */
public final class FieldSink {

    private static final int MAX_SHOWN = 40;
    private static final char[] NOTHING = {};

    private final Slot[] slots;
    private final boolean[] dropped;
    private final String[] words;
    private final int[] sameWord;
    private final Misfit[] misfits;
    private final long[] misfitCounts;
    private boolean anyContent;
    private Misfit error;
    private int rows;

    /**
     * A field that does not fit its column.
     *
     * @param row its row, as the caller counts rows
     * @param column position of the column
     * @param text the field, shortened
     */
    public record Misfit(long row, int column, String text) {}

    /** Fills these columns. */
    public FieldSink(List<Slot> slots) {
        this.slots = slots.toArray(Slot[]::new);
        this.dropped = new boolean[slots.size()];
        this.words = new String[slots.size()];
        this.sameWord = new int[slots.size()];
        this.misfits = new Misfit[slots.size()];
        this.misfitCounts = new long[slots.size()];
    }

    /** Takes a field; one beyond the columns may only be blank. */
    public void put(int field, char[] chars, int offset, int length, long row) {
        boolean blank = isBlank(chars, offset, length);
        if (field >= slots.length) {
            anyContent |= !blank;
            if (!blank && error == null) {
                error = new Misfit(row, field, shown(chars, offset, length));
            }
            return;
        }
        Slot slot = slots[field];
        anyContent = anyContent || !blank && !(slot.column() instanceof FieldColumn.Ignored);
        if (dropped[field]) {
            word(field, chars, offset, length);
        } else if (!slot.column().add(chars, offset, length) || blank && slot.required()) {
            misfit(field, chars, offset, length, row);
        }
    }

    /** Takes an empty field. */
    public void putNothing(int field, long row) {
        put(field, NOTHING, 0, 0, row);
    }

    /** Takes a time span in seconds, or the reading of a wall clock in seconds since 1970. */
    public void putSeconds(int field, double seconds, long row) {
        anyContent = true;
        if (dropped[field] || !(slots[field].column() instanceof FieldColumn.Numbers numbers)) {
            return;
        }
        if (numbers.parser() instanceof ClockText clock) {
            boolean fits = clock.take(seconds);
            numbers.add(clock.value());
            if (!fits) {
                char[] shown = "a date of the workbook".toCharArray();
                misfit(field, shown, 0, shown.length, row);
            }
        } else {
            numbers.add(seconds);
        }
    }

    private void misfit(int field, char[] chars, int offset, int length, long row) {
        misfitCounts[field]++;
        if (misfits[field] == null) {
            misfits[field] = new Misfit(row, field, shown(chars, offset, length));
        }
        switch (slots[field].misfit()) {
            case ERROR -> error = error == null ? misfits[field] : error;
            case DROP -> {
                dropped[field] = true;
                word(field, chars, offset, length);
            }
            case COUNT -> { // told at the end
            }
        }
    }

    /** Counts the rows from the first on in which a column holds the same word. */
    private void word(int field, char[] chars, int offset, int length) {
        if (sameWord[field] != rows) {
            return; // a row before held something else
        }
        if (rows == 0) {
            words[field] = new String(chars, offset, length).strip();
            sameWord[field] = 1;
        } else if (words[field].contentEquals(CharBuffer.wrap(chars, offset, length))
                || words[field].equals(new String(chars, offset, length).strip())) {
            sameWord[field]++;
        }
    }

    /** Whether the row so far holds anything of these columns. */
    public boolean anyContent() {
        return anyContent;
    }

    /** Ends a row of which so many fields were put; the others are empty. */
    public void endRow(int fields, long row) {
        for (int i = fields; i < slots.length; i++) {
            putNothing(i, row);
        }
        rows++;
        anyContent = false;
    }

    /** Ends a row that is no record: nothing of it stays. */
    public void dropRow(long row) {
        for (int i = 0; i < slots.length; i++) {
            slots[i].column().truncate(rows);
            sameWord[i] = Math.min(sameWord[i], rows);
            if (misfits[i] != null && misfits[i].row() == row) {
                misfits[i] = null;
                misfitCounts[i] = 0;
            }
        }
        if (error != null && error.row() == row) {
            error = null;
        }
        anyContent = false;
    }

    /** Ends a row whose fields went elsewhere. */
    void skipRow() {
        anyContent = false;
    }

    /** Columns that hold a value per row. */
    public int columns() {
        int columns = 0;
        for (int i = 0; i < slots.length; i++) {
            columns += dropped[i] || slots[i].column() instanceof FieldColumn.Ignored ? 0 : 1;
        }
        return columns;
    }

    /** About how many bytes the distinct words take beside the columns. */
    public long wordBytes() {
        long bytes = 0;
        for (Slot slot : slots) {
            bytes += slot.column().wordBytes();
        }
        return bytes;
    }

    /** Rows kept. */
    public int rows() {
        return rows;
    }

    /** The first field because of which the file cannot be read; null when there is none. */
    public Misfit error() {
        return error;
    }

    /** Whether a column turned out to hold something else. */
    boolean isDropped(int column) {
        return dropped[column];
    }

    /** What a column of words holds in every row; empty where a row holds something else. */
    Optional<String> onlyWord(int column) {
        return rows > 0 && dropped[column] && sameWord[column] == rows ? Optional.of(words[column]) : Optional.empty();
    }

    /** The first field of a column that did not fit; null when there is none. */
    Misfit misfit(int column) {
        return misfits[column];
    }

    /** How many fields of a column did not fit. */
    long misfitCount(int column) {
        return misfitCounts[column];
    }

    static boolean isBlank(char[] chars, int offset, int length) {
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
