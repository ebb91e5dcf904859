package org.interphaselab.chemistry.catalog;

/** What a phase is here. */
public enum Role {
    /** Lithium metal, the reducing agent. */
    LITHIUM,
    /** A phase that reduction may leave in the interphase. */
    PRODUCT,
    /** A solid electrolyte. */
    ELECTROLYTE
}
