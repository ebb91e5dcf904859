package org.interphaselab.cycler.neware;

import java.util.Set;

/**
 * From a channel's current range, as the integer formats store it, to the factor that turns their integers into mA,
 * mA s and mW s. The rule goes by the order of magnitude, so that a range nobody has seen yet is read, with a warning.
 */
public final class CurrentRange {

    /** Ranges whose factor was confirmed against exports of the vendor's software. */
    private static final Set<Integer> CONFIRMED = Set.of(5, 500, 6_000, 10_000, 30_000, 200_000);

    private static final int NO_RANGE_BELOW = -2_000_000_000;

    private CurrentRange() {}

    /** Whether the range says nothing, so that the one of the file's header holds. */
    public static boolean isUnset(int range) {
        return range == 0 || range < NO_RANGE_BELOW;
    }

    /** Whether the factor of this range was confirmed against the vendor's software. */
    public static boolean isConfirmed(int range) {
        return CONFIRMED.contains(range);
    }

    /** Factor from the integers of a file to mA, mA s and mW s. */
    public static double milliampereFactor(int range) {
        return 1000 / unitsPerAmpere(range);
    }

    /**
     * How many units of a file's integers make one A, A s or W s. Always a power of ten, so that dividing by it gives the
     * double nearest to the decimal number the instrument meant.
     */
    public static double unitsPerAmpere(int range) {
        if (isUnset(range)) {
            return 1e4;
        }
        return range > 0 ? positive(range) : negative(-range);
    }

    private static double positive(int range) {
        if (range < 10) {
            return 1e7;
        }
        if (range < 100) {
            return 1e6;
        }
        return range < 1000 ? 1e5 : 1e4;
    }

    private static double negative(int size) {
        if (size < 10) {
            return 1e8;
        }
        if (size < 100) {
            return 1e7;
        }
        if (size < 1000) {
            return 1e6;
        }
        if (size < 1_000_000) {
            return 1e5;
        }
        if (size < 10_000_000) {
            return 1e11;
        }
        return size < 100_000_000 ? 1e10 : 1e9;
    }
}
