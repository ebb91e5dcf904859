package org.interphaselab.percolation.fit;

import org.apache.commons.math3.distribution.NormalDistribution;

/** A normal variable of which only is known that it lies below a limit. */
final class Censored {

    private static final double LN_2PI = Math.log(2 * Math.PI);
    private static final double FAR_BELOW = -30;
    private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

    private Censored() {}

    /**
     * The log-likelihood of a point.
     *
     * @param z how far the value, or for a point below the limit the limit, lies above the mean, in standard deviations
     */
    static double logLikelihood(double z, double deviation, boolean below) {
        return below ? lnBelow(z) : -0.5 * z * z - Math.log(deviation) - 0.5 * LN_2PI;
    }

    /** Mean of the variable, in standard deviations from its mean without limit. */
    static double mean(double z) {
        return -hazard(z);
    }

    /** Its variance, in squares of the standard deviation without limit. */
    static double variance(double z) {
        double hazard = hazard(z);
        return Math.max(0, 1 - z * hazard - hazard * hazard);
    }

    private static double hazard(double z) {
        return Math.exp(-0.5 * z * z - 0.5 * LN_2PI - lnBelow(z));
    }

    /** ln Φ(z), by its asymptotic series far below. */
    private static double lnBelow(double z) {
        return z > FAR_BELOW
                ? Math.log(NORMAL.cumulativeProbability(z))
                : -0.5 * z * z - 0.5 * LN_2PI - Math.log(-z) - 1 / (z * z);
    }
}
