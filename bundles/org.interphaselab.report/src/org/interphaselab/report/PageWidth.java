package org.interphaselab.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.interphaselab.analysis.Table;

/** What stands side by side on a page of print: columns beyond it would be cut. */
final class PageWidth {

    /** Letters of the type of tables that have room across the page, as the style sheet of the PDF sets them. */
    private static final double LETTERS = 148;

    /** Room beside the letters of a column, in letters. */
    private static final double BESIDE = 1.7;

    private PageWidth() {}

    /** The columns, the last numbers below their rows where all together are wider than the page. */
    static List<ShownColumn> within(Table table, List<ShownColumn> columns) {
        List<ShownColumn> fitted = new ArrayList<>(columns);
        for (int i = fitted.size() - 1; i > 0 && width(table, fitted) > LETTERS; i--) {
            if (fitted.get(i).setting() == ShownColumn.Setting.NUMBER) {
                fitted.set(i, fitted.get(i).belowRow());
            }
        }
        return List.copyOf(fitted);
    }

    private static double width(Table table, List<ShownColumn> columns) {
        return columns.stream()
                .filter(column -> !column.detail())
                .mapToDouble(column -> letters(table, column) + BESIDE)
                .sum();
    }

    /** The longest word of the heading and, where cells are not broken, the longest cell. */
    private static int letters(Table table, ShownColumn column) {
        // a line of a heading may end before its unit
        Stream<String> words = Stream.of(column.title().split(" |\u00A0(?=/)"));
        int index = table.column(column.column().id());
        Stream<String> cells = table.rows().stream()
                .map(row -> row.get(index))
                .filter(value -> value != null && !(value instanceof List))
                .map(value -> ValueHtml.text(value, column.unit()))
                .flatMap(text -> whole(column) ? Stream.of(text) : Stream.of(text.split(" ")));
        return Stream.concat(words, cells).mapToInt(String::length).max().orElse(0);
    }

    private static boolean whole(ShownColumn column) {
        return column.setting() == ShownColumn.Setting.NUMBER || column.setting() == ShownColumn.Setting.SHORT;
    }
}
