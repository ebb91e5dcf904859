package org.interphaselab.cycler.mapping;

/**
 * Where the table stands in a file, and how it is written.
 *
 * @param kind text or workbook
 * @param sheet name of the sheet of a workbook; empty for the first one that fits
 * @param separator between the fields of a text
 * @param decimalSign point or comma, of numbers in a text
 * @param charset character set of a text; empty when it is to be recognised
 * @param dayFirst whether a date that can be read either way begins with the day
 * @param headerRow 1-based row or line in which the first names stand; 0 when there are none
 * @param headerRows how many rows of names follow each other: 1, or 2 where the upper one names cells
 * @param firstRow 1-based row or line of the first record
 */
public record TableForm(
        Kind kind,
        String sheet,
        char separator,
        char decimalSign,
        String charset,
        boolean dayFirst,
        int headerRow,
        int headerRows,
        int firstRow) {

    /** What kind of file. */
    public enum Kind {
        /** Delimited text, packed with gzip or not. */
        TEXT,
        /** A workbook ({@code .xlsx}). */
        WORKBOOK
    }

    /** A table in a workbook whose names stand in its first rows. */
    public static TableForm workbook(String sheet, int headerRows) {
        return new TableForm(Kind.WORKBOOK, sheet, ',', '.', "", false, 1, headerRows, headerRows + 1);
    }

    /** A table in a text whose names stand in its first line. */
    public static TableForm text(char separator, char decimalSign) {
        return new TableForm(Kind.TEXT, "", separator, decimalSign, "", decimalSign == ',', 1, 1, 2);
    }
}
