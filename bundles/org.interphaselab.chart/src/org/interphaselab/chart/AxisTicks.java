package org.interphaselab.chart;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Where an axis is marked: round numbers, with labels free of rounding noise.
 *
 * @param major marks with a label, ascending
 * @param minor places of marks without label, ascending
 */
public record AxisTicks(List<Tick> major, List<Double> minor) {

    /**
     * A mark with its label.
     *
     * @param value place on the axis
     * @param label what is written there, with a true minus sign and exponents as superscripts
     */
    public record Tick(double value, String label) {}

    private static final int MOST_LABELS = 9;

    public AxisTicks {
        major = List.copyOf(major);
        minor = List.copyOf(minor);
    }

    /** The marks of an axis on which things stand side by side. */
    public static AxisTicks of(List<String> names) {
        return new AxisTicks(
                IntStream.range(0, names.size())
                        .mapToObj(i -> new Tick(i + 1, names.get(i)))
                        .toList(),
                List.of());
    }

    /**
     * The marks of a range: 1, 2 or 5 times a power of ten apart on a linear axis, powers of ten on a logarithmic one
     * (with 2 and 5 between them where there are few powers and room, and linear marks where that gives next to none).
     *
     * @param atMost most labels wanted, at least 2
     */
    public static AxisTicks of(AxisRange range, int atMost) {
        int most = Math.max(2, atMost);
        return range.scale() == Axis.Scale.LOGARITHMIC ? LogTicks.of(range, most) : LinearTicks.of(range, most);
    }

    /**
     * As many marks of a range as their labels have room for.
     *
     * @param length length of the axis
     * @param extent how much of it a label takes
     * @param gap least distance of two labels
     */
    public static AxisTicks fitting(AxisRange range, double length, ToDoubleFunction<String> extent, double gap) {
        for (int most = MOST_LABELS; most > 2; most--) {
            AxisTicks ticks = of(range, most);
            if (ticks.apart(range, length, extent, gap)) {
                return ticks;
            }
        }
        return of(range, 2);
    }

    private boolean apart(AxisRange range, double length, ToDoubleFunction<String> extent, double gap) {
        double taken = Double.NEGATIVE_INFINITY;
        for (Tick tick : major) {
            double half = extent.applyAsDouble(tick.label()) / 2;
            double centre = range.position(tick.value()) * length;
            if (centre - half < taken) {
                return false;
            }
            taken = centre + half + gap;
        }
        return true;
    }
}
