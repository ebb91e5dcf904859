package org.interphaselab.chart;

import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * One axis of a chart.
 *
 * @param quantity what is plotted, for example {@code Voltage}
 * @param unit its unit, {@code 1} for a pure number
 * @param scale linear or logarithmic
 * @param min fixed lower end, where wanted; else from the data
 * @param max fixed upper end, where wanted; else from the data
 * @param names what stands at 1, 2, 3 … instead of numbers, where the axis counts things, in one or more
 *     lines; else empty
 */
public record Axis(
        String quantity, String unit, Scale scale, OptionalDouble min, OptionalDouble max, List<String> names) {

    /** How values are laid out along the axis. */
    public enum Scale {
        LINEAR,
        LOGARITHMIC
    }

    public Axis {
        Objects.requireNonNull(quantity, "quantity");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(scale, "scale");
        names = List.copyOf(names);
    }

    /** An axis with numbers. */
    public Axis(String quantity, String unit, Scale scale, OptionalDouble min, OptionalDouble max) {
        this(quantity, unit, scale, min, max, List.of());
    }

    /** An axis on which things stand side by side, the first one at 1. */
    public static Axis of(String quantity, List<String> names) {
        return new Axis(
                quantity, "1", Scale.LINEAR, OptionalDouble.of(0.4), OptionalDouble.of(names.size() + 0.6), names);
    }

    /** A linear axis that takes its range from the data. */
    public static Axis linear(String quantity, String unit) {
        return new Axis(quantity, unit, Scale.LINEAR, OptionalDouble.empty(), OptionalDouble.empty());
    }

    /** A logarithmic axis that takes its range from the data. */
    public static Axis logarithmic(String quantity, String unit) {
        return new Axis(quantity, unit, Scale.LOGARITHMIC, OptionalDouble.empty(), OptionalDouble.empty());
    }

    /** This axis with fixed ends. */
    public Axis within(double from, double to) {
        return new Axis(quantity, unit, scale, OptionalDouble.of(from), OptionalDouble.of(to), names);
    }

    /** The axis title: {@code Voltage / mV}. */
    public String label() {
        return unit.equals("1") ? quantity : quantity + " / " + unit;
    }
}
