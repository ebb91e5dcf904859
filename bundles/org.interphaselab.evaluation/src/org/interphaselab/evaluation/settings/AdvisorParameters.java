package org.interphaselab.evaluation.settings;

import org.interphaselab.analysis.Parameter;

/** What the lab has and wants. */
public record AdvisorParameters(
        @Parameter(
                label = "Foils in stock",
                unit = "µm",
                initial = "20, 50, 100",
                help = "Thicknesses of the lithium foils at hand, separated by commas.")
        String foilsUm,

        @Parameter(
                label = "Thickness tolerance",
                unit = "µm",
                initial = "2",
                min = 0,
                max = 100,
                help = "One standard uncertainty of the thickness of these foils.")
        double toleranceUm,

        @Parameter(
                label = "Areal capacity per thickness",
                unit = "mAh cm⁻² µm⁻¹",
                initial = "0.205",
                min = 0.01,
                max = 0.3,
                help = "0.205 as the field often uses it; 0.2062 for dense lithium.")
        double capacityPerUm,

        @Parameter(
                label = "Coulombic efficiency to prove",
                initial = "0.995",
                min = 0.5,
                max = 0.99999,
                help = "A cell that does not run empty proves only so much; this is what it shall prove.")
        double efficiency,

        @Parameter(
                label = "Areal current",
                unit = "mA cm⁻²",
                initial = "0.5",
                min = 0.001,
                max = 100,
                help = "Current of the cells to come.")
        double currentMACm2,

        @Parameter(
                label = "Areal capacity per half-cycle",
                unit = "mAh cm⁻²",
                initial = "0.5",
                min = 0.001,
                max = 100,
                help = "Charge per half-cycle of the cells to come.")
        double capacityMAhCm2,

        @Parameter(
                label = "Power",
                initial = "0.8",
                min = 0.1,
                max = 0.999,
                help = "Wanted probability that the replicates tell the interphase from the control.")
        double power,

        @Parameter(
                label = "Significance",
                initial = "0.05",
                min = 0.0001,
                max = 0.5,
                help = "Level of the one-sided test.")
        double significance,

        @Parameter(
                label = "Part of the cells that run empty",
                initial = "0.9",
                min = 0.01,
                max = 1,
                help = "Expected for the interphase, if it is detrimental.")
        double depletedPart,

        @Parameter(
                label = "Part of the control cells that run empty",
                initial = "0.1",
                min = 0,
                max = 0.99,
                help = "Expected for the control within the same time.")
        double controlDepletedPart,

        @Parameter(
                label = "Allowed loss per cycle",
                unit = "mAh cm⁻²",
                initial = "0.02",
                min = 1e-6,
                max = 10,
                help = "As in the verdict.")
        double allowedLossMAhCm2,

        @Parameter(
                label = "Least cycles on the thin electrode",
                initial = "50",
                min = 1,
                max = 100000,
                help = "As in the verdict.")
        int minimumCycles,

        @Parameter(
                label = "Foil: half-cycles it must hold",
                initial = "2",
                min = 1,
                max = 1000,
                help = "A foil that holds fewer is used up before it tells anything.")
        double foilHalfCycles,

        @Parameter(
                label = "Foil: largest relative uncertainty",
                initial = "0.2",
                min = 0.001,
                max = 1,
                help = "Relative uncertainty of the thickness beyond which a loss is not told from the foil.")
        double foilLargestTolerance) {}
