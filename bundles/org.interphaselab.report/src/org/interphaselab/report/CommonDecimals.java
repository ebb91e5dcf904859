package org.interphaselab.report;

import java.math.BigDecimal;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.OptionalInt;
import org.interphaselab.core.Numbers;

/** Finds the decimals with which the plain numbers of a column stand under each other: 26.0 above 25.9. */
final class CommonDecimals {

    static final int DIGITS = 4;

    /** Numbers whose decimals differ by more are of different size, and alignment would invent digits. */
    private static final int MOST_APART = 2;

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
        IntSummaryStatistics decimals =
                texts.stream().mapToInt(text -> new BigDecimal(text).scale()).summaryStatistics();
        boolean alike = decimals.getMax() - decimals.getMin() <= MOST_APART;
        return alike ? OptionalInt.of(decimals.getMax()) : OptionalInt.empty();
    }
}
