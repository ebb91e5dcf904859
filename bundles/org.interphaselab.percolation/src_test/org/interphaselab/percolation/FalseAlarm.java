package org.interphaselab.percolation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * How far random numbers may be off before a test of this bundle fails. All of its comparisons together would raise a false
 * alarm with a sound program for fewer than one seed in a million; seeds are fixed, so what passes once passes always.
 */
public final class FalseAlarm {

    /** The rate for all comparisons together. */
    private static final double RATE = 1e-6;

    /** More comparisons than the tests of this bundle make: about 600 are of lattices. */
    private static final int COMPARISONS = 2000;

    /** The limit of a single comparison, in standard errors: 6.2. */
    public static final double BOUND =
            new NormalDistribution(null, 0, 1).inverseCumulativeProbability(1 - RATE / (2 * COMPARISONS));

    private FalseAlarm() {}

    /**
     * Fails when a mean is further off than chance allows.
     *
     * @param error standard error of the difference
     */
    public static void assertAgrees(double expected, double found, double error, String what) {
        assertEquals(expected, found, BOUND * error, what);
    }
}
