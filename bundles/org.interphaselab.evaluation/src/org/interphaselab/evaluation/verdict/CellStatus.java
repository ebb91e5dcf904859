package org.interphaselab.evaluation.verdict;

/** How a cell ended. */
public enum CellStatus {
    /** An electrode ran out of lithium. */
    DEPLETED,
    /** A hard or soft short. */
    SHORTED,
    /** The limit came with the lithium still there. */
    CONTACT_FAILURE,
    /** No terminal event up to the last sample, or up to the polarization the parameters allow. */
    ALIVE_AT_END,
    /** It cannot be evaluated; no number of it is given. */
    INVALID
}
