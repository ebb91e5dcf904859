package org.interphaselab.percolation.threshold;

import java.util.Arrays;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.interphaselab.percolation.ensemble.Outcomes;

/**
 * The probability that hard particles wrap the box when they conduct over gaps up to a length, from the critical gaps of
 * configurations with a fixed number of particles. The number in a piece of a large system fluctuates, and the universal
 * probabilities of wrapping hold for such pieces; a configuration with more particles wraps at a smaller gap, so the
 * fluctuation is taken into account as a normal spread of the critical gaps.
 */
final class GapWrapping {

    private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

    private final double[][] gaps;
    private final int runs;
    private final double spread;

    /**
     * Takes the runs of an ensemble.
     *
     * @param outcomes for each run the critical gap along each axis
     * @param spread standard deviation of the critical gap that the fluctuation of the number makes, above 0
     */
    GapWrapping(Outcomes outcomes, double spread) {
        if (outcomes.runs() == 0 || !(spread > 0)) {
            throw new IllegalArgumentException("no runs, or no spread: " + spread);
        }
        gaps = outcomes.values();
        runs = outcomes.runs();
        this.spread = spread;
    }

    /** The probability at a gap. */
    double probability(double gap) {
        return moments(gap)[0];
    }

    /** One standard error of {@link #probability}. */
    double standardError(double gap) {
        double[] moments = moments(gap);
        return Math.sqrt(Math.max(0, moments[1] - moments[0] * moments[0]) / Math.max(1, runs - 1));
    }

    /** The gap at which the probability has a value. */
    double gapAt(double probability) {
        double low = Arrays.stream(gaps).flatMapToDouble(Arrays::stream).min().orElseThrow() - 9 * spread;
        double high = Arrays.stream(gaps).flatMapToDouble(Arrays::stream).max().orElseThrow() + 9 * spread;
        while (high - low > 1e-12 * (1 + high)) {
            double middle = 0.5 * (low + high);
            if (probability(middle) < probability) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return 0.5 * (low + high);
    }

    /** Slope of the probability against the gap, over half a standard deviation of the critical gaps. */
    double slope(double gap) {
        double mean = 0;
        double squares = 0;
        for (double each : gaps[0]) {
            mean += each / runs;
            squares += each * each / runs;
        }
        double step = 0.25 * Math.sqrt(Math.max(0, squares - mean * mean)) + 0.25 * spread;
        return (probability(gap + step) - probability(gap - step)) / (2 * step);
    }

    private double[] moments(double gap) {
        double sum = 0;
        double squares = 0;
        for (int run = 0; run < runs; run++) {
            double reached = 0;
            for (double[] axis : gaps) {
                reached += NORMAL.cumulativeProbability((gap - axis[run]) / spread) / gaps.length;
            }
            sum += reached;
            squares += reached * reached;
        }
        return new double[] {sum / runs, squares / runs};
    }
}
