package org.interphaselab.core;

/** How much a {@link Problem} matters to the user. */
public enum Severity {
    /** Nothing was lost; the user may want to know. */
    NOTE,
    /** The result stands, with a reservation. */
    WARNING,
    /** The work could not be done. */
    ERROR
}
