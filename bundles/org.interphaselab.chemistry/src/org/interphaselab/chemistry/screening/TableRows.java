package org.interphaselab.chemistry.screening;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.interphaselab.analysis.Table;

/** Collects columns and rows of a table; an optional number that is absent is nothing. */
final class TableRows {

    private final String id;
    private final String title;
    private final List<Table.Column> columns = new ArrayList<>();
    private final List<List<Object>> rows = new ArrayList<>();

    TableRows(String id, String title) {
        this.id = id;
        this.title = title;
    }

    TableRows text(String columnId, String label) {
        return number(columnId, label, "1");
    }

    TableRows number(String columnId, String label, String unit) {
        columns.add(new Table.Column(columnId, label, unit));
        return this;
    }

    void row(Object... values) {
        rows.add(Arrays.stream(values)
                .map(value -> value instanceof OptionalDouble number
                        ? number.isPresent() ? (Object) number.getAsDouble() : null
                        : value)
                .collect(Collectors.toCollection(ArrayList::new)));
    }

    Table build() {
        return new Table(id, title, columns, rows);
    }
}
