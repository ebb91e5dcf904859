package org.interphaselab.percolation.fit;

import java.util.Arrays;
import java.util.List;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;

/**
 * Fits {@code ln σ = ln σ0 + n ln(f − f_p)}, eqn (2) of Su, Fu et al. (EES Batteries 2025, 1, 242,
 * doi:10.1039/d5eb00024f), to measured conductivities. For a given threshold that is a line, so the threshold is found by
 * looking at all of them; its interval and that of the exponent come from the {@link Profile} of the likelihood.
 */
public final class PowerLawFit {

    private static final int PARAMETERS = 3;
    private static final double HIGHEST_EXPONENT = 60;
    private static final int GRID = 240;
    private static final int MAX_ROUNDS = 30;
    private static final double SETTLED = 1e-9;

    /** How far the prefactor is followed to either side, as its natural logarithm. */
    private static final double PREFACTOR_SPAN = 200;

    private static final double FREE = Double.NaN;

    private final List<Sample> samples;
    private final double highestThreshold;
    private final double[] thresholds;
    private final double confidence;
    private final Progress wanted;
    private final boolean uncertainFractions;

    /**
     * Sets up a fit.
     *
     * @param samples the conductivities
     * @param confidence of the intervals, for example 0.95
     * @throws ProblemException when fewer than four samples of different volume fraction conduct
     */
    public PowerLawFit(List<Sample> samples, double confidence) throws ProblemException {
        this(samples, confidence, Progress.none());
    }

    /**
     * Sets up a fit that can be left.
     *
     * @param wanted asked for each line that is fitted whether to go on; a CancellationException leaves the fit
     * @throws ProblemException as before
     */
    public PowerLawFit(List<Sample> samples, double confidence, Progress wanted) throws ProblemException {
        this.wanted = wanted;
        this.samples = List.copyOf(samples);
        this.confidence = confidence;
        this.uncertainFractions = samples.stream()
                .anyMatch(sample -> sample.relativeUncertainty().isPresent()
                        && sample.fractionUncertainty().orElse(0) > 0);
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
        double best = threshold();
        CensoredLine.Line line = line(best, FREE, FREE);
        double limit = line.logLikelihood() - allowedFall(best);
        Interval exponent = exponentInterval(line.slope(), limit);
        return new FittedPowerLaw(
                best,
                line.slope(),
                Math.exp(line.intercept()),
                line.scatter(),
                line.logLikelihood(),
                limit,
                samples.size(),
                thresholdInterval(best, limit),
                exponent,
                prefactorInterval(line.intercept(), limit),
                Undetermined.warnings(samples, best, exponent));
    }

    /** The threshold of greatest likelihood alone, without intervals: quick enough to be repeated. */
    public double threshold() {
        return bestThreshold(FREE, FREE);
    }

    /** The exponent of greatest likelihood alone. */
    public double exponent() {
        return line(threshold(), FREE, FREE).slope();
    }

    /** The greatest log-likelihood for a threshold: what its interval is read from. */
    public double profile(double threshold) {
        return line(threshold, FREE, FREE).logLikelihood();
    }

    /** Samples below detection count where the equation says that they conduct, for there they bear on the line. */
    private double allowedFall(double threshold) {
        long used = samples.stream()
                .filter(sample -> !sample.belowDetection() || sample.fraction() > threshold)
                .count();
        return Profile.allowedFall(used, PARAMETERS, confidence);
    }

    private double bestThreshold(double fixedExponent, double fixedIntercept) {
        return new Profile(threshold ->
                        line(threshold, fixedExponent, fixedIntercept).logLikelihood())
                .greatest(thresholds);
    }

    private CensoredLine.Line line(double threshold, double fixedExponent, double fixedIntercept) {
        wanted.checkCancelled();
        // below the threshold the equation gives no conduction: a sample below detection there is as expected
        List<Sample> conducting =
                samples.stream().filter(sample -> sample.fraction() > threshold).toList();
        Points used = Points.of(conducting);
        double[] x = Arrays.stream(used.fraction())
                .map(fraction -> Math.log(fraction - threshold))
                .toArray();
        CensoredLine.Line line = new CensoredLine(x, used, fixedExponent, fixedIntercept).fit();
        // what an uncertain volume fraction does to ln σ depends on the exponent, so the weights follow it
        boolean settled = !uncertainFractions;
        for (int round = 0; round < MAX_ROUNDS && !settled; round++) {
            Points weighted = used.weighted(conducting, threshold, line.slope());
            CensoredLine.Line next = new CensoredLine(x, weighted, fixedExponent, fixedIntercept).fit();
            settled = Math.abs(next.slope() - line.slope()) < SETTLED * Math.max(1, Math.abs(line.slope()));
            line = next;
        }
        return line;
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
        Interval interval = new Profile(exponent ->
                        line(bestThreshold(exponent, FREE), exponent, FREE).logLikelihood())
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

    private Interval prefactorInterval(double best, double limit) {
        Interval interval = new Profile(intercept ->
                        line(bestThreshold(FREE, intercept), FREE, intercept).logLikelihood())
                .above(
                        limit,
                        best,
                        intercept -> intercept - 0.2 - 0.5 * (best - intercept),
                        intercept -> intercept + 0.2 + 0.5 * (intercept - best),
                        best - PREFACTOR_SPAN,
                        best + PREFACTOR_SPAN);
        return new Interval(
                interval.lowOpen() ? 0 : Math.exp(interval.low()),
                interval.highOpen() ? Double.POSITIVE_INFINITY : Math.exp(interval.high()),
                interval.lowOpen(),
                interval.highOpen());
    }
}
