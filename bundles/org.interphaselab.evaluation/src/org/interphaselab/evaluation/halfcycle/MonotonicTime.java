package org.interphaselab.evaluation.halfcycle;

import java.util.Optional;

/**
 * Test time that never decreases. Where the recorded time runs backwards it is rebuilt from the step time, as
 * instrument files do run backwards after restarts and clock changes; where there is no step time the usual sampling
 * time is put in.
 *
 * @param timeS test time, s
 * @param samplingS the usual time between samples, s
 * @param repairs number of places rebuilt
 * @param firstRepair sample of the first of them; −1 when there is none
 */
record MonotonicTime(double[] timeS, double samplingS, int repairs, int firstRepair) {

    static MonotonicTime of(double[] recordedS, Optional<double[]> stepTimeS, Optional<double[]> stepCount) {
        double samplingS = usualIntervalS(recordedS);
        int repairs = 0;
        int firstRepair = -1;
        for (int k = 1; k < recordedS.length; k++) {
            if (recordedS[k] < recordedS[k - 1]) {
                firstRepair = repairs == 0 ? k : firstRepair;
                repairs++;
            }
        }
        if (repairs == 0) {
            return new MonotonicTime(recordedS, samplingS, 0, firstRepair);
        }
        double[] rebuilt = new double[recordedS.length];
        rebuilt[0] = recordedS[0];
        for (int k = 1; k < recordedS.length; k++) {
            double recorded = recordedS[k] - recordedS[k - 1];
            rebuilt[k] = rebuilt[k - 1]
                    + (recorded >= 0
                            ? recorded
                            : byStepTime(stepTimeS, stepCount, k).orElse(samplingS));
        }
        return new MonotonicTime(rebuilt, samplingS, repairs, firstRepair);
    }

    private static Optional<Double> byStepTime(Optional<double[]> stepTimeS, Optional<double[]> stepCount, int sample) {
        if (stepTimeS.isEmpty()) {
            return Optional.empty();
        }
        double now = stepTimeS.get()[sample];
        double before = stepTimeS.get()[sample - 1];
        boolean sameStep =
                stepCount.map(step -> step[sample] == step[sample - 1]).orElse(now >= before);
        double interval = sameStep ? now - before : now;
        return interval >= 0 ? Optional.of(interval) : Optional.empty();
    }

    private static double usualIntervalS(double[] timeS) {
        double[] intervals = new double[Math.max(0, timeS.length - 1)];
        int n = 0;
        for (int k = 1; k < timeS.length; k++) {
            double interval = timeS[k] - timeS[k - 1];
            if (interval > 0) {
                intervals[n++] = interval;
            }
        }
        return n == 0 ? 0 : RobustStatistics.median(intervals, n);
    }
}
