package org.interphaselab.core;

import java.util.Locale;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * A reported number: value, unit, and how sure it is. "No depletion seen" gives a bound, never a value.
 *
 * @param value finite value in {@code unit}
 * @param unit unit, {@code 1} for a pure number
 * @param kind measured value or bound
 * @param standardUncertainty one standard uncertainty in {@code unit}, where known
 */
public record Estimate(double value, String unit, Kind kind, OptionalDouble standardUncertainty) {

    /** Numbers from here to {@link #LARGEST_PLAIN} are written without a power of ten, as {@link Numbers} does. */
    private static final double SMALLEST_PLAIN = 1e-4;

    private static final double LARGEST_PLAIN = 1e7;
    private static final int MOST_DECIMALS = 12;

    /** What the number says about the quantity. */
    public enum Kind {
        /** The quantity is the value, within its uncertainty. */
        VALUE(""),
        /** The quantity is at most the value. */
        UPPER_BOUND("<"),
        /** The quantity is at least the value. */
        LOWER_BOUND(">");

        private final String sign;

        Kind(String sign) {
            this.sign = sign;
        }

        /** The sign printed before the number. */
        public String sign() {
            return sign;
        }
    }

    /** Part of a value below which an uncertainty is nothing but the rounding of doubles. */
    private static final double ROUNDING = 1e-12;

    public Estimate {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("not a finite number: " + value);
        }
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(standardUncertainty, "standardUncertainty");
    }

    /** A value of unknown uncertainty. */
    public static Estimate of(double value, String unit) {
        return new Estimate(value, unit, Kind.VALUE, OptionalDouble.empty());
    }

    /** A value with one standard uncertainty. */
    public static Estimate of(double value, double standardUncertainty, String unit) {
        return new Estimate(value, unit, Kind.VALUE, OptionalDouble.of(standardUncertainty));
    }

    /** An upper bound. */
    public static Estimate atMost(double value, String unit) {
        return new Estimate(value, unit, Kind.UPPER_BOUND, OptionalDouble.empty());
    }

    /** A lower bound. */
    public static Estimate atLeast(double value, String unit) {
        return new Estimate(value, unit, Kind.LOWER_BOUND, OptionalDouble.empty());
    }

    /** Whether this is a bound rather than a value. */
    public boolean isBound() {
        return kind != Kind.VALUE;
    }

    /** The number with its sign, uncertainty and unit, for people: {@code < 0.0164 mAh cm⁻²}, {@code 4.24 ± 0.41 …}. */
    public String text() {
        StringBuilder text = new StringBuilder();
        if (isBound()) {
            text.append(kind.sign()).append(' ');
        }
        if (standardUncertainty.isPresent() && standardUncertainty.getAsDouble() > ROUNDING * Math.abs(value)) {
            text.append(withUncertainty(value, standardUncertainty.getAsDouble()));
        } else {
            text.append(Numbers.significant(value, 4));
        }
        return unit.equals("1")
                ? text.toString()
                : text.append(' ').append(unit).toString();
    }

    /** Two digits of the uncertainty; very small and very large numbers share a power of ten. */
    private static String withUncertainty(double value, double uncertainty) {
        double larger = Math.max(Math.abs(value), uncertainty);
        if (larger >= SMALLEST_PLAIN && larger < LARGEST_PLAIN) {
            return fixed(value, uncertainty);
        }
        int exponent = (int) Math.floor(Math.log10(larger));
        double power = Math.pow(10, exponent);
        return "(" + fixed(value / power, uncertainty / power) + ")e" + exponent;
    }

    private static String fixed(double value, double uncertainty) {
        int decimals = Math.clamp(1 - (long) Math.floor(Math.log10(uncertainty)), 0, MOST_DECIMALS);
        return String.format(Locale.ROOT, "%." + decimals + "f ± %." + decimals + "f", value, uncertainty);
    }

    @Override
    public String toString() {
        return text();
    }
}
