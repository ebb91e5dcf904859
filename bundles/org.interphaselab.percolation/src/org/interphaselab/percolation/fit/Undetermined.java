package org.interphaselab.percolation.fit;

import java.util.ArrayList;
import java.util.List;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;

/** When samples cannot tell where the threshold is: too few close above it, or an exponent that may be anything. */
final class Undetermined {

    private static final double NEAR = 1.5;
    private static final int ENOUGH = 2;
    private static final double LOW_EXPONENT = 1;
    private static final double HIGH_EXPONENT = 4;

    private Undetermined() {}

    static List<Problem> warnings(List<Sample> samples, double threshold, Interval exponent) {
        List<Problem> warnings = new ArrayList<>();
        long near = samples.stream()
                .filter(sample -> !sample.belowDetection()
                        && sample.fraction() >= threshold
                        && sample.fraction() <= NEAR * threshold)
                .count();
        if (near < ENOUGH) {
            warnings.add(Problem.warning(
                    "THRESHOLD_UNDETERMINED",
                    "Only " + near
                            + " conducting samples lie within 1.5 times the threshold; the data cannot tell where"
                            + " it is.",
                    Location.of("samples"),
                    "Measure volume fractions just above the threshold."));
        }
        if (exponent.low() <= LOW_EXPONENT && exponent.high() >= HIGH_EXPONENT) {
            warnings.add(Problem.warning(
                    "EXPONENT_UNDETERMINED",
                    "The exponent may be anything from 1 to 4, and the threshold with it.",
                    Location.of("samples"),
                    "Measure more volume fractions, or with less scatter; do not take an exponent of 2 for granted."));
        }
        return warnings;
    }
}
