package org.interphaselab.cycler.neware;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.interphaselab.core.MemoryLimit;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Quantity;
import org.interphaselab.core.RampColumn;
import org.interphaselab.core.TextColumn;
import org.interphaselab.core.Trace;
import org.interphaselab.cycler.InstrumentClock;

/**
 * The columns which every Neware reader fills, one entry per record, in SI units as the Battery Data Format wants them.
 * The arrays are there to be written by the reader that owns them and go into the {@link Trace} without a copy.
 */
public final class NewareColumns {

    /** 1 where the time of a record was computed between two recorded ones, else 0. */
    public static final Quantity TIME_INTERPOLATED = new Quantity("Time Interpolated", "1");

    /** The cycle number stored in the file, where the vendor's software counts cycles in another way. */
    public static final Quantity STORED_CYCLE_COUNT = new Quantity("Stored Cycle Count", "1");

    /** So many columns take memory for each record of a recording without auxiliary channels; ramps take none. */
    public static final int COLUMNS = 11;

    /** How {@link #countStepsByChange} works, for the import report. */
    public static final String STEP_RULE = "executed steps are numbered where the step or its type changes";

    /** How {@link #sumTestTime} works, for the import report. */
    public static final String TEST_TIME_RULE =
            "Test Time is rebuilt from step times: a step begins where the last record before it was";

    /** How {@link #countStepsByJump} works, for the import report. */
    public static final String JUMP_RULE = "executed steps are numbered by the file's own jump counter";

    /** How {@link #splitTestTime} works, for the import report. */
    public static final String STEP_TIME_RULE = "Step Time is counted from the last record before the step";

    /** Number of records. */
    public final int size;
    /** Record number in the file. */
    public RampColumn recordIndex = new RampColumn();
    /** Cycle number from 1. */
    public RampColumn cycle = new RampColumn();
    /** Running number of executed steps from 1; while records are read a counter that changes with each. */
    public RampColumn stepCount = new RampColumn();
    /** Number of the step in the programme. */
    public RampColumn stepId = new RampColumn();
    /** Step type code. */
    public final byte[] stepType;
    /** Time since the step began, s. */
    public final double[] stepTimeS;
    /** Time since the test began, s. */
    public final double[] testTimeS;
    /** Clock, s since 1970-01-01T00:00: UTC, or as a wall clock showed it where {@link #clockIsLocal} says so. */
    public final double[] clockS;
    /** Voltage, V. */
    public final double[] voltageV;
    /** Current, A; positive charges. */
    public final double[] currentA;
    /** Charge in charge direction since the step began, Ah. */
    public final double[] chargingAh;
    /** Charge in discharge direction since the step began, Ah. */
    public final double[] dischargingAh;
    /** Energy in charge direction since the step began, Wh. */
    public final double[] chargingWh;
    /** Energy in discharge direction since the step began, Wh. */
    public final double[] dischargingWh;

    private Quantity clock = Quantity.UNIX_TIME;
    private final Map<Quantity, double[]> extra = new LinkedHashMap<>();
    private final Map<Quantity, RampColumn> extraRamps = new LinkedHashMap<>();
    private final Map<Quantity, TextColumn> extraTexts = new LinkedHashMap<>();

    /** Room for {@code size} records. */
    public NewareColumns(int size) {
        this(new double[size], new double[size]);
    }

    /** Room for the records whose voltage and current are given; these arrays become columns as they are. */
    public NewareColumns(double[] voltageV, double[] currentA) {
        this.size = voltageV.length;
        this.voltageV = voltageV;
        this.currentA = currentA;
        stepType = new byte[size];
        stepTimeS = new double[size];
        testTimeS = new double[size];
        clockS = new double[size];
        chargingAh = new double[size];
        dischargingAh = new double[size];
        chargingWh = new double[size];
        dischargingWh = new double[size];
    }

    /**
     * Room for the records of a file.
     *
     * @throws ProblemException when there is none
     */
    static NewareColumns roomFor(int records, Path file) throws ProblemException {
        MemoryLimit.ofHeap().require(records, COLUMNS, file);
        return new NewareColumns(records);
    }

    /** Columns so far, further ones included. */
    public int count() {
        return COLUMNS + extra.size() + extraRamps.size() + extraTexts.size();
    }

    /** Adds a further column, such as a temperature. */
    public void add(Quantity quantity, double[] values) {
        extra.put(quantity, values);
    }

    /** Adds a further column of numbers that mostly stand still. */
    public void add(Quantity quantity, RampColumn ramps) {
        extraRamps.put(quantity, ramps);
    }

    /** Whether a further column is there already. */
    public boolean has(Quantity quantity) {
        return extra.containsKey(quantity) || extraRamps.containsKey(quantity) || extraTexts.containsKey(quantity);
    }

    /** Adds a further column of words. */
    public void add(Quantity quantity, TextColumn text) {
        extraTexts.put(quantity, text);
    }

    /** Says that the clock is a wall clock whose zone is not known. */
    public void clockIsLocal() {
        clock = Quantity.LOCAL_TIME;
    }

    /** What the clock readings are readings of. */
    public InstrumentClock clock() {
        return clock.equals(Quantity.LOCAL_TIME) ? InstrumentClock.LOCAL : InstrumentClock.UTC;
    }

    /** Numbers the executed steps, given a counter in their place that changes with each and may start again. */
    public void countStepsByJump() {
        RampColumn counted = new RampColumn();
        double count = 0;
        for (int from = 0; from < size; ) {
            int to = stepCount.runEnd(from);
            counted.add(++count, 0, to - from);
            from = to;
        }
        stepCount = counted;
    }

    /** Numbers the executed steps: a new one wherever the step in the programme or its type changes. */
    public void countStepsByChange() {
        RampColumn counted = new RampColumn();
        double count = 0;
        for (int from = 0; from < size; ) {
            int end = stepId.runEnd(from);
            int to = from + 1;
            while (to < end && stepType[to] == stepType[from]) {
                to++;
            }
            counted.add(++count, 0, to - from);
            from = to;
        }
        stepCount = counted;
    }

    /** Rebuilds the test time from the step times: each step begins where the last record of the one before it was. */
    public void sumTestTime() {
        for (int from = 0; from < size; ) {
            int to = stepCount.runEnd(from);
            double base = from == 0 ? 0 : testTimeS[from - 1];
            for (int i = from; i < to; i++) {
                testTimeS[i] = base + stepTimeS[i];
            }
            from = to;
        }
    }

    /** Takes the step times from the test time: a step begins where the last record before it was. */
    public void splitTestTime() {
        for (int from = 0; from < size; ) {
            int to = stepCount.runEnd(from);
            double base = from == 0 ? 0 : testTimeS[from - 1];
            for (int i = from; i < to; i++) {
                stepTimeS[i] = testTimeS[i] - base;
            }
            from = to;
        }
    }

    /** The trace with these columns; cycles may be counted in another way, and the file's own counter is kept beside. */
    public Trace toTrace(RampColumn cycles) {
        Trace.Builder trace = Trace.builder(size)
                .add(Quantity.TEST_TIME, testTimeS)
                .add(Quantity.VOLTAGE, voltageV)
                .add(Quantity.CURRENT, currentA)
                .add(clock, clockS)
                .add(Quantity.CYCLE_COUNT, cycles)
                .add(Quantity.STEP_COUNT, stepCount)
                .add(Quantity.STEP_ID, stepId)
                .add(Quantity.STEP_TYPE, NewareStepType.column(stepType))
                .add(Quantity.STEP_TIME, stepTimeS)
                .add(Quantity.RECORD_INDEX, recordIndex)
                .add(Quantity.STEP_CHARGING_CAPACITY, chargingAh)
                .add(Quantity.STEP_DISCHARGING_CAPACITY, dischargingAh)
                .add(Quantity.STEP_CHARGING_ENERGY, chargingWh)
                .add(Quantity.STEP_DISCHARGING_ENERGY, dischargingWh);
        if (cycles != cycle) {
            trace.add(STORED_CYCLE_COUNT, cycle);
        }
        extra.forEach(trace::add);
        extraRamps.forEach(trace::add);
        extraTexts.forEach(trace::add);
        return trace.build();
    }

    /** The records at the given positions, in that order. */
    public NewareColumns pick(int[] positions) {
        NewareColumns picked = new NewareColumns(positions.length);
        picked.clock = clock;
        double[][] from = numeric();
        double[][] to = picked.numeric();
        for (int c = 0; c < from.length; c++) {
            pick(from[c], positions, to[c]);
        }
        for (int i = 0; i < positions.length; i++) {
            picked.stepType[i] = stepType[positions[i]];
        }
        picked.recordIndex = pick(recordIndex, positions);
        picked.cycle = pick(cycle, positions);
        picked.stepCount = pick(stepCount, positions);
        picked.stepId = pick(stepId, positions);
        extra.forEach((quantity, values) -> {
            double[] out = new double[positions.length];
            pick(values, positions, out);
            picked.add(quantity, out);
        });
        extraRamps.forEach((quantity, ramps) -> picked.add(quantity, pick(ramps, positions)));
        extraTexts.forEach((quantity, text) -> {
            int[] codes = new int[positions.length];
            Arrays.setAll(codes, i -> text.codes()[positions[i]]);
            picked.add(quantity, new TextColumn(text.words(), codes));
        });
        return picked;
    }

    /** The first {@code count} records. */
    public NewareColumns first(int count) {
        if (count >= size) {
            return this;
        }
        int[] positions = new int[count];
        Arrays.setAll(positions, i -> i);
        return pick(positions);
    }

    /** A column that is counted later is still empty. */
    private static RampColumn pick(RampColumn from, int[] positions) {
        RampColumn picked = new RampColumn();
        if (from.size() > 0) {
            for (int position : positions) {
                picked.add(from.at(position));
            }
        }
        return picked;
    }

    private static void pick(double[] from, int[] positions, double[] to) {
        for (int i = 0; i < positions.length; i++) {
            to[i] = from[positions[i]];
        }
    }

    private double[][] numeric() {
        return new double[][] {
            stepTimeS, testTimeS, clockS, voltageV, currentA, chargingAh, dischargingAh, chargingWh, dischargingWh
        };
    }
}
