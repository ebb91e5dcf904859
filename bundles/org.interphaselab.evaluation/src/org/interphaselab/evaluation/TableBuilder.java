package org.interphaselab.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.interphaselab.analysis.Table;

/** Collects the columns and rows of a table. */
final class TableBuilder {

    private final String id;
    private final String title;
    private final List<Table.Column> columns = new ArrayList<>();
    private final List<List<Object>> rows = new ArrayList<>();

    TableBuilder(String id, String title) {
        this.id = id;
        this.title = title;
    }

    TableBuilder text(String columnId, String label) {
        return number(columnId, label, "1");
    }

    TableBuilder number(String columnId, String label, String unit) {
        columns.add(new Table.Column(columnId, label, unit));
        return this;
    }

    /** Adds a row; integers become longs, numbers that are not finite become nothing. */
    void row(Object... values) {
        List<Object> row = new ArrayList<>(values.length);
        for (Object value : values) {
            row.add(plain(value));
        }
        rows.add(Collections.unmodifiableList(row));
    }

    private static Object plain(Object value) {
        if (value instanceof Integer number) {
            return number.longValue();
        }
        return value instanceof Double number && !Double.isFinite(number) ? null : value;
    }

    /** Volts as millivolts, to 0.1 µV, without the digits that binary fractions leave. */
    static double millivolts(double volts) {
        return Math.rint(volts * 1e7) / 1e4;
    }

    Table build() {
        return new Table(id, title, columns, rows);
    }
}
