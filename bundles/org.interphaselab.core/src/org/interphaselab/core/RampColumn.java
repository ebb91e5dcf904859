package org.interphaselab.core;

import java.util.Arrays;

/**
 * A column of numbers that stand still or rise evenly over many samples, such as a record number, a step or a cycle: kept
 * as ramps, which take no room per sample. Nothing is rounded. Where the numbers are not of that kind after all they are
 * kept one by one. Numbers are added in order by one thread; a column that is complete may be read by many.
 */
public final class RampColumn {

    private static final int FIRST_CAPACITY = 16;
    private static final int FREE_RAMPS = 1024;
    /** A ramp takes as much room as so many numbers. */
    private static final int NUMBERS_PER_RAMP = 4;

    private int[] starts = new int[FIRST_CAPACITY];
    private double[] firsts = new double[FIRST_CAPACITY];
    private double[] slopes = new double[FIRST_CAPACITY];
    private int ramps;
    private int size;
    private double[] dense;

    /** Adds the next number. */
    public void add(double value) {
        if (dense != null) {
            addDense(value);
        } else if (value == 0 && Double.doubleToRawLongBits(value) != 0) {
            beginDense(value); // a ramp would lose the sign of a negative zero
        } else if (ramps > 0 && continues(value)) {
            size++;
        } else if (ramps > 0 && size == starts[ramps - 1] + 1 && isExactSlope(value)) {
            slopes[ramps - 1] = value - firsts[ramps - 1];
            size++;
        } else if (ramps >= FREE_RAMPS && ramps > size / NUMBERS_PER_RAMP) {
            beginDense(value);
        } else {
            begin(value);
        }
    }

    /** Adds so many whole numbers, each by {@code slope} larger than the one before. */
    public void add(double first, double slope, int count) {
        for (int i = 0; i < count; i++) {
            double value = first + slope * i;
            if (i >= 2 && dense == null && slopes[ramps - 1] == slope && continues(value)) {
                size += count - i;
                return;
            }
            add(value);
        }
    }

    private void beginDense(double value) {
        dense = Arrays.copyOf(values(), size + Math.max(FIRST_CAPACITY, size >> 1));
        starts = null;
        firsts = null;
        slopes = null;
        addDense(value);
    }

    /** Takes back everything from a position on. */
    public void truncate(int newSize) {
        while (dense == null && ramps > 0 && starts[ramps - 1] >= newSize) {
            ramps--;
        }
        size = Math.min(size, newSize);
    }

    /** Whether the numbers turned out to be none that ramps could keep. */
    public boolean isDense() {
        return dense != null;
    }

    private boolean continues(double value) {
        int ramp = ramps - 1;
        double expected = firsts[ramp] + slopes[ramp] * (size - starts[ramp]);
        return expected == value || Double.isNaN(value) && Double.isNaN(expected);
    }

    /** Whether the second number of a ramp is its first plus a slope, which rounding may prevent. */
    private boolean isExactSlope(double value) {
        double slope = value - firsts[ramps - 1];
        return Double.isFinite(slope) && firsts[ramps - 1] + slope == value;
    }

    private void begin(double value) {
        if (ramps == starts.length) {
            int capacity = 2 * ramps;
            starts = Arrays.copyOf(starts, capacity);
            firsts = Arrays.copyOf(firsts, capacity);
            slopes = Arrays.copyOf(slopes, capacity);
        }
        starts[ramps] = size++;
        firsts[ramps] = value;
        slopes[ramps] = 0;
        ramps++;
    }

    private void addDense(double value) {
        if (size == dense.length) {
            dense = Arrays.copyOf(dense, Math.addExact(size, size >> 1));
        }
        dense[size++] = value;
    }

    /** How many numbers there are. */
    public int size() {
        return size;
    }

    /** The number at a position from 0. */
    public double at(int position) {
        if (dense != null) {
            return dense[position];
        }
        int ramp = rampOf(position);
        return firsts[ramp] + slopes[ramp] * (position - starts[ramp]);
    }

    /** A reader of a complete column, fast where positions follow each other; for one thread. */
    public Cursor cursor() {
        return new Cursor();
    }

    /** Remembers the ramp it is on. */
    public final class Cursor {

        private int begin;
        private int end;
        private double first;
        private double slope;

        private Cursor() {}

        /** The number at a position from 0. */
        public double at(int position) {
            if (position < begin || position >= end) {
                if (dense != null) {
                    return dense[position];
                }
                go(rampOf(position));
            }
            return first + slope * (position - begin);
        }

        private void go(int ramp) {
            begin = starts[ramp];
            end = endOf(ramp);
            first = firsts[ramp];
            slope = slopes[ramp];
        }
    }

    /** Where the stretch of equal numbers that a position is in ends, the position after it; what is no number equals none. */
    public int runEnd(int position) {
        if (dense != null) {
            int end = position + 1;
            while (end < size && dense[end] == dense[position]) {
                end++;
            }
            return end;
        }
        int ramp = rampOf(position);
        double value = at(position);
        int end = position + 1;
        while (end < size) {
            ramp += end == endOf(ramp) ? 1 : 0;
            if (firsts[ramp] + slopes[ramp] * (end - starts[ramp]) != value) {
                return end;
            }
            end = slopes[ramp] == 0 ? endOf(ramp) : end + 1;
        }
        return end;
    }

    private int endOf(int ramp) {
        return ramp + 1 < ramps ? starts[ramp + 1] : size;
    }

    private int rampOf(int position) {
        int found = Arrays.binarySearch(starts, 0, ramps, position);
        return found >= 0 ? found : -found - 2;
    }

    /** Where in a column of rising numbers one is; negative where it is not. */
    public int search(double wanted) {
        int low = 0;
        int high = size - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            double value = at(middle);
            if (value == wanted) {
                return middle;
            }
            if (value < wanted) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -low - 1;
    }

    /** All numbers, in an array of their own. */
    public double[] values() {
        if (dense != null) {
            return Arrays.copyOf(dense, size);
        }
        double[] values = new double[size];
        for (int ramp = 0; ramp < ramps; ramp++) {
            int end = endOf(ramp);
            for (int i = starts[ramp]; i < end; i++) {
                values[i] = firsts[ramp] + slopes[ramp] * (i - starts[ramp]);
            }
        }
        return values;
    }

    /** About how many bytes it takes. */
    public long bytes() {
        return dense == null ? 20L * starts.length : 8L * dense.length;
    }
}
