package org.interphaselab.cycler.neware.ndax;

import java.util.Arrays;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.cycler.neware.NewareColumns;
import org.interphaselab.cycler.raw.LittleEndian;

/** Voltage and current of each record, in the order of their index: the content of a {@code data.ndc} of pairs. */
final class Samples {

    private static final int RECORD_BYTES = 8;
    private static final int FIRST_CAPACITY = 4096;
    /** A member's declared length is trusted so far: it may be wrong, and room costs memory. */
    private static final int TRUSTED_SAMPLES = 1 << 22;

    private int size;
    private int[] index = new int[FIRST_CAPACITY];
    private double[] voltageV = new double[FIRST_CAPACITY];
    private double[] currentA = new double[FIRST_CAPACITY];

    private Samples() {}

    /**
     * Reads the records.
     *
     * @param atMost stop after the page in which so many are reached
     */
    static Samples read(NdcPages pages, NdcVersion version, int atMost, Progress progress) throws ProblemException {
        Samples samples = new Samples();
        LittleEndian numbers = pages.numbers();
        int slots = pages.slots(RECORD_BYTES);
        if (atMost == Integer.MAX_VALUE) {
            pages.requireRoomForAll(RECORD_BYTES, NewareColumns.COLUMNS);
        }
        if (atMost == Integer.MAX_VALUE) {
            samples.grow((int) Math.min(pages.slotsDeclared(RECORD_BYTES), TRUSTED_SAMPLES));
        }
        while (samples.size < atMost && pages.next()) {
            progress.checkCancelled();
            samples.makeRoom(slots, pages);
            int before = samples.size;
            int first = (int) pages.number(0, RECORD_BYTES);
            for (int slot = 0; slot < slots; slot++) {
                if (pages.used(slot)) {
                    int at = pages.offset(slot, RECORD_BYTES);
                    int to = samples.size++;
                    samples.index[to] = first + slot;
                    samples.voltageV[to] = numbers.f32(at) * version.voltsPerUnit();
                    samples.currentA[to] = numbers.f32(at + 4) * version.amperesPerUnit();
                }
            }
            pages.compareCount(samples.size - before);
        }
        samples.voltageV = samples.size == samples.voltageV.length
                ? samples.voltageV
                : Arrays.copyOf(samples.voltageV, samples.size);
        samples.currentA = samples.size == samples.currentA.length
                ? samples.currentA
                : Arrays.copyOf(samples.currentA, samples.size);
        return samples;
    }

    /** Number of records. */
    int size() {
        return size;
    }

    /** Index of record {@code i}. */
    int index(int i) {
        return index[i];
    }

    /** Voltages, V. */
    double[] voltageV() {
        return voltageV;
    }

    /** Currents, A. */
    double[] currentA() {
        return currentA;
    }

    private void makeRoom(int records, NdcPages pages) throws ProblemException {
        if (size + records <= index.length) {
            return;
        }
        pages.requireRoom(size, NewareColumns.COLUMNS);
        grow(Math.addExact(size, Math.max(records, size >> 1)));
    }

    private void grow(int capacity) {
        if (capacity <= index.length) {
            return;
        }
        index = Arrays.copyOf(index, capacity);
        voltageV = Arrays.copyOf(voltageV, capacity);
        currentA = Arrays.copyOf(currentA, capacity);
    }
}
