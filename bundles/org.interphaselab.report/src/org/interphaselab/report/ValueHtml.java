package org.interphaselab.report;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.interphaselab.analysis.ColumnNumbers;
import org.interphaselab.analysis.Table;
import org.interphaselab.chart.MarkStyle;
import org.interphaselab.chart.Palette;
import org.interphaselab.chart.Rgb;
import org.interphaselab.chart.markup.Element;
import org.interphaselab.chart.svg.SvgWriter;
import org.interphaselab.core.Estimate;

/** Shows single values of tables. */
final class ValueHtml {

    private static final double SYMBOL_EM = 0.95;
    private static final Rgb WHITE = new Rgb(255, 255, 255);
    private static final double TINT = 0.86;
    private static final double DARKEN = 0.35;

    /** Letters up to which the texts of a list stand side by side. */
    private static final int LONGEST_CHIP = 22;

    private static final Pattern WORDS = Pattern.compile("[a-z]+(_[a-zA-Z]+)+");

    private ValueHtml() {}

    /** Puts the value of a row into its cell. */
    static void show(Element cell, Table table, int row, ShownColumn shown) {
        Table.Column column = shown.column();
        Object value = table.value(row, column.id());
        if (empty(value)) {
            cell.add(nothing());
        } else if (value instanceof String text && PresentationHints.verdict(column)) {
            cell.add(badge(text));
        } else if (value instanceof String text && PresentationHints.eventType(column)) {
            cell.add(event(text));
        } else if (value instanceof List<?> list) {
            boolean names = list.stream().allMatch(word -> ((String) word).length() <= LONGEST_CHIP);
            list.forEach(word -> cell.add(names ? chip((String) word) : entry((String) word)));
        } else if (value instanceof Estimate estimate) {
            cell.text(text(estimate, shown.unit()));
        } else if (value instanceof String text && PresentationHints.words(column)) {
            cell.text(text.replace('_', ' ').toLowerCase(Locale.ROOT));
        } else {
            String text = value instanceof Double ? shown.numbers().text(value) : text(value);
            cell.text((PresentationHints.atLeast(table, row, column) ? "> " : "") + text);
        }
    }

    private static boolean empty(Object value) {
        return value == null
                || value instanceof Double number && !Double.isFinite(number)
                || value instanceof List<?> list && list.isEmpty();
    }

    /** An estimate, its unit left out where the heading gives it. */
    private static String text(Estimate estimate, String unitInHeading) {
        String text = text(estimate);
        String unit = " " + estimate.unit();
        boolean said = estimate.unit().equals(unitInHeading) && text.endsWith(unit);
        return said ? text.substring(0, text.length() - unit.length()) : text;
    }

    /** A value as plain text, its unit left out where the heading gives it. */
    static String text(Object value, String unitInHeading) {
        return value instanceof Estimate estimate ? text(estimate, unitInHeading) : text(value);
    }

    /** A value as plain text. */
    static String text(Object value) {
        if (number(value)) {
            return ColumnNumbers.ALONE.text(value);
        }
        return switch (value) {
            case Boolean flag -> flag ? "yes" : "no";
            case String text when WORDS.matcher(text).matches() -> text.replace('_', ' ');
            default -> value.toString();
        };
    }

    static boolean number(Object value) {
        return value instanceof Double || value instanceof Long || value instanceof Estimate;
    }

    /** A verdict with its symbol, on its colour. */
    static Element badge(String verdict) {
        MarkStyle style = Palette.verdict(verdict);
        String colours = "background:" + style.colour().mixedWith(WHITE, TINT).hex() + ";color:"
                + style.colour().mixedWith(Palette.BLACK, DARKEN).hex();
        return Element.of("span")
                .set("class", "badge")
                .set("style", colours)
                .add(SvgWriter.symbol(style, SYMBOL_EM))
                .text(verdict.replace('_', ' '));
    }

    private static Element event(String type) {
        return Element.of("span")
                .set("class", "event")
                .add(SvgWriter.symbol(Palette.event(type), SYMBOL_EM))
                .text(type.replace('_', ' '));
    }

    /** A short word that qualifies something. */
    static Element chip(String text) {
        return Element.of("span", text.replace('_', ' ')).set("class", "chip");
    }

    /** One of several texts that stand below each other. */
    private static Element entry(String text) {
        return Element.of("span", text.replace('_', ' ')).set("class", "entry");
    }

    static Element nothing() {
        return Element.of("span", "–").set("class", "nothing").set("title", "nothing to report");
    }
}
