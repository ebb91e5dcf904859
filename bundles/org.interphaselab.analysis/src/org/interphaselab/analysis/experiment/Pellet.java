package org.interphaselab.analysis.experiment;

import java.util.OptionalDouble;

/**
 * The separator of a cell as far as its ionic resistance follows from it.
 *
 * @param thicknessUm thickness, µm
 * @param ionicConductivitySCm ionic conductivity of the electrolyte at the temperature of the test, S cm⁻¹
 */
public record Pellet(OptionalDouble thicknessUm, OptionalDouble ionicConductivitySCm) {

    /** A separator of which nothing is reported. */
    public static final Pellet NOT_REPORTED = new Pellet(OptionalDouble.empty(), OptionalDouble.empty());

    /** Thickness over conductivity, Ω cm²; empty unless both are known and above zero. */
    public OptionalDouble resistanceOhmCm2() {
        boolean known = thicknessUm.orElse(0) > 0 && ionicConductivitySCm.orElse(0) > 0;
        return known
                ? OptionalDouble.of(1e-4 * thicknessUm.getAsDouble() / ionicConductivitySCm.getAsDouble())
                : OptionalDouble.empty();
    }
}
