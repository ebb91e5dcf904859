package org.interphaselab.percolation;

import org.interphaselab.analysis.Parameter;

/**
 * Conductivities to fit a model to.
 *
 * @param file a csv file with the columns fraction, conductivity and, where known, relative_uncertainty
 * @param model what is fitted
 * @param heldExponents whether the exponents of the general effective medium are held near their usual values
 * @param confidence of the intervals, in percent
 * @param draws draws of the bootstrap, 0 without
 */
public record ConductivityFitParameters(
        @Parameter(
                label = "File",
                initial = "",
                help = "A csv file with the columns fraction (0 to 1), conductivity (S/cm, or <limit for a sample below"
                        + " detection) and, where known, relative_uncertainty.")
        String file,

        @Parameter(
                label = "Model",
                initial = "POWER_LAW",
                help =
                        "The percolation equation above the threshold, or the general effective medium through both sides.")
        Model model,

        @Parameter(
                label = "Hold exponents",
                initial = "false",
                help = "Holds the exponents of the general effective medium near 0.73 and 2.0, as if these had been"
                        + " measured.")
        boolean heldExponents,

        @Parameter(label = "Confidence", unit = "%", initial = "95", min = 50, max = 99.9, help = "Of the intervals.")
        double confidence,

        @Parameter(
                label = "Draws",
                initial = "0",
                min = 0,
                max = 100_000,
                help =
                        "A second opinion on the intervals of the percolation equation from so many draws of the samples.")
        int draws) {

    /** What can be fitted. */
    public enum Model {
        /** Eqn (2) of the paper. */
        POWER_LAW,
        /** McLachlan's equation. */
        GENERAL_EFFECTIVE_MEDIUM
    }
}
