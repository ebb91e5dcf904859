package org.interphaselab.chemistry.screening;

import org.interphaselab.analysis.Parameter;

/**
 * How alloys are compared.
 *
 * @param affinity what stands for the affinity to lithium
 * @param transport what stands for the mobility of lithium
 * @param temperatureC temperature of the diffusivities that are compared
 * @param host electrolyte that would be doped
 */
public record AlloyScreeningParameters(
        @Parameter(
                label = "Affinity",
                initial = "CONTACT_ANGLE",
                help = "Contact angle of liquid lithium (small is good), or work of adhesion (large is good).")
        Affinity affinity,

        @Parameter(
                label = "Mobility",
                initial = "DIFFUSIVITY",
                help = "Diffusivity of lithium (large is good), or computed migration barrier (small is good).")
        Mobility transport,

        @Parameter(
                label = "Temperature of the diffusivities",
                unit = "°C",
                initial = "415",
                min = -273,
                max = 2000,
                help = "Only diffusivities of this temperature are compared: reported there, or computed by Arrhenius'"
                        + " law where an activation energy is reported. Most read values are of about 415 °C.")
        double temperatureC,

        @Parameter(
                label = "Host electrolyte",
                initial = "Li6PS5Cl",
                help = "Formula of the electrolyte whose interphase would hold the alloy; the metal volume fraction is"
                        + " given for 1 mol % of metal in it.")
        String host) {

    /** What stands for the affinity to lithium. */
    public enum Affinity {
        CONTACT_ANGLE,
        WORK_OF_ADHESION
    }

    /** What stands for the mobility of lithium. */
    public enum Mobility {
        DIFFUSIVITY,
        BARRIER
    }
}
