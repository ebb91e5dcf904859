package org.interphaselab.cycler.neware.ndax;

import java.util.Arrays;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.cycler.raw.LittleEndian;

/** The executed steps of {@code data_step.ndc}: row k describes the k-th step carried out, from 1. */
final class StepTable {

    private static final int FIRST_CAPACITY = 64;
    private static final int CYCLE = 0;
    private static final int STEP_ID = 4;
    private static final int TYPE = 24;
    private static final int FIRST_RECORD = 33;

    private int size;
    private double[] cycle = new double[FIRST_CAPACITY];
    private double[] stepId = new double[FIRST_CAPACITY];
    private byte[] type = new byte[FIRST_CAPACITY];
    private long[] firstRecord = new long[FIRST_CAPACITY];

    private StepTable() {}

    /** Reads the first {@code atMost} rows or a few more. */
    static StepTable read(NdcPages pages, NdcVersion version, int atMost, Progress progress) throws ProblemException {
        StepTable table = new StepTable();
        int bytes = version.stepBytes();
        int slots = pages.slots(bytes);
        while (table.size < atMost && pages.next()) {
            progress.checkCancelled();
            int before = table.size;
            for (int slot = 0; slot < slots; slot++) {
                if (pages.used(slot)) {
                    table.take(pages.numbers(), pages.offset(slot, bytes));
                }
            }
            pages.compareCount(table.size - before);
        }
        return table;
    }

    /** Number of rows. */
    int size() {
        return size;
    }

    /** Cycle of a step (from 1), counted from 1. */
    double cycle(int step) {
        return cycle[step - 1];
    }

    /** Number in the programme of a step (from 1). */
    double stepId(int step) {
        return stepId[step - 1];
    }

    /** Type code of a step (from 1). */
    byte type(int step) {
        return type[step - 1];
    }

    /** Index of the first record of a step (from 1). */
    long firstRecord(int step) {
        return firstRecord[step - 1];
    }

    private void take(LittleEndian numbers, int at) {
        if (size == cycle.length) {
            int capacity = 2 * size;
            cycle = Arrays.copyOf(cycle, capacity);
            stepId = Arrays.copyOf(stepId, capacity);
            type = Arrays.copyOf(type, capacity);
            firstRecord = Arrays.copyOf(firstRecord, capacity);
        }
        cycle[size] = numbers.u32(at + CYCLE) + 1;
        stepId[size] = numbers.u32(at + STEP_ID);
        type[size] = numbers.i8(at + TYPE);
        firstRecord[size] = numbers.u32(at + FIRST_RECORD);
        size++;
    }
}
