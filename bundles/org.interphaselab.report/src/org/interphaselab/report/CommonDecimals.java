package org.interphaselab.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;
import org.interphaselab.core.Numbers;

/** Finds the decimals with which the plain numbers of a column stand under each other: 26.0 above 25.9. */
final class CommonDecimals {

    static final int DIGITS = 4;

    /** Digits that the largest number may show for the sake of the smallest one. */
    private static final int MOST_DIGITS = 6;

    private CommonDecimals() {}

    static OptionalInt of(List<Object> values) {
        List<String> texts = values.stream()
                .filter(value -> value instanceof Double number && Double.isFinite(number))
                .map(value -> Numbers.significant((Double) value, DIGITS))
                .toList();
        boolean exponents = texts.stream().anyMatch(text -> text.contains("e"));
        if (texts.isEmpty() || exponents) {
            return OptionalInt.empty();
        }
        int decimals = 0;
        int whole = 1;
        for (String text : texts) {
            BigDecimal number = new BigDecimal(text);
            decimals = Math.max(decimals, number.scale());
            whole = Math.max(whole, number.precision() - number.scale());
        }
        return whole + decimals <= MOST_DIGITS ? OptionalInt.of(decimals) : OptionalInt.empty();
    }
}
