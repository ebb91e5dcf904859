package org.interphaselab.report;

import java.util.List;
import org.interphaselab.analysis.Table;
import org.interphaselab.chart.markup.Element;

/** Shows a table of a result: caption, headings with scope, numbers aligned; a long one is folded. */
final class TableHtml {

    /** Rows up to which a table stands open. */
    private static final int FOLDED_FROM = 60;

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
        List<ShownColumn> columns = table.columns().stream()
                .filter(column -> !PresentationHints.hidden(table, column))
                .map(column -> ShownColumn.of(table, column))
                .toList();
        Element heading = Element.of("tr");
        columns.forEach(column -> heading.add(column.heading()));
        Element body = Element.of("tbody");
        for (int row = 0; row < table.rows().size(); row++) {
            Element line = Element.of("tr");
            for (int i = 0; i < columns.size(); i++) {
                line.add(columns.get(i).cell(table, row, i == 0));
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
}
