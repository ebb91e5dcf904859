package org.interphaselab.report;

import java.util.List;
import java.util.Objects;
import org.interphaselab.analysis.ColumnNumbers;
import org.interphaselab.analysis.Table;
import org.interphaselab.chart.markup.Element;
import org.interphaselab.core.Estimate;

/**
 * A column of a table as the report shows it.
 *
 * @param column the column
 * @param unit unit of all its values, said once in the heading, or {@code 1}
 * @param setting how its cells are set
 * @param numbers how its numbers are written
 */
record ShownColumn(Table.Column column, String unit, Setting setting, ColumnNumbers numbers) {

    /** How the cells of a column are set. */
    enum Setting {
        /** Numbers, aligned to the right. */
        NUMBER("number"),
        /** A few words on one line. */
        SHORT("short"),
        /** Words that may break. */
        WORDS("words"),
        /** Several texts. */
        LIST("list"),
        /** A sentence or two. */
        PROSE("prose"),
        /** A paragraph, for which a line of its own below the row is the place. */
        DETAIL("detail");

        private final String cssClass;

        Setting(String cssClass) {
            this.cssClass = cssClass;
        }
    }

    /** Letters up to which text stays on one line. */
    private static final int SHORT = 18;

    /** Letters from which on a column of text gets the width of prose. */
    private static final int PROSE = 40;

    /** Letters from which on text leaves its column. */
    private static final int DETAIL = 100;

    private static final String NO_BREAK = "\u00A0";
    private static final String NO_BREAK_HYPHEN = "\u2011";

    /**
     * A column of a table.
     *
     * @param crowded whether sentences find no room beside the other columns
     */
    static ShownColumn of(Table table, Table.Column column, boolean crowded) {
        int index = table.column(column.id());
        List<Object> values = table.rows().stream()
                .map(row -> row.get(index))
                .filter(Objects::nonNull)
                .toList();
        return new ShownColumn(column, unit(column, values), setting(values, crowded), ColumnNumbers.of(table, index));
    }

    private static String unit(Table.Column column, List<Object> values) {
        List<String> units = values.stream()
                .map(value -> value instanceof Estimate estimate ? estimate.unit() : column.unit())
                .distinct()
                .toList();
        return units.size() == 1 ? units.getFirst() : column.unit();
    }

    private static Setting setting(List<Object> values, boolean crowded) {
        if (!values.isEmpty() && values.stream().allMatch(ValueHtml::number)) {
            return Setting.NUMBER;
        }
        int longest = values.stream()
                .mapToInt(value -> value instanceof String text ? text.length() : 0)
                .max()
                .orElse(0);
        if (longest > PROSE) {
            return longest > DETAIL || crowded ? Setting.DETAIL : Setting.PROSE;
        }
        if (values.stream().anyMatch(List.class::isInstance)) {
            return Setting.LIST;
        }
        return longest <= SHORT ? Setting.SHORT : Setting.WORDS;
    }

    boolean detail() {
        return setting == Setting.DETAIL;
    }

    /** This column below its row. */
    ShownColumn belowRow() {
        return new ShownColumn(column, unit, Setting.DETAIL, numbers);
    }

    /** The heading, whose lines end neither between a quantity and its unit nor within a symbol. */
    String title() {
        String joined = unit.replace(" ", NO_BREAK);
        String text = new Table.Column(column.id(), column.label(), joined).heading();
        return text.replace(" / ", NO_BREAK + "/" + NO_BREAK).replace("V_F-M", "V_F" + NO_BREAK_HYPHEN + "M");
    }

    Element heading() {
        Element heading = Element.of("th", title()).set("scope", "col");
        return List.of(Setting.SHORT, Setting.WORDS, Setting.LIST).contains(setting) ? heading : classed(heading);
    }

    /** The cell of a row; the first one of a row heads it. */
    Element cell(Table table, int row, boolean first) {
        Element cell = first ? Element.of("th").set("scope", "row") : Element.of("td");
        ValueHtml.show(cell, table, row, this);
        boolean marked = PresentationHints.verdict(column) || PresentationHints.eventType(column);
        return marked ? cell.set("class", "marked") : classed(cell);
    }

    private Element classed(Element cell) {
        return cell.set("class", setting.cssClass);
    }
}
