package org.interphaselab.percolation.threshold;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.fitting.leastsquares.LeastSquaresBuilder;
import org.apache.commons.math3.fitting.leastsquares.LeastSquaresOptimizer;
import org.apache.commons.math3.fitting.leastsquares.LevenbergMarquardtOptimizer;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.util.Pair;
import org.interphaselab.core.Estimate;

/**
 * A threshold from boxes of several sizes and several observables at once: {@code p_j(L) = p_c + a_j L^(−λ)(1 + b_j
 * L^(y))} with one shared p_c (Stauffer and Aharony, Introduction to Percolation Theory, 2nd ed., ch. 4; corrections:
 * Wang et al., PRE 87 (2013) 052107, doi:10.1103/PhysRevE.87.052107). Observables of the same runs are correlated: their
 * covariance is taken into account.
 */
public final class FiniteSizeScaling {

    private static final int MAX_EVALUATIONS = 2000;

    /**
     * One density seen in boxes of one size.
     *
     * @param observable number of the observable, from 0; each has an amplitude of its own
     * @param size linear size of the box
     * @param density what was found
     */
    public record Seen(int observable, double size, double density) {}

    /**
     * What is fitted beside the threshold and the amplitudes.
     *
     * @param exponent λ, 1/ν for ordinary densities; where free, the value to start from
     * @param exponentFree whether λ is fitted
     * @param correction y, the exponent of the first correction, negative; NaN leaves corrections out
     */
    public record Model(double exponent, boolean exponentFree, double correction) {

        /** Amplitudes only. */
        public static Model fixed(double exponent) {
            return new Model(exponent, false, Double.NaN);
        }

        boolean corrected() {
            return !Double.isNaN(correction);
        }
    }

    /**
     * The outcome.
     *
     * @param threshold p_c with its standard error
     * @param exponent λ, with its standard error where it was fitted
     * @param chiSquared weighted sum of squares of what is left
     * @param degreesOfFreedom densities minus parameters
     * @param covariance of all parameters: p_c, the amplitudes, then λ and the b where they were fitted
     */
    public record Fit(
            Estimate threshold, Estimate exponent, double chiSquared, int degreesOfFreedom, double[][] covariance) {}

    private final List<Seen> seen;
    private final RealMatrix weight;
    private final Model model;
    private final int observables;

    /**
     * Sets up a fit.
     *
     * @param seen the densities
     * @param covariance of these densities
     * @throws IllegalArgumentException when there are fewer densities than parameters, or the matrix is no covariance
     */
    public FiniteSizeScaling(List<Seen> seen, double[][] covariance, Model model) {
        this.seen = List.copyOf(seen);
        this.model = model;
        this.observables = seen.stream().mapToInt(Seen::observable).max().orElse(-1) + 1;
        if (seen.size() < parameters()) {
            throw new IllegalArgumentException(
                    seen.size() + " densities cannot determine " + parameters() + " parameters");
        }
        this.weight = new CholeskyDecomposition(new Array2DRowRealMatrix(covariance))
                .getSolver()
                .getInverse();
    }

    private int parameters() {
        return 1 + observables * (model.corrected() ? 2 : 1) + (model.exponentFree() ? 1 : 0);
    }

    /** Fits by weighted least squares. */
    public Fit fit() {
        LeastSquaresOptimizer.Optimum optimum = new LevenbergMarquardtOptimizer()
                .optimize(new LeastSquaresBuilder()
                        .start(start())
                        .target(seen.stream().mapToDouble(Seen::density).toArray())
                        .weight(weight)
                        .model(point -> {
                            double[] at = point.toArray();
                            return new Pair<>(
                                    new ArrayRealVector(values(at), false),
                                    new Array2DRowRealMatrix(derivatives(at), false));
                        })
                        .maxEvaluations(MAX_EVALUATIONS)
                        .maxIterations(MAX_EVALUATIONS)
                        .build());
        double[][] covariance = optimum.getCovariances(1e-300).getData();
        double[] best = optimum.getPoint().toArray();
        int at = 1 + observables;
        Estimate exponent = model.exponentFree()
                ? Estimate.of(best[at], Math.sqrt(covariance[at][at]), "1")
                : Estimate.of(model.exponent(), "1");
        return new Fit(
                Estimate.of(best[0], Math.sqrt(covariance[0][0]), "1"),
                exponent,
                optimum.getCost() * optimum.getCost(),
                seen.size() - parameters(),
                covariance);
    }

    private double[] start() {
        double[] start = new double[parameters()];
        start[0] = seen.stream()
                .max((a, b) -> Double.compare(a.size(), b.size()))
                .orElseThrow()
                .density();
        Arrays.fill(start, 1, 1 + observables, 0.1);
        if (model.exponentFree()) {
            start[1 + observables] = model.exponent();
        }
        return start;
    }

    private double[] values(double[] at) {
        return seen.stream().mapToDouble(each -> value(at, each)).toArray();
    }

    private double value(double[] at, Seen each) {
        double power = Math.pow(each.size(), -exponent(at));
        return at[0] + at[1 + each.observable()] * power * (1 + correctionAt(at, each));
    }

    private double exponent(double[] at) {
        return model.exponentFree() ? at[1 + observables] : model.exponent();
    }

    private double correctionAt(double[] at, Seen each) {
        return model.corrected()
                ? at[at.length - observables + each.observable()] * Math.pow(each.size(), model.correction())
                : 0;
    }

    private double[][] derivatives(double[] at) {
        double[][] rows = new double[seen.size()][at.length];
        for (int i = 0; i < rows.length; i++) {
            Seen each = seen.get(i);
            double power = Math.pow(each.size(), -exponent(at));
            double amplitude = at[1 + each.observable()];
            double factor = 1 + correctionAt(at, each);
            rows[i][0] = 1;
            rows[i][1 + each.observable()] = power * factor;
            if (model.exponentFree()) {
                rows[i][1 + observables] = -amplitude * power * factor * Math.log(each.size());
            }
            if (model.corrected()) {
                rows[i][at.length - observables + each.observable()] =
                        amplitude * power * Math.pow(each.size(), model.correction());
            }
        }
        return rows;
    }
}
