package org.interphaselab.chart;

/**
 * Samples chosen for drawing, in their order. {@code NaN} in {@code y} is a gap.
 *
 * @param x places on the x axis
 * @param y values, same length
 */
public record Decimated(double[] x, double[] y) {

    public Decimated {
        if (x.length != y.length) {
            throw new IllegalArgumentException(x.length + " places, but " + y.length + " values");
        }
    }

    /** Number of points, gaps counted. */
    public int size() {
        return x.length;
    }
}
