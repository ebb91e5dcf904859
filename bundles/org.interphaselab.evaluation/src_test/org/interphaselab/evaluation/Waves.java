package org.interphaselab.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.interphaselab.core.Quantity;
import org.interphaselab.core.Trace;

/** Recordings drawn by hand, sample by sample, at 1 cm²: A and mA cm⁻² differ by a factor of a thousand only. */
public final class Waves {

    private final double samplingS;
    private final List<double[]> rows = new ArrayList<>();
    private double timeS;
    private int step;

    public Waves(double samplingS) {
        this.samplingS = samplingS;
    }

    /** A step of a current and a voltage, both with sign. */
    public Waves step(int samples, double currentMA, double volts) {
        double[] all = new double[samples];
        Arrays.fill(all, volts);
        return step(currentMA, all);
    }

    /** A step of a current with a voltage per sample. */
    public Waves step(double currentMA, double... volts) {
        step++;
        for (int k = 0; k < volts.length; k++) {
            timeS += samplingS;
            rows.add(new double[] {timeS, currentMA / 1000, volts[k], step, (k + 1) * samplingS});
        }
        return this;
    }

    /** Half-cycles of one hour each, ± in turn, at 0.5 mA cm⁻². */
    public Waves cycles(int halfCycles, double volts) {
        for (int k = 0; k < halfCycles; k++) {
            int sign = k % 2 == 0 ? 1 : -1;
            step((int) Math.round(3600 / samplingS), sign * 0.5, sign * volts);
        }
        return this;
    }

    /** Time passes without a sample. */
    public Waves pause(double seconds) {
        timeS += seconds;
        return this;
    }

    /** The time jumps, as after a restart. */
    public Waves clock(double newTimeS) {
        timeS = newTimeS;
        return this;
    }

    /** Overwrites a value of a sample already written; column 0 time, 1 current, 2 voltage. */
    public Waves set(int sample, int column, double value) {
        rows.get(sample)[column] = value;
        return this;
    }

    public int size() {
        return rows.size();
    }

    /** With step count and step time. */
    public Trace trace() {
        return bare(Trace.builder(rows.size()))
                .add(Quantity.STEP_COUNT, column(3))
                .add(Quantity.STEP_TIME, column(4))
                .build();
    }

    /** Only time, current and voltage. */
    public Trace bareTrace() {
        return bare(Trace.builder(rows.size())).build();
    }

    private Trace.Builder bare(Trace.Builder builder) {
        return builder.add(Quantity.TEST_TIME, column(0))
                .add(Quantity.CURRENT, column(1))
                .add(Quantity.VOLTAGE, column(2));
    }

    private double[] column(int column) {
        return rows.stream().mapToDouble(row -> row[column]).toArray();
    }
}
