package org.interphaselab.percolation.ensemble;

import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

/**
 * How long an ensemble goes on: a number of runs, or until an error is small enough.
 *
 * @param maxRuns runs at most
 * @param targetError the error asked for; 0 does all runs
 * @param error the error that the runs so far leave
 */
public record Extent(int maxRuns, double targetError, ToDoubleFunction<Outcomes> error) {

    /** Runs between two looks at the error: fixed, so that the number of runs does not depend on the threads. */
    static final int BLOCK = 64;

    public Extent {
        if (maxRuns < 1) {
            throw new IllegalArgumentException("at least one run is needed, not " + maxRuns);
        }
        if (!(targetError >= 0)) {
            throw new IllegalArgumentException("the target error must not be negative: " + targetError);
        }
    }

    /** Exactly so many runs. */
    public static Extent runs(int runs) {
        return new Extent(runs, 0, outcomes -> Double.POSITIVE_INFINITY);
    }

    /** As many runs as the error asks for, at most {@code maxRuns}. */
    public static Extent untilError(double targetError, ToDoubleFunction<Outcomes> error, int maxRuns) {
        return new Extent(maxRuns, targetError, error);
    }

    /**
     * Whether the error of some first runs is small enough.
     *
     * @param runs how many
     * @param soFar makes them; asked only where an error was asked for, since it copies all of them
     */
    boolean reached(int runs, Supplier<Outcomes> soFar) {
        return targetError > 0 && runs >= 2 * BLOCK && error.applyAsDouble(soFar.get()) <= targetError;
    }
}
