package org.interphaselab.percolation.fit;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.apache.commons.math3.distribution.FDistribution;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.univariate.BrentOptimizer;
import org.apache.commons.math3.optim.univariate.SearchInterval;
import org.apache.commons.math3.optim.univariate.UnivariateObjectiveFunction;
import org.apache.commons.math3.optim.univariate.UnivariatePointValuePair;

/**
 * The greatest log-likelihood that a fit reaches as a function of one of its parameters (Venzon and Moolgavkar, Appl. Stat.
 * 37 (1988) 87, doi:10.2307/2347496): where it is greatest, and between which values it has not fallen too far.
 */
final class Profile {

    private static final double ACCURACY = 1e-10;
    private static final int MAX_EVALUATIONS = 400;
    private static final int MAX_STEPS = 400;

    private final DoubleUnaryOperator logLikelihood;

    Profile(DoubleUnaryOperator logLikelihood) {
        this.logLikelihood = logLikelihood;
    }

    /**
     * By how much the log-likelihood may fall inside an interval, with the F distribution in place of χ² because the scatter
     * is estimated from the same few points (Bates and Watts, Nonlinear Regression Analysis and Its Applications, 1988,
     * ch. 6).
     *
     * @param points number of points that bear on the fit
     * @param parameters number of parameters, the scatter not counted
     */
    static double allowedFall(long points, int parameters, double confidence) {
        double freedom = Math.max(1, points - parameters);
        double f = new FDistribution(null, 1, freedom).inverseCumulativeProbability(confidence);
        return 0.5 * points * Math.log1p(f / freedom);
    }

    /** The value of greatest likelihood: the best of a grid, in ascending order, and then between its neighbours. */
    double greatest(double[] grid) {
        int best = 0;
        double greatest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < grid.length; i++) {
            double value = logLikelihood.applyAsDouble(grid[i]);
            if (value > greatest) {
                greatest = value;
                best = i;
            }
        }
        UnivariatePointValuePair found = new BrentOptimizer(ACCURACY, 1e-14)
                .optimize(
                        new UnivariateObjectiveFunction(logLikelihood::applyAsDouble),
                        GoalType.MAXIMIZE,
                        new SearchInterval(grid[Math.max(0, best - 1)], grid[Math.min(grid.length - 1, best + 1)]),
                        new MaxEval(MAX_EVALUATIONS));
        return found.getValue() >= greatest ? found.getPoint() : grid[best];
    }

    /**
     * The values at which the log-likelihood is above a limit.
     *
     * @param best a value where it is
     * @param down the next smaller value to look at
     * @param up the next larger one
     * @param lowest the smallest value there is
     * @param highest the largest one
     */
    Interval above(
            double limit,
            double best,
            DoubleUnaryOperator down,
            DoubleUnaryOperator up,
            double lowest,
            double highest) {
        DoubleUnaryOperator over = value -> logLikelihood.applyAsDouble(value) - limit;
        double low = outwards(over, best, value -> Math.max(lowest, down.applyAsDouble(value)), lowest);
        double high = outwards(over, best, value -> Math.min(highest, up.applyAsDouble(value)), highest);
        boolean lowOpen = over.applyAsDouble(low) > 0;
        boolean highOpen = over.applyAsDouble(high) > 0;
        return new Interval(
                lowOpen ? lowest : root(over, low, best),
                highOpen ? highest : root(over, best, high),
                lowOpen,
                highOpen);
    }

    private static double outwards(DoubleUnaryOperator over, double from, DoubleUnaryOperator step, double end) {
        double at = from;
        for (int i = 0; i < MAX_STEPS && at != end && over.applyAsDouble(at) > 0; i++) {
            at = step.applyAsDouble(at);
        }
        return at;
    }

    private static double root(DoubleUnaryOperator function, double low, double high) {
        double atLow = function.applyAsDouble(low);
        double atHigh = function.applyAsDouble(high);
        if (atLow * atHigh >= 0) {
            return Math.abs(atLow) < Math.abs(atHigh) ? low : high;
        }
        return new BrentSolver(ACCURACY).solve(MAX_EVALUATIONS, function::applyAsDouble, low, high);
    }
}
