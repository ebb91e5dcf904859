package org.interphaselab.report;

import java.util.List;
import java.util.Objects;
import org.interphaselab.analysis.Table;
import org.interphaselab.chart.markup.Element;

/** Shows a table of a result: caption, headings with scope, numbers aligned; a long one is folded. */
final class TableHtml {

    /** Rows up to which a table stands open. */
    private static final int FOLDED_FROM = 60;

    /** Letters from which on a column of text gets the width of prose. */
    private static final int PROSE = 40;

    private TableHtml() {}

    static Element of(Table table, Numbering numbering) {
        int number = numbering.nextTable();
        Element caption = Element.of("caption")
                .add(Element.of("b", "Table " + number + ". "))
                .text(table.title());
        Element scroll = Element.of("div")
                .set("class", "scroll")
                .set("id", "table-" + number)
                .set("role", "region")
                .set("tabindex", "0")
                .set("aria-label", "Table " + number + ", " + table.title())
                .add(table(table, caption));
        if (table.rows().size() < FOLDED_FROM) {
            return scroll;
        }
        String summary = "Table " + number + ". " + table.title() + " (" + table.rows().size() + " rows)";
        return Element.of("details").add(Element.of("summary", summary), scroll);
    }

    private static Element table(Table table, Element caption) {
        List<Table.Column> columns = table.columns().stream()
                .filter(column -> !PresentationHints.hidden(table, column))
                .toList();
        Element heading = Element.of("tr");
        for (Table.Column column : columns) {
            Element cell = Element.of("th", column.heading()).set("scope", "col");
            heading.add(classed(cell, cssClass(table, column)));
        }
        Element body = Element.of("tbody");
        for (int row = 0; row < table.rows().size(); row++) {
            Element line = Element.of("tr");
            for (int i = 0; i < columns.size(); i++) {
                Table.Column column = columns.get(i);
                Element cell = i == 0 ? Element.of("th").set("scope", "row") : Element.of("td");
                ValueHtml.show(cell, table, row, column, table.value(row, column.id()));
                line.add(classed(cell, cssClass(table, column)));
            }
            body.add(line);
        }
        if (table.rows().isEmpty()) {
            body.add(Element.of("tr")
                    .add(Element.of("td", "none")
                            .set("colspan", Integer.toString(Math.max(1, columns.size())))
                            .set("class", "nothing")));
        }
        return Element.of("table").add(caption, Element.of("thead").add(heading), body);
    }

    private static Element classed(Element cell, String cssClass) {
        return cssClass.isEmpty() ? cell : cell.set("class", cssClass);
    }

    private static String cssClass(Table table, Table.Column column) {
        List<Object> values = table.rows().stream()
                .map(row -> row.get(table.column(column.id())))
                .filter(Objects::nonNull)
                .toList();
        if (!values.isEmpty() && values.stream().allMatch(ValueHtml::number)) {
            return "number";
        }
        boolean prose = values.stream().anyMatch(value -> value instanceof String text && text.length() > PROSE);
        return prose ? "prose" : "";
    }
}
