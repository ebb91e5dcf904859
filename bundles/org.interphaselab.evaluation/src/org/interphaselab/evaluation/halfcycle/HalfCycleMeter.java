package org.interphaselab.evaluation.halfcycle;

import org.interphaselab.core.PolarityLag;

/** Measures one half-cycle after the other in reused buffers: linear in the samples, nothing allocated per sample. */
final class HalfCycleMeter {

    private static final int FEW_SAMPLES = 4;
    private static final int PERCENTILE_NEEDS = 50;
    private static final int TAIL = 3;
    private static final double END_PART = 0.05;
    private static final double INITIAL_AFTER_S = 30;
    private static final int HALF_WINDOW = 7;
    /** Voltage below which a start is too small to compare an end with, V. */
    private static final double SMALLEST_V = 1e-4;

    private final CyclingSignal signal;
    private final HalfCycleSettings settings;
    private final DipSearch dips;
    private double[] volts = new double[1024];
    private double[] scratch = new double[1024];
    private double[] medians = new double[1024];
    private double[] passed = new double[1024];

    HalfCycleMeter(CyclingSignal signal, HalfCycleSettings settings) {
        this.signal = signal;
        this.settings = settings;
        dips = new DipSearch(settings.details());
    }

    HalfCycle measure(int index, int sign, int from, int endOfSegment) {
        int to = lastFlowing(sign, from, endOfSegment) + 1;
        int n = to - from;
        reserve(n);
        double charge = 0;
        double shoulder = 0;
        double rawMax = 0;
        int limitSamples = 0;
        boolean gap = false;
        boolean chargeMissing = false;
        for (int k = from; k < to; k++) {
            double v = signal.voltageV()[k == from ? firstOwnVoltage(from, to) : k];
            volts[k - from] = sign * v;
            rawMax = Math.max(rawMax, Math.abs(v));
            limitSamples += Math.abs(v) >= settings.limitV() ? 1 : 0;
            boolean hole = k > from && signal.gapBefore(k);
            double more = currentBefore(k, hole) * signal.intervalS(k) / 3600;
            charge += more;
            passed[k - from] = charge;
            shoulder += sign * v >= settings.details().alloyFromV()
                            && sign * v <= settings.details().alloyToV()
                    ? more
                    : 0;
            gap |= hole;
            chargeMissing |= hole && signal.unknownBefore(k);
        }
        for (int k = 0; k < n && charge > 0; k++) {
            passed[k] /= charge;
        }
        int settled = n > FEW_SAMPLES ? Math.max(1, (int) (settings.settlingFraction() * n)) : 0;
        int endLength = Math.min(n, Math.max(TAIL, (int) (END_PART * n)));
        double end = medianOf(n - endLength, n);
        double start = medianOf(settled, Math.min(n, settled + endLength));
        double mean = meanOverTime(from, settled, n);
        double median = medianOf(settled, n);
        PolarizationMetrics polarization =
                new PolarizationMetrics(mean, median, end, largest(n), rawMax, volts[initialSample(from, n)]);
        double noise = differenceNoise(settled, n);
        double detrended = detrend(settled, n);
        DipSearch.Dip dip = dips.search(passed, volts, settled, n);
        return new HalfCycle(
                index,
                sign,
                sign == settings.signPlatingB() ? ElectrodeSide.A : ElectrodeSide.B,
                from,
                to,
                InstrumentNumbers.of(signal, from, to - 1),
                signal.timeS()[from] - signal.intervalS(from),
                signal.timeS()[to - 1],
                charge,
                medianCurrent(from, to),
                polarization,
                midmean(settled, n),
                (end - start) / Math.max(Math.abs(start), SMALLEST_V),
                ShapeFit.of(passed, volts, settled, n, median),
                shoulder,
                noise,
                detrended,
                dip.depthV(),
                dip.averaging(),
                dip.noiseV(),
                medianOf(n - Math.min(TAIL, n), n),
                volts[n - 1],
                limitSamples,
                Math.abs(volts[n - 1]) >= settings.limitV(),
                currentSpread(from + settled, to),
                gap,
                chargeMissing);
    }

    /** The sample whose voltage stands for the first: the next where the first still has that of the half-cycle before. */
    private int firstOwnVoltage(int from, int to) {
        boolean lags = to - from > 1 && PolarityLag.at(signal.arealCurrentMACm2(), signal.voltageV(), from);
        return lags ? from + 1 : from;
    }

    /** Current over the interval before a sample, mA cm⁻²: the sample's own; over a hole the mean of both ends. */
    private double currentBefore(int k, boolean hole) {
        double[] current = signal.arealCurrentMACm2();
        return hole ? (Math.abs(current[k - 1]) + Math.abs(current[k])) / 2 : Math.abs(current[k]);
    }

    /**
     * The last sample with current: a single sample of rest that was absorbed must not hide how the half-cycle ended.
     */
    private int lastFlowing(int sign, int from, int end) {
        double[] current = signal.arealCurrentMACm2();
        double least = settings.deadBandFraction() * Math.abs(current[from]);
        int last = end - 1;
        while (last > from && sign * current[last] <= least) {
            last--;
        }
        return last;
    }

    private void reserve(int n) {
        if (n > volts.length) {
            int capacity = Math.max(n, 2 * volts.length);
            volts = new double[capacity];
            scratch = new double[capacity];
            medians = new double[capacity];
            passed = new double[capacity];
        }
    }

    private double medianOf(int from, int to) {
        System.arraycopy(volts, from, scratch, 0, to - from);
        return RobustStatistics.median(scratch, to - from);
    }

    private double midmean(int from, int to) {
        int n = to - from;
        System.arraycopy(volts, from, scratch, 0, n);
        int low = n / 4;
        int high = n - 1 - low;
        RobustStatistics.select(scratch, n, low);
        double lowest = scratch[low];
        RobustStatistics.select(scratch, n, high);
        double highest = scratch[high];
        double sum = 0;
        int below = 0;
        int above = 0;
        for (int k = 0; k < n; k++) {
            boolean inside = scratch[k] > lowest && scratch[k] < highest;
            sum += inside ? scratch[k] : 0;
            below += scratch[k] < lowest ? 1 : 0;
            above += scratch[k] > highest ? 1 : 0;
        }
        // samples equal to an end count only as far as they belong to the middle half
        int equalLow = 0;
        int equalHigh = 0;
        for (int k = 0; k < n; k++) {
            equalLow += scratch[k] == lowest ? 1 : 0;
            equalHigh += scratch[k] == highest ? 1 : 0;
        }
        if (lowest == highest) {
            return lowest;
        }
        int fromLow = equalLow - (low - below);
        int fromHigh = equalHigh - (n - 1 - high - above);
        return (sum + fromLow * lowest + fromHigh * highest) / (high - low + 1);
    }

    private double medianCurrent(int from, int to) {
        for (int k = from; k < to; k++) {
            scratch[k - from] = Math.abs(signal.arealCurrentMACm2()[k]);
        }
        return RobustStatistics.median(scratch, to - from);
    }

    private double currentSpread(int from, int to) {
        double least = Double.POSITIVE_INFINITY;
        double most = 0;
        for (int k = from; k < to; k++) {
            double size = Math.abs(signal.arealCurrentMACm2()[k]);
            least = Math.min(least, size);
            most = Math.max(most, size);
        }
        return most > 0 ? (most - least) / most : 0;
    }

    private double meanOverTime(int first, int from, int to) {
        double area = 0;
        double time = 0;
        for (int k = from; k < to; k++) {
            double interval = signal.intervalS(first + k);
            area += volts[k] * interval;
            time += interval;
        }
        return time > 0 ? area / time : medianOf(from, to);
    }

    private double largest(int n) {
        System.arraycopy(volts, 0, scratch, 0, n);
        return RobustStatistics.quantile(scratch, n, n > PERCENTILE_NEEDS ? 0.98 : 1);
    }

    private int initialSample(int first, int n) {
        double start = signal.timeS()[first] - signal.intervalS(first);
        int k = Math.min(1, n - 1);
        while (k < n - 1 && signal.timeS()[first + k] - start < INITIAL_AFTER_S) {
            k++;
        }
        return k;
    }

    private double differenceNoise(int from, int to) {
        int n = to - from - 1;
        if (n <= FEW_SAMPLES) {
            return 0;
        }
        for (int k = 0; k < n; k++) {
            scratch[k] = volts[from + k + 1] - volts[from + k];
        }
        return RobustStatistics.sigmaByMad(scratch, n) / Math.sqrt(2);
    }

    /** Noise about the running median. */
    private double detrend(int from, int to) {
        int n = to - from;
        System.arraycopy(volts, from, scratch, 0, n);
        RunningMedian.fill(scratch, n, HALF_WINDOW, medians);
        if (n <= FEW_SAMPLES) {
            return 0;
        }
        for (int k = 0; k < n; k++) {
            scratch[k] = Math.abs(volts[from + k] - medians[k]);
        }
        return RobustStatistics.MAD_TO_SIGMA * RobustStatistics.median(scratch, n);
    }
}
