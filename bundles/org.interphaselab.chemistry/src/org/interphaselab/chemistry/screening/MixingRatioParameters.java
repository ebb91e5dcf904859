package org.interphaselab.chemistry.screening;

import org.interphaselab.analysis.Parameter;
import org.interphaselab.chemistry.reduction.Basis;

/**
 * What is asked about a mixture of two electrolytes.
 *
 * @param first the electrolyte whose amount is sought
 * @param second the one of which there is 1
 * @param basis what the ratio counts
 * @param wantedPercent the metal volume fraction wanted
 */
public record MixingRatioParameters(
        @Parameter(
                label = "First electrolyte",
                initial = "Li6PS5Cl",
                help = "Formula, or its key in the catalog, of the electrolyte whose amount is sought.")
        String first,

        @Parameter(
                label = "Second electrolyte",
                initial = "Li10GeP2S12",
                help = "Formula, or its key in the catalog, of the electrolyte of which there is 1.")
        String second,

        @Parameter(
                label = "Basis of the ratio",
                initial = "MOL",
                help = "Whether the ratio counts moles or masses; the two differ by the ratio of the molar masses.")
        Basis basis,

        @Parameter(
                label = "Wanted metal volume fraction",
                unit = "%",
                initial = "2",
                min = 0,
                max = 100,
                help =
                        "Metal volume fraction of the interphase; 2 % lies within the bracket of doi:10.1039/d5eb00024f.")
        double wantedPercent) {}
