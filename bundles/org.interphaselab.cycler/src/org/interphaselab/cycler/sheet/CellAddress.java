package org.interphaselab.cycler.sheet;

/** Addresses of cells as spreadsheet programs show them: {@code C17}. */
public final class CellAddress {

    /** Columns a sheet may have. */
    public static final int MAX_COLUMNS = 16_384;
    /** Rows a sheet may have. */
    public static final int MAX_ROWS = 1_048_576;

    private static final int LETTERS = 26;

    private CellAddress() {}

    /** The letters of a 0-based column. */
    public static String column(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.append((char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.reverse().toString();
    }

    /** The address of a 1-based row and a 0-based column. */
    public static String of(long row, int column) {
        return column(column) + row;
    }

    /** The 0-based column of an address, or of letters alone; -1 when it is none. */
    public static int columnOf(String address) {
        int column = 0;
        int at = 0;
        while (at < address.length() && address.charAt(at) >= 'A' && address.charAt(at) <= 'Z') {
            column = column * LETTERS + address.charAt(at) - 'A' + 1;
            if (column > MAX_COLUMNS) {
                return -1;
            }
            at++;
        }
        for (int i = at; i < address.length(); i++) {
            if (address.charAt(i) < '0' || address.charAt(i) > '9') {
                return -1;
            }
        }
        return column - 1;
    }
}
