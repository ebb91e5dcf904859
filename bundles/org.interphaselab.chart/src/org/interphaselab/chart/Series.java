package org.interphaselab.chart;

/**
 * Points of one data set, in the units of the axes. {@code NaN} in {@code y} is a gap. The arrays are shared, not copied:
 * treat them as immutable.
 *
 * @param name name in the legend
 * @param x ascending for {@link Style#LINE} and {@link Style#STEPS}
 * @param y same length as {@code x}
 * @param style how the points are joined
 * @param lower lower end of the uncertainty band, same length, or empty
 * @param upper upper end of the uncertainty band, same length, or empty
 */
public record Series(String name, double[] x, double[] y, Style style, double[] lower, double[] upper) {

    /** How the points are joined. */
    public enum Style {
        LINE,
        POINTS,
        LINE_AND_POINTS,
        STEPS
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

    /** Whether the series has an uncertainty band. */
    public boolean hasBand() {
        return lower.length > 0;
    }
}
