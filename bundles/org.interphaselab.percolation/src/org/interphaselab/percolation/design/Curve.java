package org.interphaselab.percolation.design;

import java.util.Arrays;

/**
 * A quantity between points at which it was simulated, on straight lines, with its standard uncertainty: that of the points,
 * and what the lines may be off. The latter is judged by leaving out each inner point in turn: a line twice as long misses
 * it by about four times what a line of the table may be off.
 */
final class Curve {

    private static final double SHORTER_LINES = 4;

    private final double[] x;
    private final double[] y;
    private final double[] error;
    private final double[] offLine;

    /** A point of a curve. */
    record Point(double x, double y, double error) {}

    Curve(Point... points) {
        Point[] sorted = points.clone();
        Arrays.sort(sorted, (a, b) -> Double.compare(a.x(), b.x()));
        x = Arrays.stream(sorted).mapToDouble(Point::x).toArray();
        y = Arrays.stream(sorted).mapToDouble(Point::y).toArray();
        error = Arrays.stream(sorted).mapToDouble(Point::error).toArray();
        offLine = new double[x.length];
        for (int i = 1; i < x.length - 1; i++) {
            double share = (x[i] - x[i - 1]) / (x[i + 1] - x[i - 1]);
            double missed = y[i] - (y[i - 1] + share * (y[i + 1] - y[i - 1]));
            offLine[i] = Math.abs(missed) / SHORTER_LINES;
        }
    }

    double first() {
        return x[0];
    }

    double last() {
        return x[x.length - 1];
    }

    /** The value with its uncertainty; {@code x} lies between the first point and the last. */
    Point at(double place) {
        int i = Arrays.binarySearch(x, place);
        if (i >= 0) {
            return new Point(place, y[i], error[i]);
        }
        int high = -i - 1;
        if (high == 0 || high == x.length) {
            throw new IllegalArgumentException(
                    "the curve goes from " + first() + " to " + last() + ", not to " + place);
        }
        int low = high - 1;
        double share = (place - x[low]) / (x[high] - x[low]);
        double noise = Math.hypot((1 - share) * error[low], share * error[high]);
        double off = 4 * share * (1 - share) * Math.max(offLine[low], offLine[high]);
        return new Point(place, y[low] + share * (y[high] - y[low]), Math.hypot(noise, off));
    }
}
