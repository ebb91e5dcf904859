package org.interphaselab.chemistry.catalog;

/** How a phase conducts electrons. */
public enum ElectronicClass {
    METAL,
    SEMIMETAL,
    SEMICONDUCTOR,
    INSULATOR,
    /** Conducts ions, and electrons by suspicion: partially lithiated phosphorus, for example. */
    SUSPECTED_MIXED_CONDUCTOR
}
