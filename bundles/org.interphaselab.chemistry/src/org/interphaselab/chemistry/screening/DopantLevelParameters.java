package org.interphaselab.chemistry.screening;

import java.util.OptionalDouble;
import org.interphaselab.analysis.Parameter;
import org.interphaselab.evaluation.settings.EvaluationParameters;

/**
 * What is asked about dopants.
 *
 * @param benignPercent metal volume fraction up to which an interphase was found harmless; empty for the study's own
 * @param detrimentalPercent metal volume fraction from which an interphase was found detrimental; empty for the study's own
 * @param family one formula with x, or nothing for all dopants of the catalog
 * @param highestX the largest x to look at where the catalog reports none
 * @param verdicts thresholds of the verdicts that the study's own bracket rests on
 */
public record DopantLevelParameters(
        @Parameter(
                label = "Harmless up to",
                unit = "%",
                initial = "",
                min = 0,
                max = 100,
                help =
                        "Largest metal volume fraction found harmless. Empty: that of the study's verdicts. 1.31 % is MII-3 of"
                                + " doi:10.1039/d5eb00024f, computed.")
        OptionalDouble benignPercent,

        @Parameter(
                label = "Detrimental from",
                unit = "%",
                initial = "",
                min = 0,
                max = 100,
                help =
                        "Smallest metal volume fraction found detrimental. Empty: that of the study's verdicts. 3.80 % is MII-2"
                                + " of doi:10.1039/d5eb00024f, computed.")
        OptionalDouble detrimentalPercent,

        @Parameter(
                label = "Formula with x",
                initial = "",
                help = "For example Li6-xCuxPS5Cl; empty for all dopants of the catalog.")
        String family,

        @Parameter(
                label = "Largest x",
                initial = "1",
                min = 1e-6,
                max = 100,
                help = "How far to look where the catalog does not report how much goes into the crystal.")
        double highestX,

        EvaluationParameters verdicts) {}
