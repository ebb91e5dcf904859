package org.interphaselab.cycler.mapping;

import java.util.ArrayList;
import java.util.List;
import org.interphaselab.cycler.raw.ClockText;
import org.interphaselab.cycler.raw.DecimalParser;
import org.interphaselab.cycler.text.DurationText;

/**
 * The longest run of rows that hold numbers, and the rows of names before it.
 *
 * @param names the rows of names, none, one or two
 * @param headerRow 1-based row of the first of them; 0 when there is none
 * @param firstRow 1-based row of the first record
 * @param data the rows of numbers as texts
 * @param numbers fields that are numbers, dates or time spans
 * @param decimalSign of the numbers
 */
record NumberTable(
        List<List<String>> names,
        int headerRow,
        int firstRow,
        List<List<String>> data,
        long numbers,
        char decimalSign) {

    private static final int MIN_NUMBERS = 2;

    int headerRows() {
        return names.size();
    }

    int rows() {
        return data.size();
    }

    /** Finds the table in the first rows of a file. */
    static NumberTable of(TableHead head, char decimalSign) {
        int first = -1;
        int best = 0;
        int bestFirst = 0;
        for (int i = 0; i <= head.rows().size(); i++) {
            boolean record = i < head.rows().size() && isRecord(head.rows().get(i), decimalSign);
            if (record && first < 0) {
                first = i;
            } else if (!record && first >= 0) {
                if (i - first > best) {
                    best = i - first;
                    bestFirst = first;
                }
                first = -1;
            }
        }
        List<List<String>> data = head.rows().subList(bestFirst, bestFirst + best);
        long numbers = data.stream()
                .mapToLong(row -> row.stream()
                        .filter(field -> isValue(field, decimalSign))
                        .count())
                .sum();
        int last = bestFirst - 1;
        while (last >= 0 && isBlank(head.rows().get(last))) {
            last--;
        }
        List<List<String>> names = names(head, best == 0 ? -1 : last);
        return new NumberTable(
                names, names.isEmpty() ? 0 : last - names.size() + 2, bestFirst + 1, data, numbers, decimalSign);
    }

    /** The row before the numbers, and the one before that where it stands directly above and is no title alone. */
    private static List<List<String>> names(TableHead head, int last) {
        List<List<String>> names = new ArrayList<>();
        if (last >= 0 && filled(head.rows().get(last)) >= MIN_NUMBERS) {
            names.add(head.rows().get(last));
            if (last > 0 && filled(head.rows().get(last - 1)) >= MIN_NUMBERS) {
                names.addFirst(head.rows().get(last - 1));
            }
        }
        return names;
    }

    /** The values of a column; NaN where a row has none. */
    double[] column(int position) {
        double[] values = new double[data.size()];
        for (int i = 0; i < values.length; i++) {
            List<String> row = data.get(i);
            values[i] = position < row.size() ? value(row.get(position), decimalSign) : Double.NaN;
        }
        return values;
    }

    /** How many columns the longest row has. */
    int columns() {
        return data.stream().mapToInt(List::size).max().orElse(0);
    }

    /** The name of a column in the last row of names. */
    String name(int position) {
        List<String> last = names.isEmpty() ? List.of() : names.getLast();
        return position < last.size() ? last.get(position) : "";
    }

    /** Whether a row is one of numbers. */
    static boolean isRecord(List<String> row, char decimalSign) {
        int values = 0;
        int words = 0;
        for (String field : row) {
            if (isValue(field, decimalSign)) {
                values++;
            } else if (!field.isBlank()) {
                words++;
            }
        }
        return values >= MIN_NUMBERS && values > words;
    }

    private static boolean isValue(String field, char decimalSign) {
        return !field.isBlank() && !Double.isNaN(value(field, decimalSign));
    }

    private static double value(String field, char decimalSign) {
        char[] chars = field.toCharArray();
        DurationText span = new DurationText(1, decimalSign);
        if (span.parse(chars, 0, chars.length)) {
            return span.value();
        }
        DecimalParser number = new DecimalParser(decimalSign);
        ClockText clock = new ClockText(decimalSign == ',', decimalSign);
        return number.parse(chars, 0, chars.length)
                ? number.value()
                : clock.parse(chars, 0, chars.length) ? clock.value() : Double.NaN;
    }

    private static boolean isBlank(List<String> row) {
        return row.stream().allMatch(String::isBlank);
    }

    private static long filled(List<String> row) {
        return row.stream().filter(field -> !field.isBlank()).count();
    }
}
