package org.interphaselab.evaluation.halfcycle;

import java.util.Optional;

/**
 * What the recording itself calls the samples of a half-cycle, so that they are found again in the instrument's file. Each
 * is empty where the recording has no such column, or no whole number at that sample. Where files were joined to one
 * recording, the counts of a later file go on from those of the one before.
 *
 * @param firstRecord Record Index of the first sample
 * @param lastRecord Record Index of the last sample
 * @param cycle Cycle Count at the first sample
 * @param step Step Count at the first sample
 */
public record InstrumentNumbers(
        Optional<Long> firstRecord, Optional<Long> lastRecord, Optional<Long> cycle, Optional<Long> step) {

    /** Those of the samples from {@code first} to {@code last}, both included. */
    static InstrumentNumbers of(CyclingSignal signal, int first, int last) {
        return new InstrumentNumbers(
                at(signal.recordIndex(), first),
                at(signal.recordIndex(), last),
                at(signal.cycleCount(), first),
                at(signal.stepCount(), first));
    }

    private static Optional<Long> at(Optional<double[]> counter, int sample) {
        return counter.map(values -> values[sample])
                .filter(value -> Math.rint(value) == value && Double.isFinite(value))
                .map(Double::longValue);
    }
}
