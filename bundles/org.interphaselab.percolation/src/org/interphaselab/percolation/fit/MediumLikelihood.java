package org.interphaselab.percolation.fit;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.math3.analysis.MultivariateMatrixFunction;
import org.apache.commons.math3.analysis.MultivariateVectorFunction;
import org.apache.commons.math3.fitting.leastsquares.LeastSquaresBuilder;
import org.apache.commons.math3.fitting.leastsquares.LevenbergMarquardtOptimizer;
import org.interphaselab.core.Progress;
import org.interphaselab.percolation.model.GeneralEffectiveMedium;

/**
 * The general effective medium of greatest likelihood where some of its parameters are held: by Levenberg and Marquardt
 * (Moré, Lect. Notes Math. 630 (1978) 105), in rounds that set what points below detection are expected to be and how far
 * points scatter, until nothing changes (Dempster, Laird and Rubin, J. R. Stat. Soc. B 39 (1977) 1).
 */
final class MediumLikelihood {

    /** Places of the parameters; all but the threshold, which goes as ln(f_c/(1 − f_c)), as logarithms. */
    static final int CONDUCTOR = 0;

    static final int MATRIX = 1;
    static final int S = 2;
    static final int T = 3;
    static final int THRESHOLD = 4;
    static final int ALL = 5;

    private static final double[] USUAL_EXPONENTS = {0.73, 2.0};
    private static final double[] SPREADS = {0.1, 0.3};
    private static final double STEP = 1e-5;
    private static final int MAX_EVALUATIONS = 2000;
    private static final int MAX_ROUNDS = 60;
    private static final double SETTLED = 1e-9;
    private static final double SMALLEST_SCATTER = 1e-13;
    /** A factor of two, to begin with. */
    private static final double FIRST_SCATTER = Math.log(2);

    /**
     * A medium with the scatter of the points about it.
     *
     * @param at the parameters
     * @param scatter standard deviation of ln σ at weight 1
     * @param logLikelihood of the points, and of the exponents where these are held near their usual values
     */
    record Solution(double[] at, double scatter, double logLikelihood) {

        GeneralEffectiveMedium medium() {
            return MediumLikelihood.medium(at);
        }
    }

    private final Points points;
    private final boolean heldExponents;
    private final Progress wanted;

    MediumLikelihood(Points points, boolean heldExponents, Progress wanted) {
        this.wanted = wanted;
        this.points = points;
        this.heldExponents = heldExponents;
    }

    /** Where to start from for a threshold of which nothing else is known. */
    double[] start(double threshold) {
        double highest = Arrays.stream(points.logarithm()).max().orElseThrow();
        double lowest = Arrays.stream(points.logarithm()).min().orElseThrow();
        return new double[] {
            highest + 1, lowest - 0.5, Math.log(USUAL_EXPONENTS[0]), Math.log(USUAL_EXPONENTS[1]), logit(threshold)
        };
    }

    /** The best medium, from a start, one parameter held there; −1 holds none. */
    Solution solve(double[] start, int held) {
        int[] free = IntStream.range(0, ALL).filter(i -> i != held).toArray();
        double[] expected = points.logarithm().clone();
        double[] extra = new double[points.count()];
        Solution solution = describe(start, expected, extra, FIRST_SCATTER);
        boolean once = !points.anyBelow() && !heldExponents;
        for (int round = 0; round < MAX_ROUNDS; round++) {
            expect(solution, expected, extra);
            double[] at = leastSquares(solution, expected, free);
            Solution next = describe(at, expected, extra, Double.NaN);
            boolean settled = Math.abs(next.logLikelihood() - solution.logLikelihood()) < SETTLED;
            solution = next;
            if (once || settled) {
                break;
            }
        }
        return solution;
    }

    /** What points below detection are expected to be. */
    private void expect(Solution solution, double[] expected, double[] extra) {
        GeneralEffectiveMedium medium = solution.medium();
        for (int i = 0; i < points.count(); i++) {
            if (points.below()[i]) {
                double mean = Math.log(medium.conductivity(points.fraction()[i]));
                double deviation = solution.scatter() / Math.sqrt(points.weight()[i]);
                double z = (points.logarithm()[i] - mean) / deviation;
                expected[i] = mean + deviation * Censored.mean(z);
                extra[i] = deviation * deviation * Censored.variance(z);
            }
        }
    }

    private double[] leastSquares(Solution from, double[] expected, int[] free) {
        int extra = heldExponents ? 2 : 0;
        double[] target = new double[points.count() + extra];
        for (int i = 0; i < points.count(); i++) {
            target[i] = expected[i] * Math.sqrt(points.weight()[i]) / from.scatter();
        }
        MultivariateVectorFunction model = part -> residuals(whole(from.at(), free, part), from.scatter());
        MultivariateMatrixFunction slopes = part -> jacobian(model, part);
        double[] found = new LevenbergMarquardtOptimizer()
                .optimize(new LeastSquaresBuilder()
                        .start(IntStream.of(free).mapToDouble(i -> from.at()[i]).toArray())
                        .target(target)
                        .model(model, slopes)
                        .maxEvaluations(MAX_EVALUATIONS)
                        .maxIterations(MAX_EVALUATIONS)
                        .build())
                .getPoint()
                .toArray();
        return whole(from.at(), free, found);
    }

    private static double[] whole(double[] at, int[] free, double[] part) {
        double[] all = at.clone();
        for (int i = 0; i < free.length; i++) {
            all[free[i]] = part[i];
        }
        return all;
    }

    private double[] residuals(double[] at, double scatter) {
        wanted.checkCancelled();
        GeneralEffectiveMedium medium = medium(at);
        double[] values = new double[points.count() + (heldExponents ? 2 : 0)];
        for (int i = 0; i < points.count(); i++) {
            values[i] = Math.log(medium.conductivity(points.fraction()[i])) * Math.sqrt(points.weight()[i]) / scatter;
        }
        if (heldExponents) {
            values[points.count()] = (medium.s() - USUAL_EXPONENTS[0]) / SPREADS[0];
            values[points.count() + 1] = (medium.t() - USUAL_EXPONENTS[1]) / SPREADS[1];
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

    /** The likelihood of parameters; the scatter is that of what is expected of the points, unless it is given. */
    private Solution describe(double[] at, double[] expected, double[] extra, double givenScatter) {
        GeneralEffectiveMedium medium = medium(at);
        double[] mean = new double[points.count()];
        double squares = 0;
        for (int i = 0; i < mean.length; i++) {
            mean[i] = Math.log(medium.conductivity(points.fraction()[i]));
            squares += points.weight()[i] * (Math.pow(expected[i] - mean[i], 2) + extra[i]);
        }
        double scatter = Double.isNaN(givenScatter)
                ? Math.max(SMALLEST_SCATTER, Math.sqrt(squares / mean.length))
                : givenScatter;
        double sum = 0;
        for (int i = 0; i < mean.length; i++) {
            double deviation = scatter / Math.sqrt(points.weight()[i]);
            double z = (points.logarithm()[i] - mean[i]) / deviation;
            sum += Censored.logLikelihood(z, deviation, points.below()[i]);
        }
        if (heldExponents) {
            sum -= 0.5 * Math.pow((medium.s() - USUAL_EXPONENTS[0]) / SPREADS[0], 2);
            sum -= 0.5 * Math.pow((medium.t() - USUAL_EXPONENTS[1]) / SPREADS[1], 2);
        }
        return new Solution(at, scatter, sum);
    }

    static double logit(double threshold) {
        return Math.log(threshold / (1 - threshold));
    }

    /** Keeps the optimizer's excursions inside what a medium can be. */
    private static GeneralEffectiveMedium medium(double[] at) {
        double conductor = Math.clamp(at[CONDUCTOR], -200, 200);
        double matrix = Math.min(Math.clamp(at[MATRIX], -200, 200), conductor);
        return new GeneralEffectiveMedium(
                Math.exp(conductor),
                Math.exp(matrix),
                1 / (1 + Math.exp(-Math.clamp(at[THRESHOLD], -30, 30))),
                Math.exp(Math.clamp(at[S], -4, 4)),
                Math.exp(Math.clamp(at[T], -4, 4)));
    }
}
