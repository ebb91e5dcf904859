package org.interphaselab.cycler.raw;

/** Tells a text over several lines, which a field in quotes may be, from rows that a quote left open swallowed. */
public final class QuotedLines {

    private final char separator;
    private final int fields;

    /** For rows of so many fields. */
    public QuotedLines(char separator, int fields) {
        this.separator = separator;
        this.fields = fields;
    }

    /** Whether a line within a field, behind its first, has the separators of a row. */
    public boolean swallowed(char[] chars, int offset, int length) {
        int separators = Integer.MIN_VALUE; // the first line belongs to the field's own row
        for (int i = offset; i < offset + length; i++) {
            if (chars[i] == '\n' || chars[i] == '\r') {
                separators = 0;
            } else if (chars[i] == separator && ++separators >= Math.max(1, fields - 1)) {
                return true;
            }
        }
        return false;
    }
}
