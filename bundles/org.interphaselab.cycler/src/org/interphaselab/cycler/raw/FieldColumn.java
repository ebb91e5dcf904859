package org.interphaselab.cycler.raw;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.interphaselab.core.Quantity;
import org.interphaselab.core.TextColumn;
import org.interphaselab.core.Trace;
import org.interphaselab.cycler.InstrumentClock;

/** Collects one column of a delimited text, row by row. */
public sealed interface FieldColumn {

    /** Takes a field; false when it does not fit the column. */
    boolean add(char[] chars, int offset, int length);

    /** Takes back everything from a row on. */
    void truncate(int rows);

    /** About how many bytes the distinct words take beside the column; 0 for numbers. */
    default long wordBytes() {
        return 0;
    }

    /** Adds the column to a trace and lets go of its own store. */
    void addTo(Trace.Builder trace);

    /** Numbers. */
    final class Numbers implements FieldColumn {

        private final Supplier<Quantity> quantity;
        private final double factor;
        private final FieldParser parser;
        private NumberChunks values = new NumberChunks();

        /** Numbers times a factor. */
        public Numbers(Quantity quantity, double factor, FieldParser parser) {
            this(() -> quantity, factor, parser);
        }

        /** Clock readings: whether they are instants is known when they have been read. */
        public Numbers(ClockText clock) {
            this(clock::quantity, 1, clock);
        }

        private Numbers(Supplier<Quantity> quantity, double factor, FieldParser parser) {
            this.quantity = quantity;
            this.factor = factor;
            this.parser = parser;
        }

        @Override
        public boolean add(char[] chars, int offset, int length) {
            boolean number = parser.parse(chars, offset, length);
            add(UnitFactors.scaled(number ? parser.value() : Double.NaN, factor));
            return number;
        }

        /** What reads its fields. */
        public FieldParser parser() {
            return parser;
        }

        /** Takes a number as it is. */
        public void add(double value) {
            values.add(value);
        }

        /** What its clock readings are readings of; empty for a column that holds none. */
        public Optional<InstrumentClock> clock() {
            return parser instanceof ClockText clock ? Optional.of(clock.clock()) : Optional.empty();
        }

        /** Whether no field so far held a number. */
        public boolean isEmpty() {
            return values.isEmpty();
        }

        /** The numbers so far. */
        public double[] values() {
            return values.values();
        }

        @Override
        public void truncate(int rows) {
            values.truncate(rows);
        }

        @Override
        public void addTo(Trace.Builder trace) {
            values.addTo(trace, quantity.get());
            values = new NumberChunks();
        }
    }

    /** Words. */
    final class Words implements FieldColumn {

        private static final int INITIAL = 64;
        /** A text, its entry in the table of words and its number. */
        private static final int BYTES_PER_WORD = 120;

        private final Quantity quantity;
        private final Map<String, Integer> positions = new HashMap<>();
        private final List<String> words = new ArrayList<>();
        private int[] codes = new int[INITIAL];
        private int size;
        private long wordBytes;

        /** Words. */
        public Words(Quantity quantity) {
            this.quantity = quantity;
        }

        @Override
        public boolean add(char[] chars, int offset, int length) {
            if (size > 0 && isLatest(chars, offset, length)) {
                take(codes[size - 1]);
            } else {
                add(new String(chars, offset, length).strip());
            }
            return true;
        }

        /** Takes a word. */
        public void add(String word) {
            Integer known = positions.putIfAbsent(word, words.size());
            if (known == null) {
                known = words.size();
                words.add(word);
                wordBytes += BYTES_PER_WORD + 2L * word.length();
            }
            take(known);
        }

        private void take(int code) {
            if (size == codes.length) {
                codes = Arrays.copyOf(codes, Math.addExact(size, size >> 1));
            }
            codes[size++] = code;
        }

        /** Words repeat: the same as the last one needs no text made of it. */
        private boolean isLatest(char[] chars, int offset, int length) {
            String latest = words.get(codes[size - 1]);
            if (latest.length() != length) {
                return false;
            }
            for (int i = 0; i < length; i++) {
                if (latest.charAt(i) != chars[offset + i]) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public long wordBytes() {
            return wordBytes;
        }

        /** The words so far. */
        public TextColumn values() {
            return new TextColumn(words, Arrays.copyOf(codes, size));
        }

        @Override
        public void truncate(int rows) {
            size = Math.min(size, rows);
        }

        @Override
        public void addTo(Trace.Builder trace) {
            trace.add(quantity, values());
            codes = new int[INITIAL];
            size = 0;
        }
    }

    /** A column that is not wanted. */
    final class Ignored implements FieldColumn {

        @Override
        public boolean add(char[] chars, int offset, int length) {
            return true;
        }

        @Override
        public void truncate(int rows) {
            // holds nothing
        }

        @Override
        public void addTo(Trace.Builder trace) {
            // holds nothing
        }
    }
}
