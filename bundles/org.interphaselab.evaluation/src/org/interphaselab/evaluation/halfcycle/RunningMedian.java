package org.interphaselab.evaluation.halfcycle;

import java.util.Arrays;

/** Centred running median; at the ends the window is what there is of it. */
public final class RunningMedian {

    private RunningMedian() {}

    /** The running medians of the first {@code n} values over windows of {@code 2·half + 1}, into {@code medians}. */
    public static void fill(double[] values, int n, int half, double[] medians) {
        double[] window = new double[2 * half + 1];
        int size = 0;
        for (int k = 0; k < Math.min(half, n); k++) {
            size = insert(window, size, values[k]);
        }
        for (int k = 0; k < n; k++) {
            if (k + half < n) {
                size = insert(window, size, values[k + half]);
            }
            medians[k] = size % 2 != 0 ? window[size / 2] : 0.5 * (window[size / 2 - 1] + window[size / 2]);
            if (k - half >= 0) {
                size = remove(window, size, values[k - half]);
            }
        }
    }

    /** The running medians of values over windows of {@code 2·half + 1}. */
    public static double[] of(double[] values, int half) {
        double[] medians = new double[values.length];
        fill(values, values.length, half, medians);
        return medians;
    }

    private static int insert(double[] window, int size, double value) {
        int place = Arrays.binarySearch(window, 0, size, value);
        int at = place < 0 ? -place - 1 : place;
        System.arraycopy(window, at, window, at + 1, size - at);
        window[at] = value;
        return size + 1;
    }

    private static int remove(double[] window, int size, double value) {
        int at = Arrays.binarySearch(window, 0, size, value);
        System.arraycopy(window, at + 1, window, at, size - at - 1);
        return size - 1;
    }
}
