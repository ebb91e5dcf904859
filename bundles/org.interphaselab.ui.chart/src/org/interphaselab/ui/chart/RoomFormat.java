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

    private static final String UNSEEN = "\u200b";
    private static final int MOST = 256;

    private final String widest;
    private final transient Map<String, Double> values = new HashMap<>();
    private transient int next;

    RoomFormat(String widest) {
        this.widest = widest;
    }

    @Override
    public StringBuffer format(double number, StringBuffer out, FieldPosition position) {
        next = (next + 1) % MOST;
        String label = widest + UNSEEN.repeat(next);
        values.put(label, number);
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
