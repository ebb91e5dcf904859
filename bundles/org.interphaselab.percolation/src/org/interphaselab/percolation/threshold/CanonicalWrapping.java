package org.interphaselab.percolation.threshold;

import java.util.Arrays;
import org.interphaselab.percolation.ensemble.Outcomes;

/**
 * The probability of wrapping at a given density, from the numbers of occupied elements at which runs first wrapped: the
 * convolution of the microcanonical fraction with the binomial distribution (Newman and Ziff, PRE 64 (2001) 016706,
 * eqn (2), doi:10.1103/PhysRevE.64.016706). Without it the curve is biased. Where a run gives several axes, its
 * probability is their mean, so that errors count runs, not axes.
 */
public final class CanonicalWrapping {

    /** Standard deviations of the binomial distribution that are summed. */
    private static final double RANGE = 9;

    private final double[][] first;
    private final int runs;
    private final long elements;

    /**
     * Takes the runs of an ensemble.
     *
     * @param outcomes for each run the numbers of occupied elements at its first wrapping along each axis observed
     * @param elements number of elements that can be occupied
     */
    public CanonicalWrapping(Outcomes outcomes, long elements) {
        if (outcomes.runs() == 0) {
            throw new IllegalArgumentException("no runs");
        }
        this.first = outcomes.values();
        this.runs = outcomes.runs();
        this.elements = elements;
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
        double high = 1;
        while (high - low > 1e-13) {
            double middle = 0.5 * (low + high);
            if (probability(middle) < probability) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return 0.5 * (low + high);
    }

    /** Slope of the probability against the density, by a central difference over a part of the binomial width. */
    public double slope(double density) {
        double step = 0.05 * Math.sqrt(density * (1 - density) / elements) + 1e-12;
        return (probability(density + step) - probability(density - step)) / (2 * step);
    }

    /** Mean and mean square over the runs of P(N ≥ first), N binomial. */
    private double[] moments(double density) {
        if (density <= 0 || density >= 1) {
            double all = density >= 1 ? 1 : 0;
            return new double[] {all, all};
        }
        double deviation = Math.sqrt(elements * density * (1 - density));
        long mode = Math.min(elements, (long) ((elements + 1) * density));
        long from = (long) Math.max(0, mode - RANGE * deviation - 8);
        long to = (long) Math.min(elements, mode + RANGE * deviation + 8);
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

    /** P(N ≥ n) for n from {@code from} to {@code to}, by recurrence from the mode of the binomial distribution. */
    private double[] upperTail(double density, long mode, long from, long to) {
        double[] weights = new double[(int) (to - from + 1)];
        weights[(int) (mode - from)] = 1;
        double odds = density / (1 - density);
        for (long n = mode; n < to; n++) {
            weights[(int) (n + 1 - from)] = weights[(int) (n - from)] * odds * (elements - n) / (n + 1);
        }
        for (long n = mode; n > from; n--) {
            weights[(int) (n - 1 - from)] = weights[(int) (n - from)] / odds * n / (elements - n + 1);
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
