package org.interphaselab.percolation.lattice;

import java.util.Arrays;

/** Notes at which number of occupied elements clusters first wrapped or spanned each axis. */
public final class Wraps {

    private final int wanted;
    private final int dimension;
    private final long[] first = new long[3];
    private int seen;

    public Wraps(int wanted, int dimension) {
        this.wanted = wanted;
        this.dimension = dimension;
    }

    public void clear() {
        seen = 0;
        Arrays.fill(first, 0);
    }

    /** Takes what a join gave, at so many occupied elements. */
    public void note(int winding, long occupied) {
        noteAxes(Winding.axes(winding), occupied);
    }

    /** Takes the axes that are wrapped or spanned, at so many occupied elements. */
    public void noteAxes(int axes, long occupied) {
        int fresh = axes & ~seen;
        seen |= fresh;
        for (int axis = 0; fresh != 0; axis++, fresh >>= 1) {
            if ((fresh & 1) != 0) {
                first[axis] = occupied;
            }
        }
    }

    /** Whether one of the wrappings waited for has happened. */
    public boolean any() {
        return (seen & wanted) != 0;
    }

    /** Whether all wrappings waited for have happened. */
    public boolean complete() {
        return (seen & wanted) == wanted;
    }

    /** All axes wrapped or spanned, waited for or not. */
    public int seen() {
        return seen;
    }

    public void writeTo(double[] outcome) {
        int at = 0;
        for (int axis = 0; axis < dimension; axis++) {
            if ((wanted >> axis & 1) != 0) {
                outcome[at++] = first[axis];
            }
        }
    }
}
