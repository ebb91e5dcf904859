package org.interphaselab.percolation.fit;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.analysis.MultivariateMatrixFunction;
import org.apache.commons.math3.analysis.MultivariateVectorFunction;
import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.apache.commons.math3.distribution.FDistribution;
import org.apache.commons.math3.fitting.leastsquares.LeastSquaresBuilder;
import org.apache.commons.math3.fitting.leastsquares.LeastSquaresOptimizer.Optimum;
import org.apache.commons.math3.fitting.leastsquares.LevenbergMarquardtOptimizer;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.percolation.model.GeneralEffectiveMedium;

/**
 * Fits McLachlan's general effective medium to the logarithms of measured conductivities on both sides of the threshold:
 * for each threshold of a grid the other parameters by Levenberg and Marquardt (Moré, Lect. Notes Math. 630 (1978) 105),
 * then the interval of the threshold from the profile, as {@link PowerLawFit} does. Few data sets determine both exponents:
 * where asked, they are held near 0.73 ± 0.1 and 2.0 ± 0.3 as if these had been measured too.
 */
public final class MediumFit {

    private static final int GRID = 60;
    private static final int MAX_EVALUATIONS = 2000;
    private static final int OTHERS = 4;
    private static final double[] EXPONENTS = {0.73, 2.0};
    private static final double[] SPREADS = {0.1, 0.3};
    private static final double STEP = 1e-5;

    private final List<Sample> samples;
    private final boolean heldExponents;
    private final double confidence;

    /**
     * The outcome.
     *
     * @param model the medium
     * @param thresholdInterval of confidence
     * @param scatter standard deviation of ln σ about it
     * @param logLikelihood of the samples
     * @param parameters number of parameters fitted, the scatter included
     */
    public record Fit(
            GeneralEffectiveMedium model,
            Interval thresholdInterval,
            double scatter,
            double logLikelihood,
            int parameters) {}

    /**
     * Sets up a fit.
     *
     * @param heldExponents whether the exponents are held near their usual values
     * @throws ProblemException when the samples are too few, or some are below detection
     */
    public MediumFit(List<Sample> samples, boolean heldExponents, double confidence) throws ProblemException {
        this.samples = List.copyOf(samples);
        this.heldExponents = heldExponents;
        this.confidence = confidence;
        int needed = OTHERS + 2 - (heldExponents ? 2 : 0);
        if (samples.stream().anyMatch(Sample::belowDetection) || samples.size() <= needed) {
            throw Problem.error(
                            "TOO_FEW_SAMPLES",
                            "The general effective medium needs more than " + needed
                                    + " samples, each with a measured conductivity.",
                            Location.of("samples"),
                            "Measure more volume fractions on both sides of the threshold, or fit the power law.")
                    .asException();
        }
    }

    /** Fits. */
    public Fit fit() {
        double best = 0.5;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < GRID; i++) {
            double threshold = gridThreshold(i);
            double squares = squares(threshold);
            if (squares < least) {
                least = squares;
                best = threshold;
            }
        }
        double low = best / 1.15;
        double high = Math.min(0.99, best * 1.15);
        for (int i = 0; i < 60 && high - low > 1e-7 * best; i++) {
            double a = low + 0.382 * (high - low);
            double b = low + 0.618 * (high - low);
            if (squares(a) < squares(b)) {
                high = b;
            } else {
                low = a;
            }
        }
        double threshold = squares(0.5 * (low + high)) < least ? 0.5 * (low + high) : best;
        double squares = squares(threshold);
        int count = samples.size() + (heldExponents ? 2 : 0);
        int freedom = count - OTHERS - 1;
        double f = new FDistribution(null, 1, freedom).inverseCumulativeProbability(confidence);
        Interval interval = interval(threshold, squares * (1 + f / freedom));
        double scatter = Math.sqrt(squares / samples.size());
        double logLikelihood = -0.5 * samples.size() * (Math.log(2 * Math.PI * scatter * scatter) + 1);
        return new Fit(
                medium(threshold, others(threshold).getPoint().toArray()),
                interval,
                scatter,
                logLikelihood,
                OTHERS + 2 - (heldExponents ? 2 : 0));
    }

    private static double gridThreshold(int i) {
        return Math.pow(10, -3 + 2.98 * i / (GRID - 1));
    }

    private double squares(double threshold) {
        double cost = others(threshold).getCost();
        return 2 * 0.5 * cost * cost;
    }

    private Interval interval(double best, double limit) {
        DoubleUnaryOperator over = threshold -> squares(threshold) - limit;
        double low = best;
        while (low > 1e-4 && over.applyAsDouble(low) <= 0) {
            low *= 0.93;
        }
        double high = best;
        while (high < 0.98 && over.applyAsDouble(high) <= 0) {
            high = Math.min(0.98, high * 1.07);
        }
        boolean lowOpen = over.applyAsDouble(low) <= 0;
        boolean highOpen = over.applyAsDouble(high) <= 0;
        return new Interval(
                lowOpen ? low : new BrentSolver(1e-7).solve(MAX_EVALUATIONS, over::applyAsDouble, low, best),
                highOpen ? high : new BrentSolver(1e-7).solve(MAX_EVALUATIONS, over::applyAsDouble, best, high),
                lowOpen,
                highOpen);
    }

    /** The other parameters for a threshold: ln σc, ln σi, ln s, ln t. */
    private Optimum others(double threshold) {
        double[] y = samples.stream().mapToDouble(Sample::logarithm).toArray();
        double highest = samples.stream().mapToDouble(Sample::logarithm).max().orElseThrow();
        double lowest = samples.stream().mapToDouble(Sample::logarithm).min().orElseThrow();
        int extra = heldExponents ? 2 : 0;
        double[] target = new double[y.length + extra];
        System.arraycopy(y, 0, target, 0, y.length);
        MultivariateVectorFunction model = at -> residualModel(threshold, at);
        MultivariateMatrixFunction slopes = at -> jacobian(model, at);
        return new LevenbergMarquardtOptimizer()
                .optimize(new LeastSquaresBuilder()
                        .start(new double[] {highest + 1, lowest - 0.5, Math.log(EXPONENTS[0]), Math.log(EXPONENTS[1])})
                        .target(target)
                        .model(model, slopes)
                        .maxEvaluations(MAX_EVALUATIONS)
                        .maxIterations(MAX_EVALUATIONS)
                        .build());
    }

    private double[] residualModel(double threshold, double[] at) {
        GeneralEffectiveMedium medium = medium(threshold, at);
        double[] values = new double[samples.size() + (heldExponents ? 2 : 0)];
        for (int i = 0; i < samples.size(); i++) {
            values[i] = Math.log(medium.conductivity(samples.get(i).fraction()));
        }
        if (heldExponents) {
            values[samples.size()] = (medium.s() - EXPONENTS[0]) / SPREADS[0];
            values[samples.size() + 1] = (medium.t() - EXPONENTS[1]) / SPREADS[1];
        }
        return values;
    }

    private static double[][] jacobian(MultivariateVectorFunction model, double[] at) {
        double[][] rows = new double[model.value(at).length][at.length];
        for (int j = 0; j < at.length; j++) {
            double[] up = at.clone();
            double[] down = at.clone();
            up[j] += STEP;
            down[j] -= STEP;
            double[] high = model.value(up);
            double[] low = model.value(down);
            for (int i = 0; i < rows.length; i++) {
                rows[i][j] = (high[i] - low[i]) / (2 * STEP);
            }
        }
        return rows;
    }

    /** Keeps the optimizer's excursions inside what a medium can be. */
    private static GeneralEffectiveMedium medium(double threshold, double[] at) {
        double conductor = Math.clamp(at[0], -200, 200);
        double matrix = Math.min(Math.clamp(at[1], -200, 200), conductor);
        return new GeneralEffectiveMedium(
                Math.exp(conductor),
                Math.exp(matrix),
                threshold,
                Math.exp(Math.clamp(at[2], -4, 4)),
                Math.exp(Math.clamp(at[3], -4, 4)));
    }
}
