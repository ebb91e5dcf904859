package org.interphaselab.cycler.table;

import org.interphaselab.core.Quantity;

/**
 * What one column of a table is read as.
 *
 * @param header as the file names it
 * @param quantity what it is read as, in its unit
 * @param factor by which a value of the file is multiplied to be in that unit; negative where the header names the
 *     negative
 * @param kind what its fields must be
 */
public record Column(String header, Quantity quantity, double factor, Kind kind) {

    /** What the fields of a column must be. */
    public enum Kind {
        /** Numbers, or the row cannot be read. */
        REQUIRED,
        /** Numbers; the column is left out, and named, where one is none. */
        OPTIONAL,
        /** Words. */
        WORDS
    }
}
