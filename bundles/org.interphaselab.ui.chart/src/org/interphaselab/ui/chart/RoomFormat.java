package org.interphaselab.ui.chart;

import java.io.Serial;
import java.text.DecimalFormat;
import java.text.FieldPosition;
import java.text.ParsePosition;
import java.util.HashMap;
import java.util.Map;

/**
 * Makes the widget leave room for labels that are painted by ourselves: to it, every label is the widest of them. It reads
 * labels back and wants the value they stand for, so that they differ by what nobody sees.
 */
final class RoomFormat extends DecimalFormat {

    @Serial
    private static final long serialVersionUID = 1;

    /** Characters without width; what differs is a number written with them, as short as can be: texts are measured. */
    private static final char[] UNSEEN = {'\u200b', '\u200c'};

    private static final int DIGITS = 6;

    private final String widest;
    private final transient Map<String, Double> values = new HashMap<>();
    private transient int next;

    RoomFormat(String widest) {
        this.widest = widest;
    }

    @Override
    public StringBuffer format(double number, StringBuffer out, FieldPosition position) {
        next++;
        StringBuilder label = new StringBuilder(widest);
        for (int digit = 0; digit < DIGITS; digit++) {
            label.append(UNSEEN[next >> digit & 1]);
        }
        values.put(label.toString(), number);
        return out.append(label);
    }

    @Override
    public Number parse(String text, ParsePosition position) {
        Double value = values.get(text);
        if (value == null) {
            position.setErrorIndex(position.getIndex());
        } else {
            position.setIndex(text.length());
        }
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RoomFormat that && widest.equals(that.widest);
    }

    @Override
    public int hashCode() {
        return widest.hashCode();
    }
}
