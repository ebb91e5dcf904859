package org.interphaselab.cycler.neware;

import java.util.Set;
import java.util.TreeSet;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.cycler.ImportReportBuilder;

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
        if (isUnset(range)) {
            return 1e-1;
        }
        return range > 0 ? positive(range) : negative(-range);
    }

    private static double positive(int range) {
        if (range < 10) {
            return 1e-4;
        }
        if (range < 100) {
            return 1e-3;
        }
        return range < 1000 ? 1e-2 : 1e-1;
    }

    private static double negative(int size) {
        if (size < 10) {
            return 1e-5;
        }
        if (size < 100) {
            return 1e-4;
        }
        if (size < 1000) {
            return 1e-3;
        }
        if (size < 1_000_000) {
            return 1e-2;
        }
        if (size < 10_000_000) {
            return 1e-8;
        }
        return size < 100_000_000 ? 1e-7 : 1e-6;
    }

    /** Reports the ranges a file uses: the rule, and a warning for each that is not confirmed. */
    public static void report(Set<Integer> ranges, ImportReportBuilder report) {
        for (int range : new TreeSet<>(ranges)) {
            double factor = milliampereFactor(range);
            report.rule("current range " + range + ": one unit of current is " + factor + " mA");
            if (!isConfirmed(range)) {
                report.problem(Problem.warning(
                        "CURRENT_RANGE_UNKNOWN",
                        "The current range " + range + " has not been seen before; by its size one unit was taken as "
                                + factor + " mA.",
                        Location.of(report.file()),
                        "Compare one current with the vendor's software, and send us the file and the value."));
            }
        }
    }
}
