package org.interphaselab.percolation.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.apache.commons.math3.distribution.FDistribution;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.univariate.BrentOptimizer;
import org.apache.commons.math3.optim.univariate.SearchInterval;
import org.apache.commons.math3.optim.univariate.UnivariateObjectiveFunction;
import org.apache.commons.math3.optim.univariate.UnivariatePointValuePair;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;

/**
 * Fits {@code ln σ = ln σ0 + n ln(f − f_p)}, eqn (2) of Su, Fu et al. (EES Batteries 2025, 1, 242,
 * doi:10.1039/d5eb00024f), to measured conductivities. For a given threshold that is a line, so the threshold is found by
 * looking at all of them; its interval and that of the exponent come from the profile of the likelihood (Venzon and
 * Moolgavkar, Appl. Stat. 37 (1988) 87, doi:10.2307/2347496), with the F distribution in place of χ² because the scatter
 * is estimated from the same few points (Bates and Watts, Nonlinear Regression Analysis and Its Applications, 1988,
 * ch. 6).
 */
public final class PowerLawFit {

    private static final int GRID = 240;
    private static final double ACCURACY = 1e-10;
    private static final int MAX_EVALUATIONS = 400;
    private static final int PARAMETERS = 3;
    private static final double HIGHEST_EXPONENT = 60;

    private final List<Sample> samples;
    private final List<Sample> conducting;
    private final double highestThreshold;
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
        this.conducting =
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
    }

    /** Fits. */
    public FittedPowerLaw fit() {
        double best = bestThreshold(Double.NaN);
        CensoredLine.Line line = line(best, Double.NaN);
        double limit = line.logLikelihood() - allowedFall(best);
        Interval threshold = thresholdInterval(best, limit);
        Interval exponent = exponentInterval(line.slope(), limit);
        return new FittedPowerLaw(
                best,
                line.slope(),
                Math.exp(line.intercept()),
                line.scatter(),
                line.logLikelihood(),
                samples.size(),
                threshold,
                exponent,
                warnings(best, exponent));
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

    /**
     * By how much the log-likelihood may fall inside an interval. Samples below detection count where the equation says
     * that they conduct, for there they bear on the line.
     */
    private double allowedFall(double threshold) {
        long used = samples.stream()
                .filter(sample -> !sample.belowDetection() || sample.fraction() > threshold)
                .count();
        double f = new FDistribution(null, 1, used - PARAMETERS).inverseCumulativeProbability(confidence);
        return 0.5 * used * Math.log1p(f / (used - PARAMETERS));
    }

    private double bestThreshold(double fixedExponent) {
        DoubleUnaryOperator likelihood =
                threshold -> line(threshold, fixedExponent).logLikelihood();
        double best = 0;
        double greatest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < GRID; i++) {
            double value = likelihood.applyAsDouble(gridThreshold(i));
            if (value > greatest) {
                greatest = value;
                best = i;
            }
        }
        double low = gridThreshold((int) Math.max(0, best - 1));
        double high = gridThreshold((int) Math.min(GRID - 1, best + 1));
        UnivariatePointValuePair found = new BrentOptimizer(ACCURACY, 1e-14)
                .optimize(
                        new UnivariateObjectiveFunction(likelihood::applyAsDouble),
                        GoalType.MAXIMIZE,
                        new SearchInterval(low, high),
                        new MaxEval(MAX_EVALUATIONS));
        return found.getValue() >= greatest ? found.getPoint() : gridThreshold((int) best);
    }

    /** Thresholds to look at: dense towards the lowest conducting sample, where the equation diverges. */
    private double gridThreshold(int i) {
        double rest = Math.pow(10, -7.0 * i / (GRID - 1));
        return highestThreshold * (1 - rest);
    }

    private CensoredLine.Line line(double threshold, double fixedExponent) {
        List<Sample> used = new ArrayList<>();
        for (Sample sample : samples) {
            // below the threshold the equation gives no conduction: a sample below detection there is as expected
            if (sample.fraction() > threshold) {
                used.add(sample);
            }
        }
        double[] x = new double[used.size()];
        double[] y = new double[used.size()];
        double[] weight = new double[used.size()];
        boolean[] below = new boolean[used.size()];
        for (int i = 0; i < x.length; i++) {
            Sample sample = used.get(i);
            x[i] = Math.log(sample.fraction() - threshold);
            y[i] = sample.logarithm();
            double u = sample.relativeUncertainty().orElse(Double.NaN);
            weight[i] = Double.isNaN(u) ? 1 : 1 / (u * u);
            below[i] = sample.belowDetection();
        }
        return new CensoredLine(x, y, weight, below, Double.NaN, fixedExponent).fit();
    }

    private Interval thresholdInterval(double best, double limit) {
        DoubleUnaryOperator above = threshold -> profile(threshold) - limit;
        boolean lowOpen = above.applyAsDouble(0) > 0;
        double low = lowOpen ? 0 : root(above, 0, best);
        double last = gridThreshold(GRID - 1);
        boolean highOpen = above.applyAsDouble(last) > 0;
        double high = highOpen ? highestThreshold : root(above, best, last);
        return new Interval(low, high, lowOpen, highOpen);
    }

    private Interval exponentInterval(double best, double limit) {
        DoubleUnaryOperator above =
                exponent -> line(bestThreshold(exponent), exponent).logLikelihood() - limit;
        double step = Math.max(0.05, 0.05 * Math.abs(best));
        double low = best;
        while (above.applyAsDouble(low) > 0 && low > 0) {
            low = Math.max(0, low - step);
            step *= 1.5;
        }
        boolean lowOpen = above.applyAsDouble(low) > 0;
        step = Math.max(0.05, 0.05 * Math.abs(best));
        double high = best;
        while (above.applyAsDouble(high) > 0 && high < HIGHEST_EXPONENT) {
            high += step;
            step *= 1.5;
        }
        boolean highOpen = above.applyAsDouble(high) > 0;
        return new Interval(
                lowOpen ? low : root(above, low, best),
                highOpen ? Double.POSITIVE_INFINITY : root(above, best, high),
                lowOpen,
                highOpen);
    }

    private static double root(DoubleUnaryOperator function, double low, double high) {
        double atLow = function.applyAsDouble(low);
        double atHigh = function.applyAsDouble(high);
        if (atLow * atHigh >= 0) {
            return Math.abs(atLow) < Math.abs(atHigh) ? low : high;
        }
        return new BrentSolver(ACCURACY).solve(MAX_EVALUATIONS, function::applyAsDouble, low, high);
    }

    private List<Problem> warnings(double best, Interval exponent) {
        List<Problem> warnings = new ArrayList<>();
        long near = conducting.stream()
                .filter(sample -> sample.fraction() <= 1.5 * best)
                .count();
        if (near < 2) {
            warnings.add(Problem.warning(
                    "THRESHOLD_UNDETERMINED",
                    "Only " + near
                            + " conducting samples lie within 1.5 times the threshold; the data cannot tell where"
                            + " it is.",
                    Location.of("samples"),
                    "Measure volume fractions just above the threshold."));
        }
        if (exponent.low() <= 1 && exponent.high() >= 4) {
            warnings.add(Problem.warning(
                    "EXPONENT_UNDETERMINED",
                    "The exponent may be anything from 1 to 4, and the threshold with it.",
                    Location.of("samples"),
                    "Measure more volume fractions, or with less scatter; do not take an exponent of 2 for granted."));
        }
        return warnings;
    }
}
