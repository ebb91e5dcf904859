package org.interphaselab.cycler.sheet;

/** What a cell holds. */
public enum CellKind {
    /** Nothing. */
    EMPTY,
    /** A number. */
    NUMBER,
    /** A number shown as a date or a time: days, by the workbook's date system where it is a date. */
    TIME,
    /** A text. */
    TEXT,
    /** 1 or 0 for true or false. */
    BOOLEAN,
    /** An error such as {@code #N/A}. */
    ERROR
}
