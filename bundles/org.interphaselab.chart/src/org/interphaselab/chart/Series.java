package org.interphaselab.chart;

/**
 * Points of one data set, in the units of the axes. {@code NaN} in {@code y} is a gap. The arrays are shared, not copied:
 * treat them as immutable.
 *
 * @param name name in the legend
 * @param x ascending for {@link Style#LINE} and {@link Style#STEPS}
 * @param y same length as {@code x}
 * @param style how the points are joined
 * @param lower lower end of the uncertainty band, same length, or empty; infinite where {@code y} is an upper bound
 * @param upper upper end of the uncertainty band, same length, or empty; infinite where {@code y} is a lower bound
 */
public record Series(String name, double[] x, double[] y, Style style, double[] lower, double[] upper) {

    /** Width of a bar on its axis. */
    public static final double BAR_WIDTH = 0.56;

    /** How the points are joined. */
    public enum Style {
        LINE,
        POINTS,
        LINE_AND_POINTS,
        STEPS,
        /** A bar at each point, from {@code lower} to {@code upper}, or from zero to {@code y} without a band. */
        BARS;

        /** Whether a line joins the points. */
        public boolean joined() {
            return this != POINTS && this != BARS;
        }
    }

    private static final double[] NONE = {};

    public Series {
        if (x.length != y.length || lower.length != upper.length || lower.length != 0 && lower.length != x.length) {
            throw new IllegalArgumentException("series '" + name + "': columns of different length");
        }
    }

    /** A series without uncertainty band. */
    public static Series of(String name, double[] x, double[] y, Style style) {
        return new Series(name, x, y, style, NONE, NONE);
    }

    /** Lower end of the bar at this point. */
    public double barFrom(int index) {
        return hasBand() ? lower[index] : 0;
    }

    /** Upper end of the bar at this point. */
    public double barTo(int index) {
        return hasBand() ? upper[index] : y[index];
    }

    /** Whether the series has an uncertainty band. */
    public boolean hasBand() {
        return lower.length > 0;
    }
}
