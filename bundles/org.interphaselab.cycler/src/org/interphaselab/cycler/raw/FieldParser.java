package org.interphaselab.cycler.raw;

/** Reads a number from the characters of a field. */
public interface FieldParser {

    /** Reads a field; false when it does not say what it must. */
    boolean parse(char[] chars, int offset, int length);

    /** The number read last; NaN where the field says that there is none. */
    double value();
}
