package org.interphaselab.evaluation.halfcycle;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.interphaselab.core.Progress;

/**
 * The half-cycles of a recording.
 *
 * @param list the half-cycles, in order of time; rests are not among them
 * @param samplingS usual time between samples, s
 * @param resolutionV smallest step of the recorded voltage, at most 1 mV, V
 * @param endS last sample, test time, s
 * @param samplesLeftOut samples without time, current or voltage
 * @param timeRepairs places where time ran backwards
 * @param stepDisagreements half-cycles in which the instrument's step number does not begin where the current turns;
 *     empty when it was not recorded
 */
public record HalfCycles(
        List<HalfCycle> list,
        double samplingS,
        double resolutionV,
        double endS,
        int samplesLeftOut,
        int timeRepairs,
        OptionalInt stepDisagreements) {

    /** More half-cycles than any galvanostatic test has: the current does not hold its sign. */
    public static final int MOST_HALF_CYCLES = 1_000_000;

    /** Smallest difference of voltages that an instrument can mean, V. */
    private static final double SMALLEST_STEP_V = 1e-6;

    /** Coarsest resolution that is believed; a larger smallest step means that the voltage hardly changes, V. */
    private static final double COARSEST_STEP_V = 1e-3;

    private static final int SAMPLES_PER_CHECK = 50_000;

    public HalfCycles {
        list = List.copyOf(list);
    }

    /**
     * Cuts and measures.
     *
     * @return the half-cycles; at most {@value #MOST_HALF_CYCLES} of them, later ones are left out
     */
    public static HalfCycles of(CyclingSignal signal, HalfCycleSettings settings, Progress progress) {
        progress.begin("Half-cycles", signal.size());
        Segments segments = HalfCycleSegmentation.cut(signal, settings.deadBandFraction(), settings.limitV());
        HalfCycleMeter meter = new HalfCycleMeter(signal, settings);
        List<HalfCycle> list = new ArrayList<>();
        long unreported = 0;
        for (int s = 0; s < segments.size() && list.size() < MOST_HALF_CYCLES; s++) {
            if (segments.sign(s) != 0) {
                list.add(meter.measure(list.size(), segments.sign(s), segments.start(s), segments.end(s)));
            }
            unreported += segments.end(s) - segments.start(s);
            if (unreported > SAMPLES_PER_CHECK) {
                progress.checkCancelled();
                progress.advance(unreported);
                unreported = 0;
            }
        }
        progress.advance(unreported);
        return new HalfCycles(
                list,
                signal.samplingS(),
                resolution(signal.voltageV()),
                signal.size() == 0 ? 0 : signal.timeS()[signal.size() - 1],
                signal.samplesLeftOut(),
                signal.timeRepairs(),
                stepDisagreements(signal, list));
    }

    /** Number of half-cycles. */
    public int size() {
        return list.size();
    }

    /** The half-cycle of this zero-based index. */
    public HalfCycle get(int index) {
        return list.get(index);
    }

    private static double resolution(double[] volts) {
        double smallest = Double.POSITIVE_INFINITY;
        for (int k = 1; k < volts.length; k++) {
            double step = Math.abs(volts[k] - volts[k - 1]);
            if (step > SMALLEST_STEP_V && step < smallest) {
                smallest = step;
            }
        }
        return Double.isInfinite(smallest) ? 0 : Math.min(smallest, COARSEST_STEP_V);
    }

    private static OptionalInt stepDisagreements(CyclingSignal signal, List<HalfCycle> list) {
        if (signal.stepCount().isEmpty()) {
            return OptionalInt.empty();
        }
        double[] step = signal.stepCount().get();
        int disagreements = 0;
        for (HalfCycle half : list) {
            boolean startsInside = half.firstSample() > 0 && step[half.firstSample()] == step[half.firstSample() - 1];
            disagreements += startsInside || step[half.firstSample()] != step[half.endSample() - 1] ? 1 : 0;
        }
        return OptionalInt.of(disagreements);
    }
}
