package org.interphaselab.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Collects the columns and rows of a table. */
public final class TableBuilder {

    private final String id;
    private final String title;
    private final List<Table.Column> columns = new ArrayList<>();
    private final List<List<Object>> rows = new ArrayList<>();

    /** A table without columns yet; see {@link Table}. */
    public TableBuilder(String id, String title) {
        this.id = id;
        this.title = title;
    }

    /** Adds a column of text, truth or pure numbers. */
    public TableBuilder text(String columnId, String label) {
        return number(columnId, label, "1");
    }

    /** Adds a column of numbers in a unit. */
    public TableBuilder number(String columnId, String label, String unit) {
        columns.add(new Table.Column(columnId, label, unit));
        return this;
    }

    /**
     * Adds a row. Integers become longs; optional values that are absent and numbers that are not finite become nothing.
     */
    public TableBuilder row(Object... values) {
        List<Object> row = new ArrayList<>(values.length);
        for (Object value : values) {
            row.add(plain(value));
        }
        rows.add(Collections.unmodifiableList(row));
        return this;
    }

    private static Object plain(Object value) {
        return switch (value) {
            case Optional<?> optional -> plain(optional.orElse(null));
            case OptionalDouble number -> number.isPresent() ? plain((Object) number.getAsDouble()) : null;
            case Integer number -> number.longValue();
            case Double number -> Double.isFinite(number) ? number : null;
            case null, default -> value;
        };
    }

    /** The table. */
    public Table build() {
        return new Table(id, title, columns, rows);
    }
}
