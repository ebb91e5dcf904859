package org.interphaselab.chemistry.catalog;

import java.util.Optional;
import org.interphaselab.chemistry.formula.Formula;

/**
 * A phase with its volume and electronic character.
 *
 * @param id short name by which rules and users call it, for example {@code Li15Ge4} or {@code LGPS}
 * @param formula its composition
 * @param name its name
 * @param role what it is here
 * @param spaceGroup space group, or what stands for it; may be empty
 * @param cell unit cell, where the volume comes from one
 * @param molarVolumeCm3 volume of a mol of formula units in cm³
 * @param volumeUncertainty relative standard uncertainty of the volume
 * @param electronicClass how it conducts electrons
 * @param countsAsMetal whether it belongs to the metal volume fraction
 * @param electronicConductivitySCm order of magnitude in S cm⁻¹, where known
 * @param ionicConductivitySCm order of magnitude in S cm⁻¹, where known
 * @param source where the volume comes from
 * @param confidence how sure it is
 * @param note what a user of its numbers must know; may be empty
 */
public record Phase(
        String id,
        Formula formula,
        String name,
        Role role,
        String spaceGroup,
        Optional<UnitCell> cell,
        double molarVolumeCm3,
        double volumeUncertainty,
        ElectronicClass electronicClass,
        CountsAsMetal countsAsMetal,
        Optional<Magnitude> electronicConductivitySCm,
        Optional<Magnitude> ionicConductivitySCm,
        String source,
        Confidence confidence,
        String note) {

    /** Density in g cm⁻³. */
    public double densityGCm3() {
        return formula.molarMass() / molarVolumeCm3;
    }
}
