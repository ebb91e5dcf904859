package org.interphaselab.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.interphaselab.core.Estimate;

/**
 * A table of a result. A value is a {@link String}, {@link Double}, {@link Long}, {@link Boolean}, {@link Estimate}, a
 * {@link List} of strings, or {@code null} where there is nothing to say.
 *
 * @param id stable id within the result, fit for a file name
 * @param title caption
 * @param columns the columns, from left to right
 * @param rows one list of values per row, as long as {@code columns}
 */
public record Table(String id, String title, List<Column> columns, List<List<Object>> rows) {

    /**
     * A column.
     *
     * @param id stable id within the table, fit for JSON
     * @param label heading without unit
     * @param unit unit of plain numbers in it, {@code 1} for pure numbers and text
     */
    public record Column(String id, String label, String unit) {

        /** The heading: {@code Life / h}. */
        public String heading() {
            return unit.equals("1") ? label : label + " / " + unit;
        }

        /** Whether it holds ids, by which machines know what another column names for people. */
        public boolean identifies() {
            return id.equals("id") || id.equals("key") || id.endsWith("_id");
        }
    }

    public Table {
        columns = List.copyOf(columns);
        List<List<Object>> copy = new ArrayList<>(rows.size());
        for (List<Object> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "table '" + id + "': a row of " + row.size() + " values under " + columns.size() + " columns");
            }
            row.forEach(Table::requireKnownType);
            copy.add(Collections.unmodifiableList(new ArrayList<>(row)));
        }
        rows = Collections.unmodifiableList(copy);
    }

    /** Position of the column of this id. */
    public int column(String columnId) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).id().equals(columnId)) {
                return i;
            }
        }
        throw new IllegalArgumentException("table '" + id + "' has no column '" + columnId + "'");
    }

    /** The value in a row under the column of this id, or {@code null}. */
    public Object value(int row, String columnId) {
        return rows.get(row).get(column(columnId));
    }

    private static void requireKnownType(Object value) {
        boolean known = value == null
                || value instanceof String
                || value instanceof Double
                || value instanceof Long
                || value instanceof Boolean
                || value instanceof Estimate
                || value instanceof List<?> list && list.stream().allMatch(String.class::isInstance);
        if (!known) {
            throw new IllegalArgumentException("a table cannot hold a " + value.getClass());
        }
    }
}
