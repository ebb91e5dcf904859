package org.interphaselab.cycler.raw;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.interphaselab.core.Quantity;
import org.interphaselab.core.RampColumn;
import org.interphaselab.core.Trace;

/**
 * Numbers of which nobody knows how many will come: kept as ramps while they are some, as record numbers and steps are,
 * and then in chunks, so that growing neither copies nor leaves room unused.
 */
final class NumberChunks {

    private static final int FIRST = 64;
    private static final int CHUNK = 1 << 14;

    /** Null once the numbers are in chunks. */
    private RampColumn ramps = new RampColumn();

    private final List<double[]> full = new ArrayList<>();
    private double[] chunk = new double[FIRST];
    private int used;

    void add(double value) {
        if (ramps == null) {
            addToChunk(value);
            return;
        }
        ramps.add(value);
        if (ramps.isDense()) {
            double[] soFar = ramps.values();
            ramps = null;
            for (double each : soFar) {
                addToChunk(each);
            }
        }
    }

    private void addToChunk(double value) {
        if (used == chunk.length) {
            grow();
        }
        chunk[used++] = value;
    }

    private void grow() {
        if (chunk.length < CHUNK) {
            chunk = Arrays.copyOf(chunk, Math.min(CHUNK, 2 * chunk.length));
        } else {
            full.add(chunk);
            chunk = new double[CHUNK];
            used = 0;
        }
    }

    int size() {
        return ramps != null ? ramps.size() : full.size() * CHUNK + used;
    }

    /** Takes back everything from a position on. */
    void truncate(int size) {
        if (ramps != null) {
            ramps.truncate(size);
            return;
        }
        while (size() > size) {
            if (used == 0) {
                chunk = full.removeLast();
                used = CHUNK;
            }
            used -= Math.min(used, size() - size);
        }
    }

    /** Whether none of them is a number. */
    boolean isEmpty() {
        if (ramps != null) {
            RampColumn.Cursor cursor = ramps.cursor();
            for (int i = 0; i < ramps.size(); i++) {
                if (!Double.isNaN(cursor.at(i))) {
                    return false;
                }
            }
            return true;
        }
        for (double[] each : full) {
            if (!isEmpty(each, CHUNK)) {
                return false;
            }
        }
        return isEmpty(chunk, used);
    }

    private static boolean isEmpty(double[] values, int size) {
        for (int i = 0; i < size; i++) {
            if (!Double.isNaN(values[i])) {
                return false;
            }
        }
        return true;
    }

    /** All numbers. */
    double[] values() {
        if (ramps != null) {
            return ramps.values();
        }
        double[] values = new double[size()];
        int at = 0;
        for (double[] each : full) {
            System.arraycopy(each, 0, values, at, CHUNK);
            at += CHUNK;
        }
        System.arraycopy(chunk, 0, values, at, used);
        return values;
    }

    /** Adds the numbers to a trace as they are kept. */
    void addTo(Trace.Builder trace, Quantity quantity) {
        if (ramps != null) {
            trace.add(quantity, ramps);
        } else {
            trace.add(quantity, values());
        }
    }
}
