package org.interphaselab.core;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Writes numbers for people, in one way everywhere: point as decimal sign, no grouping. */
public final class Numbers {

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
}
