package org.interphaselab.evaluation.halfcycle;

/**
 * Cuts a recording into half-cycles and rests by the sign of the measured current. A current below the dead band is
 * rest. A stretch of a single sample belongs to the stretch before it, unless it lies at the voltage limit (a
 * half-cycle can end with its first sample when the electrode is empty) or is the last of the recording.
 */
final class HalfCycleSegmentation {

    /** Part of the largest current below which a sample says nothing about the usual current: noise of resting. */
    private static final double NOISE_OF_REST = 1e-3;

    private HalfCycleSegmentation() {}

    static Segments cut(CyclingSignal signal, double deadBandFraction, double limitV) {
        double[] current = signal.arealCurrentMACm2();
        double[] voltage = signal.voltageV();
        double deadBand = deadBandFraction * usualCurrent(current);
        Segments segments = new Segments();
        int n = current.length;
        int from = 0;
        while (from < n) {
            int sign = sign(current[from], deadBand);
            int to = from + 1;
            while (to < n && sign(current[to], deadBand) == sign) {
                to++;
            }
            boolean single = to - from == 1 && to < n && Math.abs(voltage[from]) < limitV;
            if (single && segments.size() > 0) {
                segments.absorb(to);
            } else {
                segments.append(from, to, sign);
            }
            from = to;
        }
        return segments;
    }

    private static int sign(double current, double deadBand) {
        return Math.abs(current) < deadBand || current == 0 ? 0 : current > 0 ? 1 : -1;
    }

    private static double usualCurrent(double[] current) {
        double largest = 0;
        for (double value : current) {
            largest = Math.max(largest, Math.abs(value));
        }
        double[] flowing = new double[current.length];
        int n = 0;
        for (double value : current) {
            if (Math.abs(value) > NOISE_OF_REST * largest) {
                flowing[n++] = Math.abs(value);
            }
        }
        return n == 0 ? 0 : RobustStatistics.median(flowing, n);
    }
}
