package org.interphaselab.evaluation.halfcycle;

import java.util.Optional;
import java.util.Set;
import org.interphaselab.core.Quantity;
import org.interphaselab.core.Trace;
import org.interphaselab.evaluation.settings.HalfCycleParameters;

/**
 * A recording as the evaluation needs it: time that never decreases, areal current and voltage, without samples in
 * which one of them is missing. What had to be repaired is counted, not hidden.
 */
public final class CyclingSignal {

    /** The columns the evaluation asks of a recording; all but time, current and voltage are used where there are any. */
    public static final Set<Quantity> COLUMNS = Set.of(
            Quantity.TEST_TIME,
            Quantity.CURRENT,
            Quantity.VOLTAGE,
            Quantity.STEP_COUNT,
            Quantity.STEP_TIME,
            Quantity.CYCLE_COUNT,
            Quantity.RECORD_INDEX);

    private final double[] timeS;
    private final double[] arealCurrentMACm2;
    private final double[] voltageV;
    private final Optional<double[]> stepCount;
    private final Optional<double[]> cycleCount;
    private final Optional<double[]> recordIndex;
    private final Optional<double[]> stepTimeS;
    private final double samplingS;
    private final double gapS;
    private final double longestHoleS;
    private final int samplesLeftOut;
    private final int timeRepairs;
    private final int firstTimeRepair;

    private CyclingSignal(Complete samples, MonotonicTime time, double areaCm2, HalfCycleParameters limits) {
        voltageV = samples.column(Quantity.VOLTAGE).orElseThrow();
        double[] currentA = samples.column(Quantity.CURRENT).orElseThrow();
        stepCount = samples.column(Quantity.STEP_COUNT);
        cycleCount = samples.column(Quantity.CYCLE_COUNT);
        recordIndex = samples.column(Quantity.RECORD_INDEX);
        stepTimeS = samples.column(Quantity.STEP_TIME);
        samplesLeftOut = samples.leftOut();
        timeS = time.timeS();
        timeRepairs = time.repairs();
        firstTimeRepair = time.firstRepair();
        samplingS = time.samplingS();
        gapS = limits.gapFactor() * samplingS;
        longestHoleS = limits.longestHoleS();
        arealCurrentMACm2 = new double[currentA.length];
        for (int k = 0; k < currentA.length; k++) {
            arealCurrentMACm2[k] = 1000 * currentA[k] / areaCm2;
        }
    }

    /**
     * The signal of a trace.
     *
     * @param trace with Test Time, Current and Voltage; the other {@link #COLUMNS} help where they are
     * @param areaCm2 electrode area, cm²
     * @param limits what counts as a hole
     * @throws IllegalArgumentException when a needed column is missing or the area is not above zero; ask
     *     {@link #missingColumns} first
     */
    public static CyclingSignal of(Trace trace, double areaCm2, HalfCycleParameters limits) {
        if (!(areaCm2 > 0) || !missingColumns(trace).isEmpty()) {
            throw new IllegalArgumentException("area " + areaCm2 + " cm², columns " + trace.quantities());
        }
        Complete samples = Complete.of(trace);
        MonotonicTime time = MonotonicTime.of(
                samples.column(Quantity.TEST_TIME).orElseThrow(),
                samples.column(Quantity.STEP_TIME),
                samples.column(Quantity.STEP_COUNT));
        return new CyclingSignal(samples, time, areaCm2, limits);
    }

    /** The needed columns that a trace lacks, for people; empty when it has all. */
    public static String missingColumns(Trace trace) {
        StringBuilder missing = new StringBuilder();
        for (Quantity needed : Complete.NEEDED) {
            if (!trace.has(needed)) {
                missing.append(missing.isEmpty() ? "" : ", ").append(needed.label());
            }
        }
        return missing.toString();
    }

    /** Number of samples. */
    public int size() {
        return timeS.length;
    }

    /** Test time, s, never decreasing; shared, treat as immutable. */
    public double[] timeS() {
        return timeS;
    }

    /** Areal current, mA cm⁻², with the recorded sign; shared, treat as immutable. */
    public double[] arealCurrentMACm2() {
        return arealCurrentMACm2;
    }

    /** Voltage, V, with the recorded sign; shared, treat as immutable. */
    public double[] voltageV() {
        return voltageV;
    }

    /** The instrument's running step number, where recorded. */
    public Optional<double[]> stepCount() {
        return stepCount;
    }

    /** The instrument's cycle number, where recorded. */
    Optional<double[]> cycleCount() {
        return cycleCount;
    }

    /** The number of each record, where recorded. */
    Optional<double[]> recordIndex() {
        return recordIndex;
    }

    /** The usual time between samples, s. */
    public double samplingS() {
        return samplingS;
    }

    /** Samples without time, current or voltage, which were left out. */
    public int samplesLeftOut() {
        return samplesLeftOut;
    }

    /** Places where the recorded time ran backwards and was rebuilt. */
    public int timeRepairs() {
        return timeRepairs;
    }

    /** Sample of the first of these places; −1 when there is none. */
    int firstTimeRepair() {
        return firstTimeRepair;
    }

    /** Whether the recording has a hole before this sample. */
    public boolean gapBefore(int sample) {
        return sample > 0 && gap(timeS[sample] - timeS[sample - 1]);
    }

    /** Whether the hole before this sample is too long to say what flowed in it. */
    public boolean unknownBefore(int sample) {
        return sample > 0 && unknown(timeS[sample] - timeS[sample - 1]);
    }

    private boolean gap(double intervalS) {
        return intervalS > gapS;
    }

    private boolean unknown(double intervalS) {
        return gap(intervalS) && intervalS >= longestHoleS;
    }

    /**
     * The time for which the current of this sample counts, s: since the previous sample, or, where the step began
     * later than that, since the step began; after a hole that is too long to be integrated the usual sampling time.
     */
    public double intervalS(int sample) {
        double sincePrevious = sample > 0 ? timeS[sample] - timeS[sample - 1] : firstIntervalS();
        double interval = unknown(sincePrevious) ? samplingS : sincePrevious;
        if (stepTimeS.isPresent() && stepTimeS.get()[sample] >= 0 && startsStep(sample)) {
            return Math.min(interval, stepTimeS.get()[sample]);
        }
        return interval;
    }

    private boolean startsStep(int sample) {
        return sample == 0 || stepTimeS.orElseThrow()[sample] < stepTimeS.orElseThrow()[sample - 1];
    }

    private double firstIntervalS() {
        double next = timeS.length > 1 ? timeS[1] - timeS[0] : timeS[0];
        return Math.max(0, Math.min(timeS[0], Math.min(next, gapS)));
    }
}
