package org.interphaselab.evaluation.twin;

import java.util.Arrays;
import java.util.List;
import org.interphaselab.core.Quantity;
import org.interphaselab.core.TextColumn;
import org.interphaselab.core.Trace;

/** Collects samples into the columns of a {@link Trace}, in growing arrays. */
final class TraceRecorder {

    /** Words of the step types, as Neware's software writes them. */
    static final List<String> STEP_TYPES = List.of("CC_Chg", "CC_DChg", "Rest");

    private int size;
    private double[] timeS = new double[4096];
    private double[] currentA = new double[4096];
    private double[] voltageV = new double[4096];
    private double[] stepTimeS = new double[4096];
    private int[] step = new int[4096];
    private int[] cycle = new int[4096];
    private int[] type = new int[4096];

    void add(double newTimeS, double newCurrentA, double newVoltageV, double newStepTimeS, int newStep, int newCycle) {
        if (size == timeS.length) {
            grow();
        }
        timeS[size] = newTimeS;
        currentA[size] = newCurrentA;
        voltageV[size] = newVoltageV;
        stepTimeS[size] = newStepTimeS;
        step[size] = newStep;
        cycle[size] = newCycle;
        type[size] = newCurrentA > 0 ? 0 : newCurrentA < 0 ? 1 : 2;
        size++;
    }

    private void grow() {
        int capacity = Math.multiplyExact(size, 2);
        timeS = Arrays.copyOf(timeS, capacity);
        currentA = Arrays.copyOf(currentA, capacity);
        voltageV = Arrays.copyOf(voltageV, capacity);
        stepTimeS = Arrays.copyOf(stepTimeS, capacity);
        step = Arrays.copyOf(step, capacity);
        cycle = Arrays.copyOf(cycle, capacity);
        type = Arrays.copyOf(type, capacity);
    }

    Trace trace() {
        return Trace.builder(size)
                .add(Quantity.TEST_TIME, Arrays.copyOf(timeS, size))
                .add(Quantity.VOLTAGE, Arrays.copyOf(voltageV, size))
                .add(Quantity.CURRENT, Arrays.copyOf(currentA, size))
                .add(Quantity.CYCLE_COUNT, counts(cycle))
                .add(Quantity.STEP_COUNT, counts(step))
                .add(Quantity.STEP_TYPE, new TextColumn(STEP_TYPES, Arrays.copyOf(type, size)))
                .add(Quantity.STEP_TIME, Arrays.copyOf(stepTimeS, size))
                .build();
    }

    private double[] counts(int[] values) {
        return Arrays.stream(values, 0, size).asDoubleStream().toArray();
    }
}
