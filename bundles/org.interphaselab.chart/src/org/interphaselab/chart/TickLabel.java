package org.interphaselab.chart;

import java.math.BigDecimal;

/** Writes exact decimal numbers the way print does: true minus sign, no noise digits, powers of ten as superscripts. */
final class TickLabel {

    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private TickLabel() {}

    /** A number in plain notation, with as many decimals as the distance between the marks has. */
    static String plain(BigDecimal value, BigDecimal step) {
        int decimals = Math.max(0, step.stripTrailingZeros().scale());
        return value.signum() == 0 ? "0" : minus(value.setScale(decimals).toPlainString());
    }

    /** A number with a power of ten: {@code −2.5×10⁻⁶}. */
    static String scientific(BigDecimal value) {
        if (value.signum() == 0) {
            return "0";
        }
        int exponent = exponent(value);
        BigDecimal mantissa = value.scaleByPowerOfTen(-exponent).stripTrailingZeros();
        boolean one = mantissa.abs().compareTo(BigDecimal.ONE) == 0;
        String factor = one ? (mantissa.signum() < 0 ? "−" : "") : minus(mantissa.toPlainString()) + "×";
        return factor + "10" + superscript(exponent);
    }

    /** Exponent of the leading digit. */
    static int exponent(BigDecimal value) {
        return value.precision() - value.scale() - 1;
    }

    private static String superscript(int exponent) {
        StringBuilder text = new StringBuilder(exponent < 0 ? "⁻" : "");
        for (char digit : Integer.toString(Math.abs(exponent)).toCharArray()) {
            text.append(SUPERSCRIPTS.charAt(digit - '0'));
        }
        return text.toString();
    }

    private static String minus(String digits) {
        return digits.replace('-', '−');
    }
}
