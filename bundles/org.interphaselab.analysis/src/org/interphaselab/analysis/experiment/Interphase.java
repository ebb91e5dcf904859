package org.interphaselab.analysis.experiment;

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
 */
public record Interphase(
        String id,
        String name,
        String electrolyte,
        boolean control,
        OptionalDouble metalVolumeFraction,
        OptionalDouble metalVolumeFractionUncertainty) {}
