package org.interphaselab.analysis;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.interphaselab.core.Estimate;
import org.interphaselab.core.Numbers;

/**
 * How the numbers of a column are written for people, in the desktop and in the report: an estimate with the digits of its
 * uncertainty, a plain number with the four that an estimate of unknown uncertainty has, whole numbers whole, and the plain
 * numbers of a column with the same decimals where they can: 26.0 above 25.9.
 *
 * @param decimals decimals that the plain numbers have in common, where they can
 */
public record ColumnNumbers(OptionalInt decimals) {

    private static final int DIGITS = 4;
    private static final double LARGEST_PLAIN = 1e7;

    /** Digits that the largest number may show for the sake of the smallest one, and those the smallest one keeps. */
    private static final int MOST_DIGITS = 5;

    private static final int FEWEST_DIGITS = 3;

    /** Numbers by themselves, such as scalars. */
    public static final ColumnNumbers ALONE = new ColumnNumbers(OptionalInt.empty());

    /** The way for a column of a table; numbers of a table whose rows have units of their own have nothing in common. */
    public static ColumnNumbers of(Table table, int column) {
        boolean ownUnits = table.columns().stream().anyMatch(each -> each.id().equals("unit"));
        return ownUnits
                ? ALONE
                : of(table.rows().stream().map(row -> row.get(column)).toList());
    }

    /** The way for these values; those that are no numbers have no say. */
    static ColumnNumbers of(List<?> values) {
        List<String> texts = values.stream()
                .filter(value -> value instanceof Double number && Double.isFinite(number))
                .map(value -> significant((Double) value))
                .toList();
        boolean exponents = texts.stream().anyMatch(text -> text.contains("e"));
        if (texts.isEmpty() || exponents) {
            return ALONE;
        }
        List<BigDecimal> numbers = texts.stream().map(BigDecimal::new).toList();
        int whole = numbers.stream()
                .mapToInt(number -> Math.max(1, number.precision() - number.scale()))
                .max()
                .orElseThrow();
        int wanted = numbers.stream().mapToInt(BigDecimal::scale).max().orElseThrow();
        int decimals = Math.min(wanted, Math.max(0, MOST_DIGITS - whole));
        boolean kept = numbers.stream()
                .allMatch(number -> number.signum() == 0
                        || number.scale() <= decimals
                        || number.precision() - number.scale() + decimals >= FEWEST_DIGITS);
        return kept ? new ColumnNumbers(OptionalInt.of(decimals)) : ALONE;
    }

    /**
     * A number as it stands in the column, with true minus signs, which line up with digits; empty for one that is none.
     *
     * @param number a {@link Double}, {@link Long} or {@link Estimate}, with its unit
     * @throws IllegalArgumentException for anything else
     */
    public String text(Object number) {
        return switch (number) {
            case Estimate estimate -> Numbers.printed(estimate.text());
            case Double plain -> minus(plain(plain));
            case Long whole -> minus(whole.toString());
            default -> throw new IllegalArgumentException("not a number: " + number);
        };
    }

    private String plain(double number) {
        // nothing is said without decimals: 0.000 would look like a rounded number
        return decimals.isPresent() && number != 0 && Double.isFinite(number)
                ? String.format(Locale.ROOT, "%." + decimals.getAsInt() + "f", number)
                : Numbers.printed(significant(number));
    }

    private static String significant(double number) {
        double magnitude = Math.abs(number);
        int whole = magnitude >= 1 && magnitude < LARGEST_PLAIN ? 1 + (int) Math.log10(magnitude) : 1;
        return Numbers.significant(number, Math.max(DIGITS, whole));
    }

    private static String minus(String number) {
        return number.replace("-", "−");
    }
}
