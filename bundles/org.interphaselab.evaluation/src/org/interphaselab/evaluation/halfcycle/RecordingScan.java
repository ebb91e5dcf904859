package org.interphaselab.evaluation.halfcycle;

import org.interphaselab.evaluation.settings.RecordingParameters;

/**
 * What is odd about the samples of a recording, each kind counted and with its first place. Sample numbers count from
 * nought over the samples that have time, current and voltage.
 *
 * @param samples number of samples
 * @param repairedTimes places where time ran backwards and was rebuilt
 * @param duplicateTimes samples with the time of the sample before, within a half-cycle
 * @param holes intervals much longer than the usual one, within a half-cycle
 * @param spikes single samples that jump out of a half-cycle and back
 * @param clipped stretches of several samples that stand still at the highest voltage of a half-cycle, below the
 *     limit: the channel could not record more
 */
public record RecordingScan(
        int samples, Places repairedTimes, Places duplicateTimes, Places holes, Places spikes, Places clipped) {

    /**
     * Places of one kind.
     *
     * @param count how many
     * @param firstSample the first one; −1 when there is none
     * @param firstS its test time, s; 0 when there is none
     */
    public record Places(int count, int firstSample, double firstS) {

        static final Places NONE = new Places(0, -1, 0);

        Places and(int sample, double timeS) {
            return count == 0 ? new Places(1, sample, timeS) : new Places(count + 1, firstSample, firstS);
        }
    }

    /** Scans the half-cycles of a signal, once. */
    public static RecordingScan of(
            CyclingSignal signal, HalfCycles halfCycles, double limitV, RecordingParameters limits) {
        Places duplicates = Places.NONE;
        Places holes = Places.NONE;
        Places spikes = Places.NONE;
        Places clipped = Places.NONE;
        double[] time = signal.timeS();
        double[] volts = signal.voltageV();
        for (HalfCycle half : halfCycles.list()) {
            double spike = Math.max(limits.spikeV(), limits.spikeNoiseFactor() * half.noiseV());
            double top = half.polarization().rawMaxV();
            boolean mayClip =
                    top >= limits.clippedFromV() && top < limitV && half.sizeV() < limits.clippedOverMedian() * top;
            int still = 0;
            for (int k = half.firstSample() + 1; k < half.endSample(); k++) {
                if (time[k] == time[k - 1]) {
                    duplicates = duplicates.and(k, time[k]);
                }
                if (signal.gapBefore(k)) {
                    holes = holes.and(k, time[k - 1]);
                }
                if (k + 1 < half.endSample() && spike(volts, k, spike, limits.spikeReturns())) {
                    spikes = spikes.and(k, time[k]);
                }
                still = mayClip && Math.abs(volts[k]) == top ? still + 1 : 0;
                if (still == limits.clippedSamples()) {
                    clipped = clipped.and(k - still + 1, time[k - still + 1]);
                }
            }
        }
        Places repaired = signal.timeRepairs() == 0
                ? Places.NONE
                : new Places(signal.timeRepairs(), signal.firstTimeRepair(), time[signal.firstTimeRepair()]);
        return new RecordingScan(signal.size(), repaired, duplicates, holes, spikes, clipped);
    }

    private static boolean spike(double[] volts, int k, double least, double returns) {
        double up = volts[k] - volts[k - 1];
        double down = volts[k] - volts[k + 1];
        double height = Math.min(Math.abs(up), Math.abs(down));
        return up * down > 0 && height > least && Math.abs(volts[k - 1] - volts[k + 1]) < returns * height;
    }
}
