package org.interphaselab.core;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes numbers for people, in one way everywhere: point as decimal sign, no grouping. */
public final class Numbers {

    private static final Pattern POWER = Pattern.compile("(?<=[0-9)])e(-?[0-9]+)");
    private static final Pattern SPECIFIER =
            Pattern.compile("%(?:%|\\.([0-9]+)g|[-+ 0#,(]*[0-9]*(?:\\.[0-9]+)?[a-zA-Z])");
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private Numbers() {}

    /**
     * A number rounded to so many significant digits, in plain notation between 1e-4 and 1e7, else in scientific
     * notation. Not a number gives an empty text.
     */
    public static String significant(double value, int digits) {
        if (Double.isNaN(value)) {
            return "";
        }
        if (value == 0 || Double.isInfinite(value)) {
            return value == 0 ? "0" : value > 0 ? "∞" : "-∞";
        }
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(digits, RoundingMode.HALF_EVEN));
        double magnitude = Math.abs(value);
        if (magnitude >= 1e-4 && magnitude < 1e7) {
            return rounded.stripTrailingZeros().scale() < 0
                    ? rounded.toBigInteger().toString()
                    : rounded.stripTrailingZeros().toPlainString();
        }
        int exponent = rounded.precision() - rounded.scale() - 1;
        return rounded.movePointLeft(exponent).stripTrailingZeros().toPlainString() + "e" + exponent;
    }

    /**
     * A text with its values put in, the same on every machine, as {@link String#format} does; but {@code %.3g} asks for
     * three {@link #significant} digits, without zeros that nobody knows of: 20 and not 20.0.
     */
    public static String text(String pattern, Object... values) {
        Object[] shown = values.clone();
        StringBuilder plain = new StringBuilder();
        Matcher specifier = SPECIFIER.matcher(pattern);
        int value = 0;
        while (specifier.find()) {
            String replacement = specifier.group();
            if (specifier.group(1) != null) {
                shown[value] =
                        significant(((Number) values[value]).doubleValue(), Integer.parseInt(specifier.group(1)));
                replacement = "%s";
            }
            value += replacement.equals("%%") || replacement.equals("%n") ? 0 : 1;
            specifier.appendReplacement(plain, Matcher.quoteReplacement(replacement));
        }
        return String.format(Locale.ROOT, specifier.appendTail(plain).toString(), shown);
    }

    /** Powers of ten of a text as papers print them: 5.47e-8 is 5.47 × 10⁻⁸. */
    public static String printed(String number) {
        Matcher power = POWER.matcher(number);
        return power.find() ? power.replaceFirst(Matcher.quoteReplacement(" × 10" + raised(power.group(1)))) : number;
    }

    private static String raised(String digits) {
        StringBuilder out = new StringBuilder();
        digits.chars().forEach(c -> out.append(c == '-' ? '⁻' : RAISED.charAt(c - '0')));
        return out.toString();
    }
}
