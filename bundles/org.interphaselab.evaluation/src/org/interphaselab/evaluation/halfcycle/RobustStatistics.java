package org.interphaselab.evaluation.halfcycle;

import java.util.Arrays;
import java.util.Collection;

/** Order statistics in linear time by partial sorting. Methods that take an array and a length reorder that array. */
public final class RobustStatistics {

    /** Median absolute deviation of a normal distribution times this is its standard deviation. */
    static final double MAD_TO_SIGMA = 1.4826;

    private RobustStatistics() {}

    /** Median of a few values. */
    public static double median(Collection<Double> values) {
        double[] copy = values.stream().mapToDouble(Double::doubleValue).toArray();
        return median(copy, copy.length);
    }

    /** Median of the first {@code n} values, which are reordered; of an even number the mean of the middle two. */
    public static double median(double[] values, int n) {
        return quantile(values, n, 0.5);
    }

    /**
     * Quantile of the first {@code n} values, which are reordered, interpolated linearly between order statistics
     * (definition 7 of Hyndman and Fan 1996, doi:10.1080/00031305.1996.10473566).
     */
    public static double quantile(double[] values, int n, double fraction) {
        if (n == 0) {
            throw new IllegalArgumentException("no values");
        }
        double position = fraction * (n - 1);
        int below = (int) Math.floor(position);
        double low = select(values, n, below);
        double part = position - below;
        if (part == 0) {
            return low;
        }
        double high = Double.POSITIVE_INFINITY;
        for (int i = below + 1; i < n; i++) {
            high = Math.min(high, values[i]);
        }
        return low + part * (high - low);
    }

    /**
     * Standard deviation of normal noise with the same median absolute deviation, of the first {@code n} values, which
     * are overwritten.
     */
    public static double sigmaByMad(double[] values, int n) {
        double centre = median(values, n);
        for (int i = 0; i < n; i++) {
            values[i] = Math.abs(values[i] - centre);
        }
        return MAD_TO_SIGMA * median(values, n);
    }

    /** The value that would stand at {@code rank} after sorting; smaller ones end before it, larger ones after it. */
    static double select(double[] values, int n, int rank) {
        int low = 0;
        int high = n - 1;
        int budget = 4 * (32 - Integer.numberOfLeadingZeros(n)) + 8;
        while (low < high) {
            if (budget-- == 0) {
                Arrays.sort(values, low, high + 1);
                break;
            }
            double pivot = middleOfThree(values[low], values[(low + high) >>> 1], values[high]);
            int i = low;
            int j = high;
            while (i <= j) {
                while (values[i] < pivot) {
                    i++;
                }
                while (values[j] > pivot) {
                    j--;
                }
                if (i <= j) {
                    double swap = values[i];
                    values[i++] = values[j];
                    values[j--] = swap;
                }
            }
            if (rank <= j) {
                high = j;
            } else if (rank >= i) {
                low = i;
            } else {
                break;
            }
        }
        return values[rank];
    }

    private static double middleOfThree(double a, double b, double c) {
        return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
    }
}
