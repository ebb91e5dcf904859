package org.interphaselab.benchmarks;

import org.interphaselab.core.Numbers;

/**
 * What is promised of a figure.
 *
 * @param sense whether more or less is better
 * @param limit the limit, in the figure's unit
 */
public record Target(Sense sense, double limit) {

    /** For a figure that is only told. */
    public static final Target NONE = new Target(Sense.TOLD, Double.NaN);

    /** Which way is better. */
    public enum Sense {
        /** At most the limit. */
        AT_MOST,
        /** At least the limit. */
        AT_LEAST,
        /** Nothing is promised. */
        TOLD
    }

    /** At most so much. */
    public static Target atMost(double limit) {
        return new Target(Sense.AT_MOST, limit);
    }

    /** At least so much. */
    public static Target atLeast(double limit) {
        return new Target(Sense.AT_LEAST, limit);
    }

    /** Whether a figure keeps it. */
    public boolean met(double value) {
        return switch (sense) {
            case AT_MOST -> value <= limit;
            case AT_LEAST -> value >= limit;
            case TOLD -> true;
        };
    }

    @Override
    public String toString() {
        return switch (sense) {
            case AT_MOST -> "≤ " + Numbers.significant(limit, 4);
            case AT_LEAST -> "≥ " + Numbers.significant(limit, 4);
            case TOLD -> "";
        };
    }
}
