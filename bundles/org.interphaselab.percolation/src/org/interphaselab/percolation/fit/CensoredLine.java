package org.interphaselab.percolation.fit;

import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * The line of greatest likelihood through points of which some are known only to lie below a limit (Tobin, Econometrica 26
 * (1958) 24, doi:10.2307/1907382), found by replacing these with what is expected of them until nothing changes
 * (Dempster, Laird and Rubin, J. R. Stat. Soc. B 39 (1977) 1). Without such points it is least squares.
 */
final class CensoredLine {

    private static final int MAX_ROUNDS = 400;
    private static final double SETTLED = 1e-11;
    private static final double LN_2PI = Math.log(2 * Math.PI);
    private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

    /**
     * A line {@code y = intercept + slope x} with the scatter of the points about it.
     *
     * @param scatter standard deviation of the points, divided by their weights' root
     * @param logLikelihood of the points
     */
    record Line(double intercept, double slope, double scatter, double logLikelihood) {}

    private final double[] x;
    private final double[] y;
    private final double[] weight;
    private final boolean[] below;
    private final double knownScatter;
    private final double fixedSlope;

    /**
     * Sets up the problem.
     *
     * @param weight relative weights of the points
     * @param below points of which {@code y} is an upper limit only
     * @param knownScatter standard deviation at weight 1, or NaN to find it
     * @param fixedSlope the slope, or NaN to find it
     */
    CensoredLine(double[] x, double[] y, double[] weight, boolean[] below, double knownScatter, double fixedSlope) {
        this.x = x;
        this.y = y;
        this.weight = weight;
        this.below = below;
        this.knownScatter = knownScatter;
        this.fixedSlope = fixedSlope;
    }

    Line fit() {
        double[] expected = y.clone();
        double[] extra = new double[y.length];
        Line line = leastSquares(expected, extra);
        for (int round = 0; round < MAX_ROUNDS && any(below); round++) {
            for (int i = 0; i < y.length; i++) {
                if (below[i]) {
                    expect(i, line, expected, extra);
                }
            }
            Line next = leastSquares(expected, extra);
            boolean settled = Math.abs(next.logLikelihood() - line.logLikelihood()) < SETTLED;
            line = next;
            if (settled) {
                break;
            }
        }
        return line;
    }

    /** Mean and variance of a normal variable known to lie below {@code y[i]}. */
    private void expect(int i, Line line, double[] expected, double[] extra) {
        double mean = line.intercept() + line.slope() * x[i];
        double deviation = line.scatter() / Math.sqrt(weight[i]);
        double z = (y[i] - mean) / deviation;
        double hazard = Math.exp(-0.5 * z * z - 0.5 * LN_2PI - lnBelow(z));
        expected[i] = mean - deviation * hazard;
        extra[i] = deviation * deviation * Math.max(0, 1 - z * hazard - hazard * hazard);
    }

    private Line leastSquares(double[] values, double[] extra) {
        double w = 0;
        double wx = 0;
        double wy = 0;
        for (int i = 0; i < x.length; i++) {
            w += weight[i];
            wx += weight[i] * x[i];
            wy += weight[i] * values[i];
        }
        double meanX = wx / w;
        double meanY = wy / w;
        double xx = 0;
        double xy = 0;
        for (int i = 0; i < x.length; i++) {
            xx += weight[i] * (x[i] - meanX) * (x[i] - meanX);
            xy += weight[i] * (x[i] - meanX) * (values[i] - meanY);
        }
        double slope = Double.isNaN(fixedSlope) ? xy / xx : fixedSlope;
        double intercept = meanY - slope * meanX;
        double squares = 0;
        for (int i = 0; i < x.length; i++) {
            double off = values[i] - intercept - slope * x[i];
            squares += weight[i] * (off * off + extra[i]);
        }
        double scatter = Double.isNaN(knownScatter) ? Math.sqrt(Math.max(squares / x.length, 1e-26)) : knownScatter;
        return new Line(intercept, slope, scatter, logLikelihood(intercept, slope, scatter));
    }

    private double logLikelihood(double intercept, double slope, double scatter) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            double deviation = scatter / Math.sqrt(weight[i]);
            double z = (y[i] - intercept - slope * x[i]) / deviation;
            sum += below[i] ? lnBelow(z) : -0.5 * z * z - Math.log(deviation) - 0.5 * LN_2PI;
        }
        return sum;
    }

    /** ln Φ(z), by its asymptotic series far below. */
    private static double lnBelow(double z) {
        return z > -30
                ? Math.log(NORMAL.cumulativeProbability(z))
                : -0.5 * z * z - 0.5 * LN_2PI - Math.log(-z) - 1 / (z * z);
    }

    private static boolean any(boolean[] flags) {
        for (boolean flag : flags) {
            if (flag) {
                return true;
            }
        }
        return false;
    }
}
