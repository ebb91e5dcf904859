package org.interphaselab.evaluation.settings;

import org.interphaselab.analysis.Parameter;

/** The thresholds by which half-cycles are measured: holes, dips, shape, alloys. */
public record HalfCycleParameters(
        @Parameter(
                label = "Hole: multiple of the sampling time",
                initial = "5",
                min = 1.5,
                max = 1000,
                help = "Intervals within a step above this multiple of the usual one are holes in the recording.")
        double gapFactor,

        @Parameter(
                label = "Hole: longest integrated over",
                unit = "s",
                initial = "600",
                min = 0,
                max = 1e6,
                help = "A hole of this length or longer is not integrated over: what flowed in it is unknown.")
        double longestHoleS,

        @Parameter(
                label = "Constant current: largest spread",
                initial = "0.05",
                min = 0,
                max = 1,
                help =
                        "Spread of the current within a half-cycle, as part of it, up to which a change of voltage is the cell’s own.")
        double constantCurrent,

        @Parameter(
                label = "Shape: flat below",
                initial = "0.1",
                min = 0,
                max = 10,
                help = "Arcing index, rise over start, below which a half-cycle is called flat (ohmic).")
        double flatShape,

        @Parameter(
                label = "Shape: strong above",
                initial = "0.5",
                min = 0,
                max = 100,
                help = "Arcing index above which a half-cycle is called strongly arched.")
        double strongShape,

        @Parameter(
                label = "Dip: fewest samples",
                initial = "12",
                min = 6,
                max = 1000,
                help = "Samples after settling below which a half-cycle is not searched for dips.")
        int dipFewestSamples,

        @Parameter(
                label = "Dip: fall of the level",
                initial = "0.1",
                min = 0,
                max = 1,
                help =
                        "How far the level of a healthy half-cycle may fall from start to end, as part of it; more is a dip.")
        double dipLevelFall,

        @Parameter(
                label = "Dip: rest when it is over",
                initial = "0.4",
                min = 0.01,
                max = 0.99,
                help =
                        "Part of its depth that may be left before and after a dip: what never comes back is none, as a step of temperature.")
        double dipComesBack,

        @Parameter(
                label = "Dip: depth kept by longer stretches",
                initial = "0.75",
                min = 0.1,
                max = 1,
                help = "A longer stretch is taken for the dip while its mean keeps this part of the greatest depth.")
        double dipKeepsDepth,

        @Parameter(
                label = "Alloys: from",
                unit = "V",
                initial = "0.1",
                min = 0,
                max = 10,
                help = "Voltage from which on lithium may come back from its alloys while the metal runs out.")
        double alloyFromV,

        @Parameter(
                label = "Alloys: to",
                unit = "V",
                initial = "0.6",
                min = 0,
                max = 10,
                help = "Voltage up to which lithium may come back from its alloys.")
        double alloyToV,

        @Parameter(
                label = "Alloys: hidden by a polarization of",
                unit = "V",
                initial = "0.05",
                min = 0,
                max = 10,
                help = "Median polarization from which on the voltages of alloys cannot be told from it.")
        double alloyHiddenV) {}
