package org.interphaselab.evaluation.settings;

import org.interphaselab.analysis.Parameter;

/** The thresholds by which the growth law of the lithium loss is told. */
public record GrowthParameters(
        @Parameter(
                label = "Growth: driven by cycling above",
                initial = "0.75",
                min = 0.5,
                max = 1,
                help =
                        "Exponent above which the loss belongs to cycles and not to time, so that no conductivity follows from it.")
        double cyclingAbove,

        @Parameter(
                label = "Growth: least ratio of times",
                initial = "1.2",
                min = 1.01,
                max = 100,
                help =
                        "Ratio of the longest to the shortest time that foils lasted, from which on an exponent is told.")
        double growthTimeRatio) {}
