package org.interphaselab.chemistry;

import java.util.Optional;
import org.interphaselab.analysis.experiment.Interphase;
import org.interphaselab.chemistry.reduction.Reduction;
import org.interphaselab.core.Numbers;

/** Compares the metal volume fraction that a study reports with the one its electrolyte should give. */
final class ReportedFraction {

    /** Reported numbers are rounded to about this, and further off is another number. */
    private static final double ROUNDING = 0.0005;

    private static final double STANDARD_UNCERTAINTIES = 2;
    private static final double PERCENT = 100;
    private static final int DIGITS = 4;

    private ReportedFraction() {}

    /** What to tell if the reported fraction lies outside the range of all alternatives and its own uncertainty. */
    static Optional<String> compare(Interphase interphase, Reduction reduction) {
        if (interphase.metalVolumeFraction().isEmpty()) {
            return Optional.empty();
        }
        double reported = interphase.metalVolumeFraction().getAsDouble();
        double computed = reduction
                .usual()
                .metalVolumeFractionEstimate()
                .standardUncertainty()
                .orElse(0);
        double margin = ROUNDING
                + STANDARD_UNCERTAINTIES
                        * Math.hypot(
                                computed,
                                interphase.metalVolumeFractionUncertainty().orElse(0));
        double low = reduction.lowestMetalVolumeFraction();
        double high = reduction.highestMetalVolumeFraction();
        if (reported >= low - margin && reported <= high + margin) {
            return Optional.empty();
        }
        return Optional.of("The study reports a metal volume fraction of " + percent(reported)
                + "; its electrolyte should give " + percent(low) + (high > low ? " to " + percent(high) : "") + ".");
    }

    private static String percent(double fraction) {
        return Numbers.significant(PERCENT * fraction, DIGITS) + " %";
    }
}
