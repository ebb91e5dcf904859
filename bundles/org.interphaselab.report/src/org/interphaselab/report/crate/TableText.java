package org.interphaselab.report.crate;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.stream.Collectors;
import org.interphaselab.analysis.Table;
import org.interphaselab.core.Estimate;

/** Writes a table of a result as comma-separated values (RFC 4180) with column ids as headings, and what they mean. */
public final class TableText {

    private TableText() {}

    /** The table; a value that is not there is an empty field, an estimate gives its value. */
    public static String csv(Table table) {
        StringBuilder out = new StringBuilder();
        line(out, table.columns().stream().map(column -> (Object) column.id()).toList());
        table.rows().forEach(row -> line(out, row));
        return out.toString();
    }

    /** A JSON schema of one row: title and unit of every column. */
    public static String schema(Table table) {
        JsonObject properties = new JsonObject();
        JsonArray order = new JsonArray();
        for (Table.Column column : table.columns()) {
            JsonObject property = new JsonObject();
            property.addProperty("title", column.label());
            property.addProperty("unit", column.unit());
            properties.add(column.id(), property);
            order.add(column.id());
        }
        JsonObject schema = new JsonObject();
        schema.addProperty("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.addProperty("title", table.title());
        schema.addProperty("type", "object");
        schema.add("properties", properties);
        schema.add("required", order);
        return new GsonBuilder()
                        .setPrettyPrinting()
                        .disableHtmlEscaping()
                        .create()
                        .toJson(schema) + "\n";
    }

    private static void line(StringBuilder out, List<Object> values) {
        out.append(values.stream().map(TableText::field).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    private static String field(Object value) {
        String text =
                switch (value) {
                    case null -> "";
                    case Estimate estimate -> Double.toString(estimate.value());
                    case Double number -> Double.isFinite(number) ? number.toString() : "";
                    case List<?> list -> list.stream().map(String::valueOf).collect(Collectors.joining("; "));
                    default -> value.toString();
                };
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
