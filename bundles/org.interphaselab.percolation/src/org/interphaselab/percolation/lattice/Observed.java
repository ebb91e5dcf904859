package org.interphaselab.percolation.lattice;

import java.util.List;

/** Which wrappings a run waits for; the run ends when all of them have happened. */
public enum Observed {
    /** The first wrapping along the last axis: quickest. */
    LAST_AXIS,
    /** The first wrapping along each axis: more numbers from one run. */
    EVERY_AXIS;

    /** The axes waited for: bit 0 for x, bit 1 for y, bit 2 for z. */
    int axes(int dimension) {
        return this == EVERY_AXIS ? (1 << dimension) - 1 : 1 << dimension - 1;
    }

    /** The numbers a run gives, by name. */
    List<String> observables(int dimension) {
        List<String> all = List.of("wrap x", "wrap y", "wrap z").subList(0, dimension);
        return this == EVERY_AXIS ? all : all.subList(dimension - 1, dimension);
    }
}
