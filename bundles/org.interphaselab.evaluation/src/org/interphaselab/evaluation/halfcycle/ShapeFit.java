package org.interphaselab.evaluation.halfcycle;

/**
 * Shape of a half-cycle after settling: the least-squares fit of η(q) = η_ohm + a (q/Q)^p with the exponent p among 1,
 * 2 and 3 that leaves least. A large exponent is a rise late in the half-cycle, as by loss of contact.
 *
 * @param ohmicV η_ohm, the flat part, V
 * @param riseV a, the rise from the start to the end of the half-cycle, V
 * @param exponent p; 0 when there were too few samples to fit, and {@code ohmicV} is then the median
 * @param residualV root mean square of what the fit leaves, V
 */
public record ShapeFit(double ohmicV, double riseV, int exponent, double residualV) {

    private static final int LARGEST_EXPONENT = 3;
    private static final int FEWEST = 5;

    /**
     * Fits.
     *
     * @param passed part of the half-cycle's charge that had passed, 0 to 1
     * @param volts s·V at it, V
     * @param from first sample to fit
     * @param to one after the last sample to fit
     * @param medianV what is given as flat part when there are too few samples, V
     */
    static ShapeFit of(double[] passed, double[] volts, int from, int to, double medianV) {
        ShapeFit best = new ShapeFit(medianV, 0, 0, 0);
        if (to - from < FEWEST) {
            return best;
        }
        double least = Double.POSITIVE_INFINITY;
        for (int exponent = 1; exponent <= LARGEST_EXPONENT; exponent++) {
            ShapeFit fit = fit(passed, volts, from, to, exponent);
            if (fit.residualV < least) {
                least = fit.residualV;
                best = fit;
            }
        }
        return best;
    }

    private static ShapeFit fit(double[] passed, double[] volts, int from, int to, int exponent) {
        double meanX = 0;
        double meanY = 0;
        for (int k = from; k < to; k++) {
            meanX += power(passed[k], exponent);
            meanY += volts[k];
        }
        int n = to - from;
        meanX /= n;
        meanY /= n;
        double xx = 0;
        double xy = 0;
        double yy = 0;
        for (int k = from; k < to; k++) {
            double x = power(passed[k], exponent) - meanX;
            double y = volts[k] - meanY;
            xx += x * x;
            xy += x * y;
            yy += y * y;
        }
        double rise = xx > 0 ? xy / xx : 0;
        return new ShapeFit(meanY - rise * meanX, rise, exponent, Math.sqrt(Math.max(0, yy - rise * xy) / n));
    }

    private static double power(double x, int exponent) {
        return exponent == 1 ? x : exponent == 2 ? x * x : x * x * x;
    }
}
