package org.interphaselab.percolation.ensemble;

import java.util.Arrays;
import java.util.List;

/**
 * What the runs of an ensemble gave, in the order of their indices.
 *
 * @param observables names of the numbers of one run
 * @param values {@code values[o][r]} is observable {@code o} of run {@code r}; treat as immutable
 */
public record Outcomes(List<String> observables, double[][] values) {

    public Outcomes {
        observables = List.copyOf(observables);
    }

    /** Number of runs. */
    public int runs() {
        return values.length == 0 ? 0 : values[0].length;
    }

    /** The values of one observable, run by run; treat as immutable. */
    public double[] of(int observable) {
        return values[observable];
    }

    /** The first observables only. */
    public Outcomes first(int count) {
        return new Outcomes(observables.subList(0, count), Arrays.copyOf(values, count));
    }

    /** Mean of one observable. */
    public double mean(int observable) {
        return Arrays.stream(values[observable]).sum() / runs();
    }

    /** Standard error of the mean of one observable; NaN for fewer than two runs. */
    public double standardError(int observable) {
        return Math.sqrt(covariance(observable, observable) / runs());
    }

    /** Covariance of two observables over the runs (unbiased); NaN for fewer than two runs. */
    public double covariance(int first, int second) {
        double meanFirst = mean(first);
        double meanSecond = mean(second);
        double sum = 0;
        for (int run = 0; run < runs(); run++) {
            sum += (values[first][run] - meanFirst) * (values[second][run] - meanSecond);
        }
        return runs() < 2 ? Double.NaN : sum / (runs() - 1);
    }
}
