package org.interphaselab.evaluation.settings;

import org.interphaselab.analysis.Parameter;

/** The thresholds of a coulometric titration. */
public record TitrationParameters(
        @Parameter(
                label = "Open-circuit voltage without lithium",
                unit = "V",
                initial = "0.05",
                min = 0.001,
                max = 1,
                help = "Open-circuit voltage at which a portion of lithium counts as consumed.")
        double limitV,

        @Parameter(
                label = "Current dead band",
                initial = "0.02",
                min = 0,
                max = 0.5,
                help = "Part of the usual current below which the cell counts as resting.")
        double deadBandFraction,

        HalfCycleParameters halfCycles) {}
