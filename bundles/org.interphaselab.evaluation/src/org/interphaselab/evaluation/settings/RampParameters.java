package org.interphaselab.evaluation.settings;

import org.interphaselab.analysis.Parameter;

/** The thresholds of a ramp of the current: its steps, what is kept in them, and when one is a short. */
public record RampParameters(
        @Parameter(
                label = "Ramp: fewest steps",
                initial = "3",
                min = 2,
                max = 100,
                help = "Rising currents in a row that make a ramp.")
        int rampSteps,

        @Parameter(
                label = "Ramp: same current within",
                initial = "0.02",
                min = 0,
                max = 0.5,
                help = "Relative difference up to which half-cycles belong to one step.")
        double rampSameCurrent,

        @Parameter(
                label = "Ramp: kept within",
                initial = "0.05",
                min = 0,
                max = 1,
                help = "Relative difference up to which charge or time is the same in all steps.")
        double rampKept,

        @Parameter(
                label = "Ramp: steps compared with",
                initial = "3",
                min = 1,
                max = 100,
                help = "Steps before whose median resistance is the reference.")
        int rampReference,

        @Parameter(
                label = "Ramp: short below",
                initial = "0.8",
                min = 0.01,
                max = 0.99,
                help =
                        "Resistance over that reference below which the step is a short: the voltage falls though the current rose.")
        double rampShortBelow) {}
