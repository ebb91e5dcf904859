package org.interphaselab.evaluation.halfcycle;

/** One electrode of a cell: A the thick one, B the thin one. */
public enum ElectrodeSide {
    A,
    B;

    /** The electrode on the other side. */
    public ElectrodeSide other() {
        return this == A ? B : A;
    }
}
