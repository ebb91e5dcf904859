package org.interphaselab.parquet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duckdb.DuckDBReadableVector;
import org.interphaselab.core.TextColumn;
import org.interphaselab.core.Trace;

/**
 * Collects one column, chunk by chunk. It grows with what arrives and trusts a file's own row count only up to
 * {@value #TRUSTED_ROWS}: a damaged count must not cost memory.
 */
sealed interface ColumnCollector {

    int TRUSTED_ROWS = 1 << 22;

    void add(DuckDBReadableVector values, int rows);

    void addTo(Trace.Builder trace);

    /** About how many bytes the distinct words take beside the column; 0 for numbers. */
    default long wordBytes() {
        return 0;
    }

    static ColumnCollector of(ParquetColumn column, long declaredRows) {
        int capacity = Math.clamp(declaredRows, 0, TRUSTED_ROWS);
        return column.kind() == ParquetColumn.Kind.TEXT ? new Words(column, capacity) : new Numbers(column, capacity);
    }

    private static int grown(int length, int needed) {
        return Math.max(needed, Math.addExact(length, length >> 1));
    }

    /** Numbers; NULL becomes NaN. */
    final class Numbers implements ColumnCollector {

        private final ParquetColumn column;
        private double[] values;
        private int size;

        Numbers(ParquetColumn column, int capacity) {
            this.column = column;
            this.values = new double[capacity];
        }

        @Override
        public void add(DuckDBReadableVector vector, int rows) {
            if (size + rows > values.length) {
                values = Arrays.copyOf(values, grown(values.length, size + rows));
            }
            for (int i = 0; i < rows; i++) {
                values[size + i] = vector.getDouble(i, Double.NaN);
            }
            size += rows;
        }

        @Override
        public void addTo(Trace.Builder trace) {
            trace.add(column.quantity(), size == values.length ? values : Arrays.copyOf(values, size));
        }
    }

    /** Words; NULL becomes the empty word. */
    final class Words implements ColumnCollector {

        /** A text, its entry in the table of words and its number. */
        private static final int BYTES_PER_WORD = 120;

        private final ParquetColumn column;
        private final Map<String, Integer> positions = new HashMap<>();
        private final List<String> words = new ArrayList<>();
        private int[] codes;
        private int size;
        private long wordBytes;

        Words(ParquetColumn column, int capacity) {
            this.column = column;
            this.codes = new int[capacity];
        }

        @Override
        public void add(DuckDBReadableVector vector, int rows) {
            if (size + rows > codes.length) {
                codes = Arrays.copyOf(codes, grown(codes.length, size + rows));
            }
            for (int i = 0; i < rows; i++) {
                codes[size + i] = code(vector.isNull(i) ? "" : vector.getString(i));
            }
            size += rows;
        }

        @Override
        public void addTo(Trace.Builder trace) {
            trace.add(
                    column.quantity(),
                    new TextColumn(words, size == codes.length ? codes : Arrays.copyOf(codes, size)));
        }

        @Override
        public long wordBytes() {
            return wordBytes;
        }

        private int code(String word) {
            Integer known = positions.putIfAbsent(word, words.size());
            if (known != null) {
                return known;
            }
            words.add(word);
            wordBytes += BYTES_PER_WORD + 2L * word.length();
            return words.size() - 1;
        }
    }
}
