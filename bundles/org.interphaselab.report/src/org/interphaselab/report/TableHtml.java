package org.interphaselab.report;

import java.util.List;
import org.interphaselab.analysis.Table;
import org.interphaselab.chart.markup.Element;

/** Shows a table of a result: caption, headings with scope, numbers aligned; a long one is folded. */
final class TableHtml {

    /** Rows up to which a table stands open. */
    private static final int FOLDED_FROM = 60;

    /** Rows up to which a table stands on one page. */
    private static final int WHOLE = 12;

    /** Columns beyond which sentences find no room beside numbers. */
    private static final int MOST_COLUMNS = 7;

    /** Class of a row that must stand on one page with the row below it. */
    private static final String LED = "led ";

    private TableHtml() {}

    static Element of(Table table, Numbering numbering) {
        int number = numbering.nextTable();
        Element caption = Element.of("caption")
                .add(Element.of("b", "Table " + number + ". "))
                .text(table.title());
        Element scroll = Element.of("div")
                .set("class", table.rows().size() <= WHOLE ? "scroll whole" : "scroll")
                .set("id", "table-" + number)
                .set("role", "region")
                .set("tabindex", "0")
                .set("aria-label", "Table " + number + ", " + table.title())
                .add(table(table, caption));
        if (table.rows().size() < FOLDED_FROM) {
            return scroll;
        }
        String summary =
                "Table " + number + ". " + table.title() + " (" + table.rows().size() + " rows).";
        return Element.of("details").add(Element.of("summary", summary), scroll);
    }

    private static Element table(Table table, Element caption) {
        List<Table.Column> said = table.columns().stream()
                .filter(column -> !PresentationHints.hidden(table, column) && !silent(table, column))
                .toList();
        List<Table.Column> alike = said.size() > MOST_COLUMNS
                ? said.stream().filter(column -> alike(table, column)).toList()
                : List.of();
        alike.forEach(column ->
                caption.text("; " + column.label() + " in all rows: " + ValueHtml.text(table.value(0, column.id()))));
        List<ShownColumn> all = PageWidth.within(
                table,
                said.stream()
                        .filter(column -> !alike.contains(column))
                        .map(column -> ShownColumn.of(table, column, said.size() > MOST_COLUMNS))
                        .toList());
        List<ShownColumn> columns =
                all.stream().filter(column -> !column.detail()).toList();
        List<ShownColumn> details = all.stream().filter(ShownColumn::detail).toList();
        Element heading = Element.of("tr");
        columns.forEach(column -> heading.add(column.heading()));
        Element body = Element.of("tbody");
        for (int row = 0; row < table.rows().size(); row++) {
            String shade = row % 2 == 0 ? "light" : "shaded";
            Element line = Element.of("tr").set("class", details.isEmpty() ? shade : LED + shade);
            for (int i = 0; i < columns.size(); i++) {
                line.add(columns.get(i).cell(table, row, i == 0));
            }
            body.add(line);
            for (ShownColumn detail : details) {
                boolean last = detail == details.getLast();
                body.add(
                        detail(detail, table, row, columns.size()).set("class", (last ? "" : LED) + "detail " + shade));
            }
        }
        if (table.rows().isEmpty()) {
            body.add(Element.of("tr").add(wide("none", columns.size()).set("class", "nothing")));
        }
        return Element.of("table").add(caption, Element.of("thead").add(heading), body);
    }

    /** Whether no row has anything to say in this column. */
    private static boolean silent(Table table, Table.Column column) {
        int index = table.column(column.id());
        return !table.rows().isEmpty() && table.rows().stream().allMatch(row -> row.get(index) == null);
    }

    /** Whether words are the same in all rows, so that they need no column where columns are many. */
    private static boolean alike(Table table, Table.Column column) {
        Object first = table.rows().size() > 1 ? table.value(0, column.id()) : null;
        boolean marked = PresentationHints.verdict(column) || PresentationHints.eventType(column);
        int index = table.column(column.id());
        return first instanceof String
                && !marked
                && index > 0
                && table.rows().stream().allMatch(row -> first.equals(row.get(index)));
    }

    private static Element detail(ShownColumn detail, Table table, int row, int columns) {
        Element cell =
                wide("", columns).add(Element.of("span", detail.title() + ": ").set("class", "label"));
        ValueHtml.show(cell, table, row, detail);
        return Element.of("tr").add(cell);
    }

    private static Element wide(String text, int columns) {
        return Element.of("td", text).set("colspan", Integer.toString(Math.max(1, columns)));
    }
}
