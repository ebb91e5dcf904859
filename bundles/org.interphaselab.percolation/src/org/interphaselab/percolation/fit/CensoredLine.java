package org.interphaselab.percolation.fit;

/**
 * The line of greatest likelihood through points of which some are known only to lie below a limit (Tobin, Econometrica 26
 * (1958) 24, doi:10.2307/1907382), found by replacing these with what is expected of them until nothing changes
 * (Dempster, Laird and Rubin, J. R. Stat. Soc. B 39 (1977) 1). Without such points it is least squares.
 */
final class CensoredLine {

    private static final int MAX_ROUNDS = 400;
    private static final double SETTLED = 1e-11;

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
    private final boolean anyBelow;
    private final double fixedSlope;
    private final double fixedIntercept;

    /**
     * Sets up the problem.
     *
     * @param x where the points are
     * @param points their logarithms, weights and which are limits
     * @param fixedSlope the slope, or NaN to find it
     * @param fixedIntercept the intercept, or NaN to find it; one of the two at least is to be found
     */
    CensoredLine(double[] x, Points points, double fixedSlope, double fixedIntercept) {
        this.x = x;
        this.y = points.logarithm();
        this.weight = points.weight();
        this.below = points.below();
        this.anyBelow = points.anyBelow();
        this.fixedSlope = fixedSlope;
        this.fixedIntercept = fixedIntercept;
    }

    Line fit() {
        double[] expected = y.clone();
        double[] extra = new double[y.length];
        Line line = leastSquares(expected, extra);
        for (int round = 0; round < MAX_ROUNDS && anyBelow; round++) {
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
        expected[i] = mean + deviation * Censored.mean(z);
        extra[i] = deviation * deviation * Censored.variance(z);
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
        boolean throughPoint = !Double.isNaN(fixedIntercept);
        double meanX = throughPoint ? 0 : wx / w;
        double meanY = throughPoint ? fixedIntercept : wy / w;
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
        double scatter = Math.sqrt(Math.max(squares / x.length, 1e-26));
        return new Line(intercept, slope, scatter, logLikelihood(intercept, slope, scatter));
    }

    private double logLikelihood(double intercept, double slope, double scatter) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            double deviation = scatter / Math.sqrt(weight[i]);
            double z = (y[i] - intercept - slope * x[i]) / deviation;
            sum += Censored.logLikelihood(z, deviation, below[i]);
        }
        return sum;
    }
}
