package org.interphaselab.core;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;

/**
 * The samples of one recording: columns of equal length, one {@code double} per sample, named by {@link Quantity}.
 * {@code NaN} marks a value the instrument did not record. A trace holds only the columns that were asked for. The
 * arrays are shared, not copied: treat them as immutable.
 */
public final class Trace {

    private final int size;
    private final Map<Quantity, Numbers> columns;
    private final Map<Quantity, TextColumn> texts;

    private Trace(int size, Map<Quantity, Numbers> columns, Map<Quantity, TextColumn> texts) {
        this.size = size;
        this.columns = columns;
        this.texts = texts;
    }

    /** Collects the columns of a trace with {@code size} samples. */
    public static Builder builder(int size) {
        return new Builder(size);
    }

    /** Number of samples. */
    public int size() {
        return size;
    }

    /** The numeric columns held, in the order they were added. */
    public List<Quantity> quantities() {
        return List.copyOf(columns.keySet());
    }

    /** The text columns held, in the order they were added. */
    public List<Quantity> textQuantities() {
        return List.copyOf(texts.keySet());
    }

    /** Whether the numeric column is held. */
    public boolean has(Quantity quantity) {
        return columns.containsKey(quantity);
    }

    /**
     * The samples of a numeric column, in its unit.
     *
     * @throws NoSuchElementException when the trace does not hold it; ask {@link #has} first
     */
    public double[] values(Quantity quantity) {
        return column(quantity).values();
    }

    /**
     * The samples of a numeric column, in its unit, by position: takes no memory where {@link #values} would, because a
     * column is kept as ramps. For one thread.
     *
     * @throws NoSuchElementException when the trace does not hold it; ask {@link #has} first
     */
    public IntToDoubleFunction samples(Quantity quantity) {
        return column(quantity).samples();
    }

    private Numbers column(Quantity quantity) {
        Numbers values = columns.get(quantity);
        if (values == null) {
            throw new NoSuchElementException("no column '" + quantity + "'; held: " + columns.keySet());
        }
        return values;
    }

    /** The samples of a text column, where held. */
    public Optional<TextColumn> text(Quantity quantity) {
        return Optional.ofNullable(texts.get(quantity));
    }

    /** Collects columns; every column must have the size given at the start. */
    public static final class Builder {

        private final int size;
        private final Map<Quantity, Numbers> columns = new LinkedHashMap<>();
        private final Map<Quantity, TextColumn> texts = new LinkedHashMap<>();

        private Builder(int size) {
            this.size = size;
        }

        /** Adds a numeric column. */
        public Builder add(Quantity quantity, double[] values) {
            requireSize(quantity, values.length);
            columns.put(quantity, new Plain(values));
            return this;
        }

        /** Adds a numeric column that is kept as ramps. */
        public Builder add(Quantity quantity, RampColumn ramps) {
            requireSize(quantity, ramps.size());
            columns.put(quantity, new Ramps(ramps));
            return this;
        }

        /**
         * Adds a numeric column of another trace of the same size, kept as it is there.
         *
         * @throws NoSuchElementException when that trace does not hold it
         */
        public Builder add(Quantity quantity, Trace from) {
            requireSize(quantity, from.size());
            columns.put(quantity, from.column(quantity));
            return this;
        }

        /** Adds a text column. */
        public Builder add(Quantity quantity, TextColumn text) {
            requireSize(quantity, text.codes().length);
            texts.put(quantity, text);
            return this;
        }

        /** The trace. */
        public Trace build() {
            return new Trace(size, ordered(columns), ordered(texts));
        }

        private void requireSize(Quantity quantity, int length) {
            if (length != size) {
                throw new IllegalArgumentException(
                        "column '" + quantity + "' has " + length + " samples, the trace " + size);
            }
            if (columns.containsKey(quantity) || texts.containsKey(quantity)) {
                throw new IllegalArgumentException("column '" + quantity + "' is given twice");
            }
        }

        private static <T> Map<Quantity, T> ordered(Map<Quantity, T> map) {
            return Collections.unmodifiableMap(new LinkedHashMap<>(map));
        }
    }

    /** How a numeric column is kept. */
    private sealed interface Numbers {

        double[] values();

        IntToDoubleFunction samples();
    }

    /** One by one. */
    private record Plain(double[] values) implements Numbers {
        @Override
        public IntToDoubleFunction samples() {
            return position -> values[position];
        }
    }

    /** As ramps, until somebody asks for an array. */
    private static final class Ramps implements Numbers {

        private final RampColumn ramps;
        private volatile double[] values;

        Ramps(RampColumn ramps) {
            this.ramps = ramps;
        }

        @Override
        public double[] values() {
            if (values == null) {
                values = ramps.values(); // twice by two threads at most, with the same result
            }
            return values;
        }

        @Override
        public IntToDoubleFunction samples() {
            double[] made = values;
            return made == null ? ramps.cursor()::at : position -> made[position];
        }
    }
}
