package org.interphaselab.cycler.text;

import org.interphaselab.cycler.raw.DecimalParser;
import org.interphaselab.cycler.raw.FieldParser;
import org.interphaselab.cycler.raw.UnitFactors;

/**
 * Reads durations into seconds: {@code h:mm:ss.fff} with as many hours as it takes, days before a blank, a hyphen or a
 * {@code d}, or a plain number in the unit of the column.
 */
public final class DurationText implements FieldParser {

    private static final int SECONDS_PER_DAY = 86400;

    private final double factor;
    private final DecimalParser number;
    private double value;
    private boolean spans;

    /** Reads durations; plain numbers are multiplied by {@code factor}. */
    public DurationText(double factor, char decimalSign) {
        this.factor = factor;
        this.number = new DecimalParser(decimalSign);
    }

    @Override
    public double value() {
        return value;
    }

    /** Whether no field so far was written as a time span: all were plain numbers. */
    public boolean onlyNumbers() {
        return !spans;
    }

    @Override
    public boolean parse(char[] chars, int offset, int length) {
        int end = offset + length;
        int colon = indexOf(chars, ':', offset, end);
        if (colon < 0) {
            boolean read = number.parse(chars, offset, length);
            value = UnitFactors.scaled(number.value(), factor);
            return read;
        }
        spans = true;
        value = Double.NaN;
        int at = offset;
        while (at < end && chars[at] <= ' ') {
            at++;
        }
        long days = 0;
        int hours = at;
        for (int i = at; i < colon; i++) {
            char c = chars[i];
            if ((c == '-' || c == 'd' || c == ' ') && i > at) {
                days = hours == at ? digits(chars, at, i) : days;
                hours = i + 1;
            }
        }
        int second = indexOf(chars, ':', colon + 1, end);
        long hour = digits(chars, hours, colon);
        long minute = digits(chars, colon + 1, second < 0 ? end : second);
        if (days < 0 || hour < 0 || minute < 0 || minute > 59) {
            return false;
        }
        double seconds = 0;
        if (second >= 0) {
            if (!number.parse(chars, second + 1, end - second - 1) || !(number.value() >= 0 && number.value() <= 60)) {
                return false;
            }
            seconds = number.value();
        }
        value = days * SECONDS_PER_DAY + hour * 3600 + minute * 60 + seconds;
        return true;
    }

    private static int indexOf(char[] chars, char wanted, int from, int end) {
        for (int i = from; i < end; i++) {
            if (chars[i] == wanted) {
                return i;
            }
        }
        return -1;
    }

    /** A number of up to nine digits, or -1. */
    private static long digits(char[] chars, int from, int end) {
        if (from >= end || end - from > 9) {
            return -1;
        }
        long value = 0;
        for (int i = from; i < end; i++) {
            if (chars[i] < '0' || chars[i] > '9') {
                return -1;
            }
            value = value * 10 + chars[i] - '0';
        }
        return value;
    }
}
