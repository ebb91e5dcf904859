package org.interphaselab.report;

import java.util.List;
import java.util.Objects;
import org.interphaselab.analysis.Table;
import org.interphaselab.chart.markup.Element;
import org.interphaselab.core.Estimate;

/**
 * A column of a table as the report shows it.
 *
 * @param column the column
 * @param unit unit of all its values, said once in the heading, or {@code 1}
 * @param cssClass how its cells are set
 */
record ShownColumn(Table.Column column, String unit, String cssClass) {

    /** Letters from which on a column of text gets the width of prose. */
    private static final int PROSE = 40;

    /** Letters up to which text stays on one line. */
    private static final int SHORT = 18;

    private static final char NO_BREAK = '\u00A0';
    private static final String SLASH = NO_BREAK + "/" + NO_BREAK;

    static ShownColumn of(Table table, Table.Column column) {
        int index = table.column(column.id());
        List<Object> values = table.rows().stream()
                .map(row -> row.get(index))
                .filter(Objects::nonNull)
                .toList();
        return new ShownColumn(column, unit(column, values), cssClass(values));
    }

    private static String unit(Table.Column column, List<Object> values) {
        List<String> units = values.stream()
                .map(value -> value instanceof Estimate estimate ? estimate.unit() : column.unit())
                .distinct()
                .toList();
        return units.size() == 1 ? units.getFirst() : column.unit();
    }

    private static String cssClass(List<Object> values) {
        if (!values.isEmpty() && values.stream().allMatch(ValueHtml::number)) {
            return "number";
        }
        int longest = values.stream()
                .mapToInt(value -> value instanceof String text ? text.length() : 0)
                .max()
                .orElse(0);
        boolean lists = values.stream().anyMatch(List.class::isInstance);
        return longest > PROSE ? "prose" : longest <= SHORT && !lists ? "short" : "";
    }

    Element heading() {
        // a line must not end between a quantity and its unit
        String joined = unit.replace(' ', NO_BREAK);
        String text = new Table.Column(column.id(), column.label(), joined).heading();
        text = text.replace(" / ", SLASH);
        return classed(Element.of("th", text).set("scope", "col"), cssClass.equals("short") ? "" : cssClass);
    }

    /** The cell of a row; the first one of a row heads it. */
    Element cell(Table table, int row, boolean first) {
        Element cell = first ? Element.of("th").set("scope", "row") : Element.of("td");
        ValueHtml.show(cell, table, row, column, unit);
        return classed(cell, cssClass);
    }

    private static Element classed(Element cell, String cssClass) {
        return cssClass.isEmpty() ? cell : cell.set("class", cssClass);
    }
}
