package org.interphaselab.model.field;

import java.math.BigDecimal;
import java.util.Locale;

/** Words and numbers of the model for people. */
final class FieldText {

    private static final double PLAIN_FROM = 1e-4;
    private static final double PLAIN_TO = 1e9;

    private FieldText() {}

    /** The number exactly as it is stored, point as decimal sign, no grouping. */
    static String number(double value) {
        if (!Double.isFinite(value)) {
            return Double.toString(value);
        }
        if (value == 0) {
            return "0";
        }
        BigDecimal exact = BigDecimal.valueOf(value).stripTrailingZeros();
        double magnitude = Math.abs(value);
        if (magnitude >= PLAIN_FROM && magnitude < PLAIN_TO) {
            return exact.toPlainString();
        }
        int exponent = exact.precision() - exact.scale() - 1;
        return exact.movePointLeft(exponent).stripTrailingZeros().toPlainString() + "e" + exponent;
    }

    /** {@code PelletPressing} and {@code pelletPressing} as {@code Pellet pressing}. */
    static String sentence(String camelCase) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < camelCase.length(); i++) {
            char c = camelCase.charAt(i);
            if (i == 0) {
                text.append(Character.toUpperCase(c));
            } else if (Character.isUpperCase(c)) {
                text.append(' ').append(String.valueOf(c).toLowerCase(Locale.ROOT));
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }
}
