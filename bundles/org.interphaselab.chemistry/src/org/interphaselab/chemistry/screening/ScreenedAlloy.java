package org.interphaselab.chemistry.screening;

import java.util.List;
import java.util.OptionalDouble;
import org.interphaselab.chemistry.catalog.Alloy;
import org.interphaselab.chemistry.screening.AlloyScreeningParameters.Affinity;
import org.interphaselab.chemistry.screening.AlloyScreeningParameters.Mobility;

/**
 * An alloy with what is compared about it. Both merits are larger where the alloy is better; they are absent where nothing
 * is reported, or where the reported value is of another temperature.
 *
 * @param alloy the alloy
 * @param diffusivityCm2S diffusivity at the common temperature, where it can be had
 * @param affinity merit of affinity
 * @param mobility merit of mobility
 * @param fractionPerMolPercent metal volume fraction, 0 to 1, with 1 mol % of the metal, where the volume is known
 */
record ScreenedAlloy(
        Alloy alloy,
        OptionalDouble diffusivityCm2S,
        OptionalDouble affinity,
        OptionalDouble mobility,
        OptionalDouble fractionPerMolPercent) {

    private static final double MOL_PER_MOL_PERCENT = 0.01;

    /**
     * Looks at an alloy.
     *
     * @param hostProductsCm3 volume of the products of a mol of the host electrolyte, cm³
     */
    static ScreenedAlloy of(Alloy alloy, AlloyScreeningParameters parameters, double hostProductsCm3) {
        OptionalDouble diffusivity = alloy.diffusivity().isPresent()
                ? alloy.diffusivity().get().at(parameters.temperatureC())
                : OptionalDouble.empty();
        OptionalDouble affinity = parameters.affinity() == Affinity.CONTACT_ANGLE
                ? negative(alloy.contactAngleDeg())
                : alloy.workOfAdhesionJM2();
        OptionalDouble mobility =
                parameters.transport() == Mobility.DIFFUSIVITY ? diffusivity : negative(alloy.barrierEV());
        return new ScreenedAlloy(alloy, diffusivity, affinity, mobility, fraction(alloy, hostProductsCm3));
    }

    /** Whether both merits are known, so that the alloy can be compared. */
    boolean comparable() {
        return affinity.isPresent() && mobility.isPresent();
    }

    /** Whether one of the merits is known and the other is not. */
    boolean halfKnown() {
        return affinity.isPresent() != mobility.isPresent();
    }

    /** Whether a diffusivity is reported, but only for another temperature and without activation energy. */
    boolean ofAnotherTemperature() {
        return alloy.diffusivity().isPresent() && diffusivityCm2S.isEmpty();
    }

    /** Whether no other alloy is better in one merit and at least as good in the other. */
    boolean onFront(List<ScreenedAlloy> all) {
        return comparable() && all.stream().filter(ScreenedAlloy::comparable).noneMatch(this::isDominatedBy);
    }

    private boolean isDominatedBy(ScreenedAlloy other) {
        double more = other.affinity.getAsDouble() - affinity.getAsDouble();
        double faster = other.mobility.getAsDouble() - mobility.getAsDouble();
        return more >= 0 && faster >= 0 && (more > 0 || faster > 0);
    }

    private static OptionalDouble fraction(Alloy alloy, double hostProductsCm3) {
        if (alloy.volumePerMetalCm3().isEmpty()) {
            return OptionalDouble.empty();
        }
        double metal = MOL_PER_MOL_PERCENT * alloy.volumePerMetalCm3().getAsDouble();
        return OptionalDouble.of(metal / (hostProductsCm3 + metal));
    }

    private static OptionalDouble negative(OptionalDouble value) {
        return value.isPresent() ? OptionalDouble.of(-value.getAsDouble()) : value;
    }
}
