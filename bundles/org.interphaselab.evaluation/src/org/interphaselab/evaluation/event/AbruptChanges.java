package org.interphaselab.evaluation.event;

import org.interphaselab.evaluation.halfcycle.RobustStatistics;
import org.interphaselab.evaluation.settings.ActivationParameters;

/**
 * Steps in a series of resistances: changes over four half-cycles that are much larger than those over the two before
 * and the two after, as when the temperature or the pressure is changed. What grows or heals takes its time.
 */
final class AbruptChanges {

    /** Averaging each resistance with its neighbours spreads a step over four half-cycles, two on either side. */
    private static final int REACH = 2;

    private final ActivationParameters limits;

    AbruptChanges(ActivationParameters limits) {
        this.limits = limits;
    }

    /**
     * The furthest that steps in a row lead down between two places, Ω cm²; negative, or nought when none do.
     *
     * @param resistances each averaged with its neighbours, so that a step is spread over four of them, Ω cm²
     * @param resolution what the channel's resolution is in a resistance, Ω cm²
     */
    double down(double[] resistances, int from, int to, double resolution) {
        double leastByNoise =
                Math.max(limits.stepNoiseFactor() * noise(resistances), limits.stepResolutions() * resolution);
        double sum = 0;
        double furthest = 0;
        for (int k = Math.max(from, REACH); k + REACH < resistances.length && k <= to; k++) {
            double step = change(resistances, k);
            boolean largest = Math.abs(step) >= Math.abs(change(resistances, k - 1))
                    && Math.abs(step) > Math.abs(change(resistances, k + 1));
            double around = beside(resistances, k - REACH, -1) + beside(resistances, k + REACH, 1);
            if (largest
                    && Math.abs(step) > Math.max(leastByNoise, limits.stepLeast() * resistances[k])
                    && around < limits.stepAround() * Math.abs(step)
                    && core(resistances, k) > limits.stepCore() * Math.abs(step)) {
                sum = Math.min(0, sum + step);
                furthest = Math.min(furthest, sum);
                k += 2 * REACH - 1;
            }
        }
        return furthest;
    }

    /** The most that two half-cycles next to each other change within a step, whose middle noise may have moved. */
    private static double core(double[] resistances, int k) {
        double most = 0;
        for (int middle = k - 1; middle <= k + 1; middle++) {
            most = Math.max(most, Math.abs(difference(resistances, middle - 1, middle + 1)));
        }
        return most;
    }

    /**
     * What the half-cycles on one side of a step change: over two of them, or twice what it is over one, where the next
     * step comes that soon.
     */
    private static double beside(double[] resistances, int from, int direction) {
        return Math.min(
                Math.abs(difference(resistances, from, from + REACH * direction)),
                REACH * Math.abs(difference(resistances, from, from + direction)));
    }

    /** What the curvature of the series is as a rule: its noise, Ω cm². */
    private static double noise(double[] resistances) {
        double[] bends = new double[Math.max(0, resistances.length - 2)];
        for (int k = 0; k < bends.length; k++) {
            bends[k] = Math.abs(resistances[k] - 2 * resistances[k + 1] + resistances[k + 2]);
        }
        return bends.length == 0 ? 0 : RobustStatistics.median(bends, bends.length);
    }

    private static double change(double[] resistances, int k) {
        return difference(resistances, k - REACH, k + REACH);
    }

    private static double difference(double[] resistances, int from, int to) {
        int last = resistances.length - 1;
        return resistances[Math.clamp(to, 0, last)] - resistances[Math.clamp(from, 0, last)];
    }
}
