package org.interphaselab.percolation.threshold;

import java.util.Arrays;
import org.interphaselab.core.Estimate;
import org.interphaselab.percolation.ensemble.Outcomes;

/**
 * The probability of wrapping at a given density, from the numbers of occupied elements at which runs first wrapped: the
 * convolution of the microcanonical fraction with the distribution of the number, binomial on lattices (Newman and Ziff,
 * PRE 64 (2001) 016706, eqn (2), doi:10.1103/PhysRevE.64.016706) and Poisson's for independent particles (Mertens and
 * Moore, PRE 86 (2012) 061109, doi:10.1103/PhysRevE.86.061109). Without it the curve is biased. Where a run gives several
 * axes, its probability is their mean, so that errors count runs, not axes.
 */
public final class CanonicalWrapping {

    /** Standard deviations of the number that are summed. */
    private static final double RANGE = 9;

    private final double[][] first;
    private final int runs;
    private final Occupation number;

    /**
     * Takes the runs of an ensemble.
     *
     * @param outcomes for each run the numbers of occupied elements at its first wrapping along each axis observed
     * @param elements number of elements that can be occupied
     */
    public CanonicalWrapping(Outcomes outcomes, long elements) {
        this(outcomes, Occupation.binomial(elements));
    }

    /**
     * Takes the runs of an ensemble.
     *
     * @param outcomes for each run the numbers of elements at its first wrapping along each axis observed
     * @param number the number of elements at a density
     */
    public CanonicalWrapping(Outcomes outcomes, Occupation number) {
        if (outcomes.runs() == 0) {
            throw new IllegalArgumentException("no runs");
        }
        this.first = outcomes.values();
        this.runs = outcomes.runs();
        this.number = number;
    }

    /** The probability that a cluster wraps when each element is occupied with probability {@code density}. */
    public double probability(double density) {
        return moments(density)[0];
    }

    /** One standard error of {@link #probability}: the spread of the probabilities of single runs, divided by √runs. */
    public double standardError(double density) {
        double[] moments = moments(density);
        return Math.sqrt(Math.max(0, moments[1] - moments[0] * moments[0]) / Math.max(1, runs - 1));
    }

    /** The density at which the probability has a value: bisection, for the probability rises with the density. */
    public double densityAt(double probability) {
        double low = 0;
        double high = Math.min(1, number.full());
        while (high < number.full() && probability(high) < probability) {
            high *= 2;
        }
        while (high - low > 1e-13 * Math.max(1, high)) {
            double middle = 0.5 * (low + high);
            if (probability(middle) < probability) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return 0.5 * (low + high);
    }

    /**
     * The density at which the probability has a value, with its standard error.
     *
     * @param uncertainty standard uncertainty of that value
     */
    public Estimate crossing(double probability, double uncertainty) {
        double density = densityAt(probability);
        return Estimate.of(density, Math.hypot(standardError(density), uncertainty) / slope(density), "1");
    }

    /** Slope of the probability against the density, by a central difference over a part of the number's width. */
    public double slope(double density) {
        double step = density * (0.05 * number.deviation(density) / number.mean(density) + 1e-12);
        return (probability(density + step) - probability(density - step)) / (2 * step);
    }

    /** Mean and mean square over the runs of P(N ≥ first). */
    private double[] moments(double density) {
        if (density <= 0 || density >= number.full()) {
            double all = density > 0 ? 1 : 0;
            return new double[] {all, all};
        }
        double deviation = number.deviation(density);
        long mode = Math.min(number.most(), (long) number.mean(density));
        long from = (long) Math.max(0, mode - RANGE * deviation - 8);
        long to = (long) Math.min(number.most(), mode + RANGE * deviation + 8);
        double[] atLeast = upperTail(density, mode, from, to);
        double sum = 0;
        double squares = 0;
        for (int run = 0; run < runs; run++) {
            double reached = 0;
            for (double[] axis : first) {
                double n = axis[run];
                reached += n <= from ? 1 : n > to ? 0 : atLeast[(int) ((long) n - from)];
            }
            reached /= first.length;
            sum += reached;
            squares += reached * reached;
        }
        return new double[] {sum / runs, squares / runs};
    }

    /** P(N ≥ n) for n from {@code from} to {@code to}, by recurrence from the mode. */
    private double[] upperTail(double density, long mode, long from, long to) {
        double[] weights = new double[(int) (to - from + 1)];
        weights[(int) (mode - from)] = 1;
        for (long n = mode; n < to; n++) {
            weights[(int) (n + 1 - from)] = weights[(int) (n - from)] * number.ratio(n, density);
        }
        for (long n = mode; n > from; n--) {
            weights[(int) (n - 1 - from)] = weights[(int) (n - from)] / number.ratio(n - 1, density);
        }
        double total = Arrays.stream(weights).sum();
        double tail = 0;
        for (int i = weights.length - 1; i >= 0; i--) {
            tail += weights[i] / total;
            weights[i] = Math.min(1, tail);
        }
        return weights;
    }
}
