package org.interphaselab.percolation.fit;

import java.util.OptionalDouble;

/**
 * One measured conductivity.
 *
 * @param fraction volume fraction of the conductor, 0 to 1
 * @param conductivity S cm⁻¹, above 0; for a sample below detection the limit of detection
 * @param belowDetection whether only that is known: the conductivity is less
 * @param relativeUncertainty one relative standard uncertainty of the conductivity, where known
 * @param fractionUncertainty one standard uncertainty of the volume fraction, where known; {@link PowerLawFit} counts it
 *     where that of the conductivity is known too
 */
public record Sample(
        double fraction,
        double conductivity,
        boolean belowDetection,
        OptionalDouble relativeUncertainty,
        OptionalDouble fractionUncertainty) {

    public Sample {
        if (!(fraction >= 0 && fraction <= 1)) {
            throw new IllegalArgumentException("a volume fraction lies between 0 and 1, not at " + fraction);
        }
        if (!(conductivity > 0 && conductivity < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("a conductivity is above 0, not " + conductivity);
        }
        if (relativeUncertainty.isPresent() && !(relativeUncertainty.getAsDouble() > 0)) {
            throw new IllegalArgumentException("an uncertainty is above 0, not " + relativeUncertainty.getAsDouble());
        }
        if (fractionUncertainty.isPresent() && !(fractionUncertainty.getAsDouble() >= 0)) {
            throw new IllegalArgumentException(
                    "an uncertainty is not below 0, as " + fractionUncertainty.getAsDouble() + " is");
        }
    }

    /** A sample of exactly known volume fraction. */
    public Sample(double fraction, double conductivity, boolean belowDetection, OptionalDouble relativeUncertainty) {
        this(fraction, conductivity, belowDetection, relativeUncertainty, OptionalDouble.empty());
    }

    /** A measured value. */
    public static Sample measured(double fraction, double conductivity) {
        return new Sample(fraction, conductivity, false, OptionalDouble.empty());
    }

    /** A sample of which only is known that it conducts less than the limit of detection. */
    public static Sample belowDetection(double fraction, double limit) {
        return new Sample(fraction, limit, true, OptionalDouble.empty());
    }

    /** Natural logarithm of the conductivity, or of the limit. */
    double logarithm() {
        return Math.log(conductivity);
    }
}
