package org.interphaselab.cycler.bdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.interphaselab.core.TextColumn;
import org.interphaselab.core.Trace;
import org.interphaselab.cycler.raw.DecimalParser;

/** Collects one column of a csv file, row by row. */
sealed interface CsvColumn {

    int INITIAL = 64;

    /** Takes a field; false when it does not fit the column. */
    boolean add(char[] chars, int offset, int length);

    /** Takes back everything from a row on. */
    void truncate(int rows);

    void addTo(Trace.Builder trace);

    /** Numbers. */
    final class Numbers implements CsvColumn {

        private final BdfColumns.Column column;
        private final DecimalParser parser;
        private double[] values = new double[INITIAL];
        private int size;

        Numbers(BdfColumns.Column column, DecimalParser parser) {
            this.column = column;
            this.parser = parser;
        }

        @Override
        public boolean add(char[] chars, int offset, int length) {
            if (size == values.length) {
                values = Arrays.copyOf(values, Math.multiplyExact(2, size));
            }
            boolean number = parser.parse(chars, offset, length);
            values[size++] = column.factor() == 1 ? parser.value() : column.scaled(parser.value());
            return number;
        }

        @Override
        public void truncate(int rows) {
            size = Math.min(size, rows);
        }

        @Override
        public void addTo(Trace.Builder trace) {
            trace.add(column.quantity(), Arrays.copyOf(values, size));
        }
    }

    /** Words. */
    final class Words implements CsvColumn {

        private final BdfColumns.Column column;
        private final Map<String, Integer> positions = new HashMap<>();
        private final List<String> words = new ArrayList<>();
        private int[] codes = new int[INITIAL];
        private int size;

        Words(BdfColumns.Column column) {
            this.column = column;
        }

        @Override
        public boolean add(char[] chars, int offset, int length) {
            if (size == codes.length) {
                codes = Arrays.copyOf(codes, Math.multiplyExact(2, size));
            }
            String word = new String(chars, offset, length).strip();
            Integer known = positions.putIfAbsent(word, words.size());
            if (known == null) {
                known = words.size();
                words.add(word);
            }
            codes[size++] = known;
            return true;
        }

        @Override
        public void truncate(int rows) {
            size = Math.min(size, rows);
        }

        @Override
        public void addTo(Trace.Builder trace) {
            trace.add(column.quantity(), new TextColumn(words, Arrays.copyOf(codes, size)));
        }
    }
}
