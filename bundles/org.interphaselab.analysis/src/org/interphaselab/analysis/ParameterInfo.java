package org.interphaselab.analysis;

import java.util.List;

/**
 * One parameter of an analysis, as a form, the command line and the help page show it.
 *
 * @param name name of the record component: the command line's name for it
 * @param label name for people, without unit
 * @param unit unit, {@code 1} for a pure number or text
 * @param kind what may be entered
 * @param initial the value a user starts from, as text; empty where a number may be left out
 * @param min smallest value allowed, {@code -Infinity} where there is no limit
 * @param max largest value allowed, {@code Infinity} where there is no limit
 * @param choices the words allowed, for {@link Kind#CHOICE}; empty else
 * @param help one sentence: what it does and where its initial value comes from
 */
public record ParameterInfo(
        String name,
        String label,
        String unit,
        Kind kind,
        String initial,
        double min,
        double max,
        List<String> choices,
        String help) {

    /** What may be entered. */
    public enum Kind {
        /** A finite decimal number. */
        NUMBER,
        /** A whole number. */
        INTEGER,
        /** {@code true} or {@code false}. */
        YES_NO,
        /** Any text. */
        TEXT,
        /** One of {@link ParameterInfo#choices()}. */
        CHOICE
    }

    public ParameterInfo {
        choices = List.copyOf(choices);
    }

    /** The label with its unit: {@code Allowed loss / mAh cm⁻²}. */
    public String heading() {
        return unit.equals("1") ? label : label + " / " + unit;
    }

    /** What may be entered, in words: {@code a number from 0 to 1}. */
    public String range() {
        return switch (kind) {
            case NUMBER -> "a number" + limits(false) + (initial.isEmpty() ? ", or nothing" : "");
            case INTEGER -> "a whole number" + limits(true);
            case YES_NO -> "true or false";
            case TEXT -> "a text";
            case CHOICE -> "one of " + String.join(", ", choices);
        };
    }

    private String limits(boolean whole) {
        boolean below = min > Double.NEGATIVE_INFINITY;
        boolean above = max < Double.POSITIVE_INFINITY;
        String suffix = unit.equals("1") ? "" : " " + unit;
        if (below && above) {
            return " from " + plain(min, whole) + " to " + plain(max, whole) + suffix;
        }
        if (below) {
            return ", " + plain(min, whole) + suffix + " or more";
        }
        return above ? ", " + plain(max, whole) + suffix + " or less" : suffix.isEmpty() ? "" : " in" + suffix;
    }

    private static String plain(double value, boolean whole) {
        return whole && Math.abs(value) < 1e15 || value == Math.rint(value) && Math.abs(value) < 1e7
                ? Long.toString((long) value)
                : Double.toString(value);
    }
}
