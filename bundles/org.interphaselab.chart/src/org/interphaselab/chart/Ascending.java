package org.interphaselab.chart;

/** Binary search in ascending places, repeated places allowed. */
final class Ascending {

    private Ascending() {}

    /** First index in {@code [from, to)} whose place is at least {@code value}, else {@code to}. */
    static int firstAtLeast(double[] x, int from, int to, double value) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (x[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** First index in {@code [from, to)} whose place lies beyond {@code value}, else {@code to}. */
    static int firstBeyond(double[] x, int from, int to, double value) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (x[middle] <= value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
