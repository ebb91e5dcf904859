package org.interphaselab.evaluation.settings;

import org.interphaselab.analysis.Parameter;

/** The levels at which statistics count as shown. */
public record StatisticsParameters(
        @Parameter(
                label = "Significance",
                initial = "0.05",
                min = 0.0001,
                max = 0.5,
                help = "Level of the tests of lives; a test that cannot reach it is not made.")
        double significance,

        @Parameter(
                label = "Confidence",
                initial = "0.95",
                min = 0.5,
                max = 0.9999,
                help = "Confidence of the intervals of fitted threshold, exponent and prefactor.")
        double confidence,

        @Parameter(
                label = "Bracket: probability of its order",
                initial = "0.99",
                min = 0.5,
                max = 1,
                help =
                        "Probability, given the uncertainties of V_F-M, below which the order of the bracket’s ends is called uncertain.")
        double sureOrder) {}
