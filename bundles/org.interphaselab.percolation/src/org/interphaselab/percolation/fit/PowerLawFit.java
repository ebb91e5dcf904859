package org.interphaselab.percolation.fit;

import java.util.Arrays;
import java.util.List;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;

/**
 * Fits {@code ln σ = ln σ0 + n ln(f − f_p)}, eqn (2) of Su, Fu et al. (EES Batteries 2025, 1, 242,
 * doi:10.1039/d5eb00024f), to measured conductivities. For a given threshold that is a line, so the threshold is found by
 * looking at all of them; its interval and that of the exponent come from the {@link Profile} of the likelihood.
 */
public final class PowerLawFit {

    private static final int PARAMETERS = 3;
    private static final double HIGHEST_EXPONENT = 60;
    private static final int GRID = 240;

    private final List<Sample> samples;
    private final double highestThreshold;
    private final double[] thresholds;
    private final double confidence;

    /**
     * Sets up a fit.
     *
     * @param samples the conductivities
     * @param confidence of the intervals, for example 0.95
     * @throws ProblemException when fewer than four samples of different volume fraction conduct
     */
    public PowerLawFit(List<Sample> samples, double confidence) throws ProblemException {
        this.samples = List.copyOf(samples);
        this.confidence = confidence;
        List<Sample> conducting =
                samples.stream().filter(sample -> !sample.belowDetection()).toList();
        long different =
                conducting.stream().mapToDouble(Sample::fraction).distinct().count();
        if (different <= PARAMETERS) {
            throw Problem.error(
                            "TOO_FEW_SAMPLES",
                            "Only " + different + " different volume fractions conduct; threshold, exponent and"
                                    + " prefactor cannot be told from so few.",
                            Location.of("samples"),
                            "Measure at least four volume fractions that conduct.")
                    .asException();
        }
        this.highestThreshold =
                conducting.stream().mapToDouble(Sample::fraction).min().orElseThrow();
        this.thresholds = grid();
    }

    /** Thresholds to look at: dense towards the lowest conducting sample, where the equation diverges. */
    private double[] grid() {
        double[] grid = new double[GRID];
        for (int i = 0; i < GRID; i++) {
            grid[i] = highestThreshold * (1 - Math.pow(10, -7.0 * i / (GRID - 1)));
        }
        return grid;
    }

    /** Fits. */
    public FittedPowerLaw fit() {
        double best = bestThreshold(Double.NaN);
        CensoredLine.Line line = line(best, Double.NaN);
        double limit = line.logLikelihood() - allowedFall(best);
        Interval exponent = exponentInterval(line.slope(), limit);
        return new FittedPowerLaw(
                best,
                line.slope(),
                Math.exp(line.intercept()),
                line.scatter(),
                line.logLikelihood(),
                samples.size(),
                thresholdInterval(best, limit),
                exponent,
                Undetermined.warnings(samples, best, exponent));
    }

    /** The threshold of greatest likelihood alone, without intervals: quick enough to be repeated. */
    public double threshold() {
        return bestThreshold(Double.NaN);
    }

    /** The exponent of greatest likelihood alone. */
    public double exponent() {
        return line(threshold(), Double.NaN).slope();
    }

    /** The greatest log-likelihood for a threshold: what its interval is read from. */
    public double profile(double threshold) {
        return line(threshold, Double.NaN).logLikelihood();
    }

    /** Samples below detection count where the equation says that they conduct, for there they bear on the line. */
    private double allowedFall(double threshold) {
        long used = samples.stream()
                .filter(sample -> !sample.belowDetection() || sample.fraction() > threshold)
                .count();
        return Profile.allowedFall(used, PARAMETERS, confidence);
    }

    private double bestThreshold(double fixedExponent) {
        return new Profile(threshold -> line(threshold, fixedExponent).logLikelihood()).greatest(thresholds);
    }

    private CensoredLine.Line line(double threshold, double fixedExponent) {
        // below the threshold the equation gives no conduction: a sample below detection there is as expected
        Points used = Points.of(
                samples.stream().filter(sample -> sample.fraction() > threshold).toList());
        double[] x = Arrays.stream(used.fraction())
                .map(fraction -> Math.log(fraction - threshold))
                .toArray();
        return new CensoredLine(x, used, fixedExponent).fit();
    }

    private Interval thresholdInterval(double best, double limit) {
        Interval interval =
                new Profile(this::profile).above(limit, best, threshold -> 0, threshold -> 1, 0, thresholds[GRID - 1]);
        return interval.highOpen()
                ? new Interval(interval.low(), highestThreshold, interval.lowOpen(), true)
                : interval;
    }

    private Interval exponentInterval(double best, double limit) {
        double step = Math.max(0.05, 0.05 * Math.abs(best));
        Interval interval = new Profile(
                        exponent -> line(bestThreshold(exponent), exponent).logLikelihood())
                .above(
                        limit,
                        best,
                        exponent -> exponent - step - 0.5 * (best - exponent),
                        exponent -> exponent + step + 0.5 * (exponent - best),
                        Math.min(0, best),
                        Math.max(HIGHEST_EXPONENT, best));
        return interval.highOpen()
                ? new Interval(interval.low(), Double.POSITIVE_INFINITY, interval.lowOpen(), true)
                : interval;
    }
}
