package org.interphaselab.percolation.lattice;

import java.util.List;

/** Which axes a run waits for; it ends when clusters have wrapped or spanned all of them. */
public enum Observed {
    /** The last axis: quickest, and across a film. */
    LAST_AXIS,
    /** Each axis: more numbers from one run. */
    EVERY_AXIS;

    /** The axes waited for: bit 0 for x, bit 1 for y, bit 2 for z. */
    public int axes(int dimension) {
        return this == EVERY_AXIS ? (1 << dimension) - 1 : 1 << dimension - 1;
    }

    /** The numbers a run gives, by name. */
    public List<String> observables(int dimension, Sides sides) {
        List<String> all = sides.observables(dimension);
        return this == EVERY_AXIS ? all : all.subList(dimension - 1, dimension);
    }
}
