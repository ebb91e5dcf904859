package org.interphaselab.percolation.ensemble;

import java.util.HashSet;
import java.util.Set;

/** Which runs of an ensemble are done, told by the threads that do them. */
final class Arrivals {

    private final Set<Integer> beforeTheirTurn = new HashSet<>();
    private int withoutGap;

    /** The runs before {@code first} are done. */
    Arrivals(int first) {
        withoutGap = first;
    }

    /** A run is done; what it wrote before is seen by whoever asks from now on. */
    synchronized void add(int run) {
        if (run > withoutGap) {
            beforeTheirTurn.add(run);
            return;
        }
        withoutGap++;
        while (beforeTheirTurn.remove(withoutGap)) {
            withoutGap++;
        }
    }

    /** How many runs are done, from the first one on without a gap. */
    synchronized int withoutGap() {
        return withoutGap;
    }
}
