package org.interphaselab.evaluation.bracket;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * The percolation threshold of the metal lies above every metal volume fraction found harmless and below every one found
 * detrimental (Su, Fu et al., EES Batteries 2025, 1, 242, doi:10.1039/d5eb00024f), if what harms is a connected path of
 * metal. Where verdicts do not agree with one threshold, that is shown, never averaged.
 *
 * @param below the largest fraction found harmless, where there is one
 * @param above the smallest fraction found detrimental, where there is one
 */
public record ThresholdBracket(Optional<Placed> below, Optional<Placed> above) {

    /**
     * An interphase with a verdict.
     *
     * @param interphase its name
     * @param fraction metal volume fraction, 0 to 1
     * @param uncertainty one standard uncertainty of it; 0 where it is not known
     * @param detrimental whether it was found detrimental; else it was found harmless
     */
    public record Placed(String interphase, double fraction, double uncertainty, boolean detrimental) {}

    /** The bracket of all verdicts. */
    public static ThresholdBracket of(List<Placed> verdicts) {
        return new ThresholdBracket(
                verdicts.stream().filter(each -> !each.detrimental()).max(Comparator.comparingDouble(Placed::fraction)),
                verdicts.stream().filter(Placed::detrimental).min(Comparator.comparingDouble(Placed::fraction)));
    }

    /** Whether both ends are known and the lower one does not lie below the upper one. */
    public boolean contradictory() {
        return below.isPresent()
                && above.isPresent()
                && below.get().fraction() >= above.get().fraction();
    }

    /**
     * The probability that the two ends are in order, given the uncertainties of the metal volume fractions; empty where an
     * end is missing or both are without uncertainty.
     */
    public Optional<Double> orderProbability() {
        if (below.isEmpty() || above.isEmpty()) {
            return Optional.empty();
        }
        double spread = Math.hypot(below.get().uncertainty(), above.get().uncertainty());
        double distance = above.get().fraction() - below.get().fraction();
        return spread == 0
                ? Optional.empty()
                : Optional.of(new NormalDistribution(null, 0, 1).cumulativeProbability(distance / spread));
    }
}
