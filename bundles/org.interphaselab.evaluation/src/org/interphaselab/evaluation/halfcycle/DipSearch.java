package org.interphaselab.evaluation.halfcycle;

import org.interphaselab.evaluation.settings.HalfCycleParameters;

/**
 * Looks for a stretch of a half-cycle in which the voltage drops and comes back, as when a filament closes and opens
 * again. The level is a power of the passed charge, fitted without what lies below it, so that a long stretch does not
 * pull it down; medians of five samples leave out spikes of one and two; and means over ever longer stretches find a
 * drop that single samples would hide in the noise. What never comes back within the half-cycle, such as a change of
 * temperature, is no dip; nor is a voltage of the wrong sign, which no resistance can give.
 */
final class DipSearch {

    /**
     * The plainest dip.
     *
     * @param depthV mean depth below the level, V; nought when there is none
     * @param averaging what is left of the noise of one sample in that mean, as a factor
     * @param noiseV noise of one sample, as standard deviation, V
     */
    record Dip(double depthV, double averaging, double noiseV) {}

    private static final int ROUNDS = 6;
    private static final double TRIM_SIGMAS = 3;
    private static final double TRIM_PART = 0.06;
    private static final double WRONG_SIGN_SIGMAS = 5;
    /** Standard deviation of the median of five samples of normal noise. */
    private static final double MEDIAN_OF_FIVE = 0.536;

    private static final double MEAN_OF_MEDIANS = 1.1;
    private static final double TRIMMED = 0.9;
    /** Mean size of normal noise below its own 90 % quantile, over its standard deviation. */
    private static final double TRIMMED_MEAN = 0.6574;

    private final HalfCycleParameters limits;
    private double[] rest = new double[1024];
    private double[] smooth = new double[1024];
    private double[] scratch = new double[1024];

    DipSearch(HalfCycleParameters limits) {
        this.limits = limits;
    }

    /** The dip in the samples from {@code from} to before {@code to}. */
    Dip search(double[] passed, double[] volts, int from, int to) {
        int n = to - from;
        if (n > rest.length) {
            rest = new double[2 * n];
            smooth = new double[2 * n];
            scratch = new double[2 * n];
        }
        double noise = noise(volts, from, to);
        if (n < limits.dipFewestSamples()) {
            return new Dip(0, 1, noise);
        }
        level(passed, volts, from, to, noise);
        for (int k = 0; k < n; k++) {
            rest[k] = volts[from + k] < -WRONG_SIGN_SIGMAS * noise ? 0 : rest[k];
        }
        medianOfFive(n);
        return deepest(n, noise);
    }

    /** Trimmed mean size of the differences of neighbours: a median would be nought where the resolution is coarse. */
    private double noise(double[] volts, int from, int to) {
        int n = to - from - 1;
        if (n < 2) {
            return 0;
        }
        for (int k = 0; k < n; k++) {
            scratch[k] = Math.abs(volts[from + k + 1] - volts[from + k]);
        }
        int kept = Math.max(1, (int) (TRIMMED * n));
        RobustStatistics.select(scratch, n, kept - 1);
        double sum = 0;
        for (int k = 0; k < kept; k++) {
            sum += scratch[k];
        }
        return sum / kept / TRIMMED_MEAN / Math.sqrt(2);
    }

    /** Leaves in {@code rest} what the best of the fitted levels leaves of the voltages. */
    private void level(double[] passed, double[] volts, int from, int to, double noise) {
        double least = Double.POSITIVE_INFINITY;
        double[] best = {0, 0, 1};
        for (int exponent = 1; exponent <= 3; exponent++) {
            double[] fit = trimmed(passed, volts, from, to, exponent, noise);
            if (fit[3] < least) {
                least = fit[3];
                best = fit;
            }
        }
        for (int k = from; k < to; k++) {
            rest[k - from] = volts[k] - best[0] - best[1] * power(passed[k], (int) best[2]);
        }
    }

    /** Flat part, rise, exponent, and the mean square left per sample kept, over the part of samples kept. */
    private double[] trimmed(double[] passed, double[] volts, int from, int to, int exponent, double noise) {
        double flat = 0;
        double rise = 0;
        double low = Double.NEGATIVE_INFINITY;
        double high = Double.POSITIVE_INFINITY;
        double quality = Double.POSITIVE_INFINITY;
        int before = -1;
        for (int round = 0; round < ROUNDS; round++) {
            double sx = 0;
            double sy = 0;
            double sxx = 0;
            double sxy = 0;
            double syy = 0;
            int n = 0;
            for (int k = from; k < to; k++) {
                double x = power(passed[k], exponent);
                double left = volts[k] - flat - rise * x;
                if (left >= low && left <= high) {
                    sx += x;
                    sy += volts[k];
                    sxx += x * x;
                    sxy += x * volts[k];
                    syy += volts[k] * volts[k];
                    n++;
                }
            }
            if (n < limits.dipFewestSamples() / 2 || n == before) {
                break;
            }
            double xx = sxx - sx * sx / n;
            rise = xx > 0 ? (sxy - sx * sy / n) / xx : 0;
            rise = Math.max(rise, -limits.dipLevelFall() * Math.abs(sy / n));
            flat = (sy - rise * sx) / n;
            double square =
                    syy - 2 * flat * sy - 2 * rise * sxy + n * flat * flat + 2 * flat * rise * sx + rise * rise * sxx;
            quality = Math.max(0, square) / n * (to - from) / n;
            double margin = Math.max(TRIM_SIGMAS * noise, TRIM_PART * Math.abs(flat));
            low = -margin;
            high = 2 * margin;
            before = n;
        }
        return new double[] {flat, rise, exponent, quality};
    }

    private static double power(double x, int exponent) {
        return exponent == 1 ? x : exponent == 2 ? x * x : x * x * x;
    }

    private void medianOfFive(int n) {
        for (int k = 0; k < n; k++) {
            int first = Math.clamp(k - 2L, 0, n - 5);
            System.arraycopy(rest, first, scratch, 0, 5);
            smooth[k] = RobustStatistics.select(scratch, 5, 2);
        }
    }

    /** The stretch that stands out most among those that keep most of the greatest depth. */
    private Dip deepest(int n, double noise) {
        Dip best = new Dip(0, 1, noise);
        double greatest = 0;
        double plainest = 0;
        for (int length = 1; length <= n / 2; length *= 2) {
            double depth = depth(n, length);
            greatest = Math.max(greatest, depth);
            double averaging = Math.min(MEDIAN_OF_FIVE, MEAN_OF_MEDIANS / Math.sqrt(length));
            if (depth > 0 && depth >= limits.dipKeepsDepth() * greatest && depth / averaging > plainest) {
                plainest = depth / averaging;
                best = new Dip(depth, averaging, noise);
            }
        }
        return best;
    }

    /** Greatest mean depth over stretches of a length before and after which the voltage is back. */
    private double depth(int n, int length) {
        double highest = Double.NEGATIVE_INFINITY;
        for (int k = n - 1; k >= 0; k--) {
            highest = Math.max(highest, smooth[k]);
            scratch[k] = highest;
        }
        double sum = 0;
        double greatest = 0;
        double before = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < n; k++) {
            sum += smooth[k];
            if (k >= length) {
                sum -= smooth[k - length];
                before = Math.max(before, smooth[k - length]);
            }
            if (k >= length && k + 1 < n) {
                double depth = -sum / length;
                double least = -limits.dipComesBack() * depth;
                boolean back = before > least && scratch[k + 1] > least;
                greatest = back ? Math.max(greatest, depth) : greatest;
            }
        }
        return greatest;
    }
}
