package org.interphaselab.evaluation.settings;

import org.interphaselab.analysis.Parameter;

/** The thresholds by which the quality of a recording, and whether it is one of a lithium cell, is judged. */
public record RecordingParameters(
        @Parameter(
                label = "Protocol: agrees within",
                initial = "0.02",
                min = 0,
                max = 1,
                help =
                        "Relative difference up to which current and capacity are those of the protocol, and capacities are the same.")
        double sameValue,

        @Parameter(
                label = "Offset worth a warning",
                unit = "V",
                initial = "0.002",
                min = 0,
                max = 10,
                help = "Mean of the median voltages of both directions above which the offset is warned of.")
        double voltageOffsetV,

        @Parameter(
                label = "Sampling: fewest samples per half-cycle",
                initial = "20",
                min = 1,
                max = 100000,
                help = "Samples per half-cycle below which short events can be missed.")
        int fewestSamples,

        @Parameter(
                label = "Voltage opposes current: part",
                initial = "0.5",
                min = 0,
                max = 1,
                help =
                        "Part of the half-cycles with a voltage against the current above which the leads are taken for swapped.")
        double opposingPart,

        @Parameter(
                label = "Spike: least height",
                unit = "V",
                initial = "0.005",
                min = 0,
                max = 10,
                help = "Height from which on a single sample that jumps out and back is a spike.")
        double spikeV,

        @Parameter(
                label = "Spike: multiple of the noise",
                initial = "20",
                min = 1,
                max = 1000,
                help = "Height over the noise of the half-cycle that a spike must have too.")
        double spikeNoiseFactor,

        @Parameter(
                label = "Spike: rest when it is over",
                initial = "0.2",
                min = 0,
                max = 1,
                help = "How unlike the samples beside a spike may be, as part of its height.")
        double spikeReturns,

        @Parameter(
                label = "Clipped voltage: from",
                unit = "V",
                initial = "0.5",
                min = 0,
                max = 100,
                help =
                        "Voltage from which on one that stands still at its highest value below the limit is taken for clipped.")
        double clippedFromV,

        @Parameter(
                label = "Clipped voltage: samples in a row",
                initial = "3",
                min = 2,
                max = 1000,
                help = "Samples in a row that must stand still.")
        int clippedSamples,

        @Parameter(
                label = "Clipped voltage: median below",
                initial = "0.9",
                min = 0.1,
                max = 1,
                help = "Part of the highest voltage that the median must stay below: a flat half-cycle is not clipped.")
        double clippedOverMedian,

        @Parameter(
                label = "Flattening: arched before",
                initial = "0.1",
                min = 0,
                max = 10,
                help = "Median arcing index before a sudden flattening.")
        double flatteningFrom,

        @Parameter(
                label = "Flattening: flat after",
                initial = "0.05",
                min = 0,
                max = 10,
                help = "Arcing index below which half-cycles are rectangular after it.")
        double flatteningTo,

        @Parameter(
                label = "Flattening: part of polarization left",
                initial = "0.85",
                min = 0.1,
                max = 1,
                help = "Part of the polarization before that all half-cycles after it must stay below.")
        double flatteningFall,

        @Parameter(
                label = "Flattening: half-cycles before",
                initial = "12",
                min = 2,
                max = 200,
                help = "Half-cycles whose median is the state before.")
        int flatteningBefore,

        @Parameter(
                label = "Flattening: half-cycles after",
                initial = "4",
                min = 1,
                max = 200,
                help = "Half-cycles in a row that must be rectangular and lower.")
        int flatteningAfter,

        @Parameter(
                label = "Not lithium: voltage that keeps its sign",
                unit = "V",
                initial = "0.05",
                min = 0,
                max = 10,
                help =
                        "Mean of the voltages of both directions, of one sign, from which on the electrodes are not both lithium.")
        double electrodeOffsetV,

        @Parameter(
                label = "Not lithium: open-circuit voltage",
                unit = "V",
                initial = "0.1",
                min = 0,
                max = 10,
                help = "Open-circuit voltage from which on the electrodes are not both lithium.")
        double openCircuitV,

        @Parameter(
                label = "Fewest half-cycles",
                initial = "4",
                min = 1,
                max = 1000,
                help = "Half-cycles below which nothing is concluded from a cell, unless its contact failed.")
        int fewestHalfCycles) {}
