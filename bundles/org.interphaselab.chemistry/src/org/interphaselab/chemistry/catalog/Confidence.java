package org.interphaselab.chemistry.catalog;

/** How sure a value or rule is; the best grade first. */
public enum Confidence {
    /** Measured or well established. */
    A,
    /** Good to some per cent, or a likely rule. */
    B,
    /** Estimated. */
    C;

    /** The worse of two grades. */
    public Confidence worse(Confidence other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
