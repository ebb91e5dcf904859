package org.interphaselab.analysis.experiment;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What forms between an electrolyte and lithium.
 *
 * @param id stable id
 * @param name its name, for example {@code MII-2}
 * @param electrolyte the electrolyte it grows from, for people
 * @param control whether it is the metal-free control (SEI) the others are compared with
 * @param metalVolumeFraction V_F-M, 0 to 1, where known
 * @param metalVolumeFractionUncertainty one standard uncertainty of it, where known
 * @param composition what the electrolyte is made of, where formulas, amounts and their basis are all reported
 */
public record Interphase(
        String id,
        String name,
        String electrolyte,
        boolean control,
        OptionalDouble metalVolumeFraction,
        OptionalDouble metalVolumeFractionUncertainty,
        Optional<Composition> composition) {

    /** An interphase of an electrolyte whose composition is not reported. */
    public Interphase(
            String id,
            String name,
            String electrolyte,
            boolean control,
            OptionalDouble metalVolumeFraction,
            OptionalDouble metalVolumeFractionUncertainty) {
        this(id, name, electrolyte, control, metalVolumeFraction, metalVolumeFractionUncertainty, Optional.empty());
    }
}
