package org.interphaselab.ui.chart;

import java.io.Serial;
import java.text.DecimalFormat;
import java.text.FieldPosition;
import java.text.ParsePosition;
import java.util.HashMap;
import java.util.Map;
import org.interphaselab.chart.AxisRange;
import org.interphaselab.chart.AxisTicks;

/**
 * Writes the labels of a logarithmic axis where figures have them, and as they do: powers of ten with their exponents, not
 * with a dozen noughts. The widget asks for a label at every digit of every decade and draws dots where it finds none to
 * its taste, unless there is no room; so what is not wanted asks for more room than there is.
 */
final class LogFormat extends DecimalFormat {

    @Serial
    private static final long serialVersionUID = 1;

    private static final double NEAR = 1e-9;
    /** Wider and higher than the distance of any two labels; of blanks that are not taken for nothing. */
    private static final String TOO_LARGE = "\u00a0".repeat(240) + "\n\u00a0".repeat(60);

    /** An empty text could not be read back. */
    private static final String UNSEEN = "\u00a0";

    private final transient AxisRange range;
    private final int atMost;
    private final transient Map<String, Double> values = new HashMap<>();
    private transient double first;

    /** @param atMost most labels wanted */
    LogFormat(AxisRange range, int atMost) {
        this.range = range;
        this.atMost = atMost;
        AxisTicks.of(range, atMost).major().forEach(tick -> values.put(tick.label(), tick.value()));
    }

    @Override
    public StringBuffer format(double number, StringBuffer out, FieldPosition position) {
        for (Map.Entry<String, Double> wanted : values.entrySet()) {
            if (Math.abs(wanted.getValue() / number - 1) < NEAR) {
                return out.append(wanted.getKey());
            }
        }
        if (isFirst(number)) {
            // it is drawn whatever room it asks for
            first = number;
            return out.append(UNSEEN);
        }
        return out.append(TOO_LARGE);
    }

    private boolean isFirst(double number) {
        double digit = Math.pow(10, Math.floor(Math.log10(number) - NEAR));
        return number - digit < range.min();
    }

    /** The widget reads labels back and wants the value they stand for. */
    @Override
    public Number parse(String text, ParsePosition position) {
        Double value = text.equals(UNSEEN) ? Double.valueOf(first) : values.get(text);
        if (value == null) {
            position.setErrorIndex(position.getIndex());
        } else {
            position.setIndex(text.length());
        }
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LogFormat that && range.equals(that.range) && atMost == that.atMost;
    }

    @Override
    public int hashCode() {
        return 31 * range.hashCode() + atMost;
    }
}
