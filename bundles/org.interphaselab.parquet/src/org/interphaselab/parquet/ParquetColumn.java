package org.interphaselab.parquet;

import org.interphaselab.core.Quantity;

/**
 * A column of a Parquet file.
 *
 * @param name its name in the file
 * @param type its type, in DuckDB's words
 * @param kind how it can be read
 */
public record ParquetColumn(String name, String type, Kind kind) {

    /** How a column becomes part of a trace. */
    public enum Kind {
        /** As numbers. */
        NUMBER,
        /** As seconds since 1970-01-01 (a date or a time stamp). */
        INSTANT,
        /** As words. */
        TEXT,
        /** Not at all: lists, structures, bytes. */
        OTHER
    }

    /** The quantity the name stands for. */
    public Quantity quantity() {
        return Quantity.ofLabel(name);
    }

    static ParquetColumn of(String name, String type) {
        return new ParquetColumn(name, type, kind(type));
    }

    private static Kind kind(String type) {
        if (type.endsWith("]") || type.contains("STRUCT(") || type.startsWith("MAP(")) {
            return Kind.OTHER;
        }
        String base = type.contains("(") ? type.substring(0, type.indexOf('(')) : type;
        return switch (base) {
            case "DOUBLE",
                    "FLOAT",
                    "BOOLEAN",
                    "DECIMAL",
                    "TINYINT",
                    "SMALLINT",
                    "INTEGER",
                    "BIGINT",
                    "HUGEINT",
                    "UTINYINT",
                    "USMALLINT",
                    "UINTEGER",
                    "UBIGINT",
                    "UHUGEINT" -> Kind.NUMBER;
            case "DATE", "TIMESTAMP", "TIMESTAMP WITH TIME ZONE", "TIMESTAMP_S", "TIMESTAMP_MS", "TIMESTAMP_NS" ->
                Kind.INSTANT;
            case "VARCHAR", "ENUM", "UUID", "TIME" -> Kind.TEXT;
            default -> Kind.OTHER;
        };
    }
}
