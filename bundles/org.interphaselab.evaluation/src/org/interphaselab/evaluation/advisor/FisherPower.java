package org.interphaselab.evaluation.advisor;

import java.util.OptionalInt;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.apache.commons.math3.distribution.HypergeometricDistribution;

/**
 * Power of Fisher's exact test, one-sided, of two groups of equal size: does the thin foil run empty more often in the one
 * than in the other? All outcomes are counted, none is simulated or approximated.
 */
public final class FisherPower {

    private static final int MOST = 60;
    private static final double ROUNDING = 1e-12;

    private FisherPower() {}

    /** p of this many events among n against that many among n, and more extreme ones. */
    public static double pValue(int events, int otherEvents, int n) {
        int all = events + otherEvents;
        return all == 0 ? 1 : new HypergeometricDistribution(null, 2 * n, all, n).upperCumulativeProbability(events);
    }

    /**
     * The probability that the test tells the groups apart.
     *
     * @param n cells per group
     * @param probability of the event in the one group
     * @param otherProbability in the other, smaller
     * @param significance level of the test
     */
    public static double power(int n, double probability, double otherProbability, double significance) {
        BinomialDistribution one = new BinomialDistribution(null, n, probability);
        BinomialDistribution other = new BinomialDistribution(null, n, otherProbability);
        double power = 0;
        for (int k = 0; k <= n; k++) {
            for (int m = 0; m <= n; m++) {
                if (pValue(k, m, n) <= significance + ROUNDING) {
                    power += one.probability(k) * other.probability(m);
                }
            }
        }
        return power;
    }

    /** Fewest cells per group with at least this power; empty when sixty are not enough. */
    public static OptionalInt cells(
            double wantedPower, double probability, double otherProbability, double significance) {
        for (int n = 1; n <= MOST; n++) {
            if (power(n, probability, otherProbability, significance) >= wantedPower) {
                return OptionalInt.of(n);
            }
        }
        return OptionalInt.empty();
    }
}
