package org.interphaselab.evaluation.event;

import org.interphaselab.evaluation.halfcycle.ElectrodeSide;

/** Which electrode an event concerns. */
public enum AffectedElectrode {
    A("A"),
    B("B"),
    BOTH("both");

    private final String id;

    AffectedElectrode(String id) {
        this.id = id;
    }

    /** The one electrode. */
    public static AffectedElectrode of(ElectrodeSide side) {
        return side == ElectrodeSide.A ? A : B;
    }

    /** Whether this electrode is concerned. */
    public boolean includes(ElectrodeSide side) {
        return this == BOTH || this == of(side);
    }

    /** Its name in tables: {@code A}, {@code B}, {@code both}. */
    public String id() {
        return id;
    }
}
