package org.interphaselab.chart;

import java.util.Arrays;
import java.util.Objects;

/**
 * The stretch of an axis that is shown, always one that can be drawn: finite ends, {@code min < max}, wide enough for
 * double precision, and positive on a logarithmic axis.
 *
 * @param min lower end
 * @param max upper end
 * @param scale how values are laid out between them
 */
public record AxisRange(double min, double max, Axis.Scale scale) {

    /** Smallest width in parts of the larger end: below it neighbouring pixels would show the same double. */
    private static final double NARROWEST = 1e-10;

    /** Largest end: widths stay finite. */
    private static final double LARGEST = 1e300;

    /** Smallest positive number that is shown. */
    private static final double SMALLEST = 1e-300;

    /** Decades shown below the upper end of a logarithmic axis whose lower end cannot be shown. */
    private static final double DECADES = 1e3;

    public AxisRange {
        Objects.requireNonNull(scale, "scale");
        boolean positive = scale == Axis.Scale.LINEAR || min > 0;
        if (!Double.isFinite(min) || !Double.isFinite(max) || !(min < max) || !positive) {
            throw new IllegalArgumentException("cannot draw from " + min + " to " + max + " on a " + scale + " axis");
        }
    }

    /**
     * The range nearest to the one asked for that can be drawn. Ends the wrong way round are exchanged; an end that is
     * not finite or, on a logarithmic axis, not positive is put where the other one lets it; a range too narrow is
     * widened about its middle.
     */
    public static AxisRange safe(double from, double to, Axis.Scale scale) {
        return scale == Axis.Scale.LOGARITHMIC ? safeLogarithmic(from, to) : safeLinear(from, to);
    }

    /** What the axis asks for, its open ends taken from the data. */
    public static AxisRange of(Axis axis, DataBounds data, double margin) {
        AxisRange free = data.isEmpty() ? safe(Double.NaN, Double.NaN, axis.scale()) : data.range(axis.scale(), margin);
        double min = axis.min().orElse(free.min());
        double max = axis.max().orElse(free.max());
        if (axis.min().isPresent() != axis.max().isPresent() && !(min < max)) {
            // the data lie wholly beyond the one end that is fixed
            return axis.min().isPresent() ? safe(min, Double.NaN, axis.scale()) : safe(Double.NaN, max, axis.scale());
        }
        return safe(min, max, axis.scale());
    }

    private static AxisRange safeLinear(double from, double to) {
        double low = Double.isFinite(from) ? from : Double.isFinite(to) ? to - 1 : 0;
        double high = Double.isFinite(to) ? to : low + 1;
        double min = Math.clamp(Math.min(low, high), -LARGEST, LARGEST);
        double max = Math.clamp(Math.max(low, high), -LARGEST, LARGEST);
        double largest = Math.max(Math.abs(min), Math.abs(max));
        double narrowest = Math.max(largest * NARROWEST, SMALLEST);
        if (max - min < narrowest) {
            double middle = min + (max - min) / 2;
            // equal ends are no wish for a narrow window: show the value with room about it
            double half = max > min ? narrowest / 2 : largest > 0 ? largest * 0.05 : 0.5;
            half = Math.max(half, narrowest / 2);
            min = middle - half;
            max = middle + half;
        }
        return new AxisRange(min, max, Axis.Scale.LINEAR);
    }

    private static AxisRange safeLogarithmic(double from, double to) {
        double high = shownOnLog(to) ? to : shownOnLog(from) ? from * DECADES : 1;
        double low = shownOnLog(from) ? from : high / DECADES;
        double min = Math.clamp(Math.min(low, high), SMALLEST, LARGEST);
        double max = Math.clamp(Math.max(low, high), SMALLEST, LARGEST);
        if (max / min < 1 + NARROWEST) {
            double factor = max > min ? 1 + NARROWEST : 2;
            min /= factor;
            max *= factor;
        }
        return new AxisRange(min, max, Axis.Scale.LOGARITHMIC);
    }

    private static boolean shownOnLog(double value) {
        return Double.isFinite(value) && value > 0;
    }

    /** Whether a value has a place on an axis of this scale at all, shown or not. */
    public static boolean plottable(double value, Axis.Scale scale) {
        return scale == Axis.Scale.LOGARITHMIC ? shownOnLog(value) : Double.isFinite(value);
    }

    /** Whether the value lies in the range, ends included. */
    public boolean contains(double value) {
        return value >= min && value <= max;
    }

    /**
     * Place of a value along the axis: 0 at the lower end, 1 at the upper, beyond them outside; {@code NaN} for what has
     * no place on the axis.
     */
    public double position(double value) {
        if (!plottable(value, scale)) {
            return Double.NaN;
        }
        if (scale == Axis.Scale.LOGARITHMIC) {
            return (Math.log(value) - Math.log(min)) / logWidth();
        }
        return (value - min) / (max - min);
    }

    /** The value at a place along the axis, 0 to 1. */
    public double value(double position) {
        if (scale == Axis.Scale.LOGARITHMIC) {
            return Math.exp(Math.log(min) + position * logWidth());
        }
        return min + position * (max - min);
    }

    private double logWidth() {
        return Math.log(max) - Math.log(min);
    }

    /** This range with room beyond an end on which one of the values stands, so that what is drawn there is seen whole. */
    public AxisRange clearOf(double[] values, double room) {
        boolean low = Arrays.stream(values).anyMatch(value -> value == min);
        boolean high = Arrays.stream(values).anyMatch(value -> value == max);
        return low || high ? safe(low ? value(-room) : min, high ? value(1 + room) : max, scale) : this;
    }

    /** The smallest range that holds this one and another one. */
    public AxisRange union(AxisRange other) {
        return safe(Math.min(min, other.min), Math.max(max, other.max), scale);
    }
}
