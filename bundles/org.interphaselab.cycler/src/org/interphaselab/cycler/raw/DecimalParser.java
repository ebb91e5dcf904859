package org.interphaselab.cycler.raw;

import java.util.Locale;
import java.util.Set;

/**
 * Reads decimal numbers from characters. Numbers of up to 15 digits and small exponents are read without a detour through
 * text, and exactly: integer and power of ten are both doubles then, and their quotient is correctly rounded
 * (Clinger 1990, doi:10.1145/93542.93557).
 */
public final class DecimalParser implements FieldParser {

    private static final Set<String> NOTHING = Set.of("", "nan", "na", "n/a", "null", "none");
    private static final Set<String> INFINITE = Set.of("inf", "+inf", "-inf", "infinity", "-infinity");
    private static final double[] POWERS = new double[23];
    private static final long MAX_EXACT = 1L << 53;
    private static final int MAX_DIGITS = 18;
    private static final int MAX_EXPONENT = 100_000;

    static {
        double power = 1;
        for (int i = 0; i < POWERS.length; i++) {
            POWERS[i] = power;
            power *= 10;
        }
    }

    private final char decimalSign;
    private double value;
    private long infinite;

    /** Reads numbers with this decimal sign. */
    public DecimalParser(char decimalSign) {
        this.decimalSign = decimalSign;
    }

    /** The number read last; NaN for an empty field and for words that mean "no value". */
    @Override
    public double value() {
        return value;
    }

    /** How many infinities were read as "no value". */
    public long infinite() {
        return infinite;
    }

    /** Reads a field; false when it is no number. */
    @Override
    public boolean parse(char[] chars, int offset, int length) {
        int at = offset;
        int end = offset + length;
        while (at < end && chars[at] <= ' ') {
            at++;
        }
        while (end > at && chars[end - 1] <= ' ') {
            end--;
        }
        if (at == end) {
            value = Double.NaN;
            return true;
        }
        return scan(chars, at, end) || word(new String(chars, at, end - at));
    }

    private boolean scan(char[] chars, int from, int end) {
        int at = from;
        boolean negative = at < end && chars[at] == '-';
        if (at < end && (negative || chars[at] == '+')) {
            at++;
        }
        long digits = 0;
        int count = 0;
        int decimals = 0;
        boolean any = false;
        boolean fraction = false;
        for (; at < end; at++) {
            char c = chars[at];
            if (c >= '0' && c <= '9') {
                any = true;
                if (count < MAX_DIGITS) {
                    digits = digits * 10 + (c - '0');
                }
                count += digits == 0 ? 0 : 1;
                decimals += fraction ? 1 : 0;
            } else if (c == decimalSign && !fraction) {
                fraction = true;
            } else {
                break;
            }
        }
        if (!any) {
            return false;
        }
        int exponent = at < end ? exponent(chars, at, end) : 0;
        if (exponent > MAX_EXPONENT) {
            return false;
        }
        int scale = exponent - decimals;
        if (count <= MAX_DIGITS && digits <= MAX_EXACT && Math.abs(scale) < POWERS.length) {
            double magnitude = scale < 0 ? digits / POWERS[-scale] : digits * POWERS[scale];
            value = negative ? -magnitude : magnitude;
        } else {
            value = Double.parseDouble(new String(chars, from, end - from).replace(decimalSign, '.'));
        }
        return true;
    }

    /** The exponent from the {@code e} on; beyond {@value #MAX_EXPONENT} when it is none. */
    private static int exponent(char[] chars, int from, int end) {
        int at = from;
        if (chars[at] != 'e' && chars[at] != 'E') {
            return Integer.MAX_VALUE;
        }
        at++;
        boolean negative = at < end && chars[at] == '-';
        if (at < end && (negative || chars[at] == '+')) {
            at++;
        }
        if (at == end) {
            return Integer.MAX_VALUE;
        }
        int exponent = 0;
        for (; at < end; at++) {
            int digit = chars[at] - '0';
            if (digit < 0 || digit > 9) {
                return Integer.MAX_VALUE;
            }
            exponent = Math.min(MAX_EXPONENT / 10, exponent) * 10 + digit;
        }
        return negative ? -exponent : Math.min(exponent, MAX_EXPONENT);
    }

    private boolean word(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        value = Double.NaN;
        if (INFINITE.contains(lower)) {
            infinite++;
            return true;
        }
        return NOTHING.contains(lower);
    }
}
