package org.interphaselab.evaluation.settings;

import org.interphaselab.analysis.Parameter;

/**
 * The thresholds of the evaluation of one cell and of the verdict over an interphase's cells. All that decides a verdict, a
 * code or an event is here or in one of the groups; what is left in code is numerics or the definition of a quantity.
 */
public record EvaluationParameters(
        @Parameter(
                label = "Current dead band",
                initial = "0.02",
                min = 0,
                max = 0.5,
                help = "Part of the usual current below which the cell counts as resting.")
        double deadBandFraction,

        @Parameter(
                label = "Settling left out",
                initial = "0.10",
                min = 0,
                max = 0.5,
                help = "Part of a half-cycle left out at its start for the mean and the median polarization.")
        double settlingFraction,

        @Parameter(
                label = "Voltage range if not reported",
                unit = "V",
                initial = "5",
                min = 0.1,
                max = 100,
                help = "Range of the instrument, used only when the protocol names no voltage limit; ±5 V for a Neware"
                        + " CT-4008.")
        double instrumentRangeV,

        @Parameter(
                label = "Range reached",
                initial = "0.98",
                min = 0.5,
                max = 1,
                help = "Part of the voltage limit from which on the range counts as exceeded.")
        double limitFraction,

        @Parameter(
                label = "Complete half-cycle",
                initial = "0.98",
                min = 0.5,
                max = 1,
                help = "Part of the set capacity below which a half-cycle counts as incomplete.")
        double completeFraction,

        @Parameter(
                label = "Depletion: end over median",
                initial = "3",
                min = 1.5,
                max = 100,
                help = "Rise of the last three samples over the median of the half-cycle that counts as depletion.")
        double depletionRatio,

        @Parameter(
                label = "Depletion: least voltage",
                unit = "V",
                initial = "0.3",
                min = 0.01,
                max = 10,
                help = "Voltage below which a rise is never taken for depletion.")
        double depletionFloorV,

        @Parameter(
                label = "Depletion: least multiple of the start",
                initial = "10",
                min = 1,
                max = 1000,
                help = "Multiple of the polarization of the first half-cycles below which a rise is never taken for"
                        + " depletion.")
        double depletionBaselineFactor,

        @Parameter(
                label = "Depletion: jump over median",
                initial = "5",
                min = 1.5,
                max = 1000,
                help = "Largest voltage over the median of a half-cycle that ran to the limit although it was"
                        + " complete.")
        double depletionJumpRatio,

        @Parameter(
                label = "Depletion: cycles to confirm",
                initial = "2",
                min = 1,
                max = 20,
                help = "Cycles within which depletion must come again at the same electrode.")
        int confirmCycles,

        @Parameter(
                label = "Contact failure: lithium left",
                initial = "0.5",
                min = 0,
                max = 1,
                help = "Part of an electrode's lithium that must have been stripped before it can be empty; a limit"
                        + " reached earlier on both polarities is a contact failure.")
        double contactInventoryFraction,

        @Parameter(
                label = "Hard short: rest of polarization",
                initial = "0.25",
                min = 0.01,
                max = 0.9,
                help = "Part of the polarization of the last good half-cycles below which the cell is shorted.")
        double hardShortFraction,

        @Parameter(
                label = "Hard short: half-cycles compared with",
                initial = "12",
                min = 2,
                max = 200,
                help = "Number of good half-cycles whose median is the reference.")
        int hardShortReference,

        @Parameter(
                label = "Hard short: half-cycles in a row",
                initial = "2",
                min = 1,
                max = 20,
                help = "Half-cycles in a row that must be low.")
        int hardShortHalfCycles,

        @Parameter(
                label = "Hard short: part of bulk resistance",
                initial = "0.5",
                min = 0.01,
                max = 1,
                help = "Part of the separator's resistance from impedance below which the cell is shorted.")
        double hardShortBulkFraction,

        @Parameter(
                label = "Soft short: drop",
                initial = "0.20",
                min = 0.01,
                max = 0.9,
                help = "Drop below the running median inside a half-cycle, as part of its polarization.")
        double softShortDrop,

        @Parameter(
                label = "Soft short: drop over noise",
                initial = "8",
                min = 3,
                max = 100,
                help = "Drop as multiple of the noise, which it must exceed too.")
        double softShortNoiseFactor,

        @Parameter(
                label = "Soft short: half-cycles",
                initial = "2",
                min = 1,
                max = 50,
                help = "Number of half-cycles with drops that make a soft short.")
        int softShortHalfCycles,

        @Parameter(
                label = "Soft short: part of bulk resistance",
                initial = "0.85",
                min = 0.1,
                max = 1,
                help = "Part of the separator's resistance from impedance below which only electrons can carry"
                        + " the rest.")
        double softShortBulkFraction,

        @Parameter(
                label = "Activation: fall",
                initial = "0.10",
                min = 0.01,
                max = 0.9,
                help = "Fall of the polarization below its maximum.")
        double activationFall,

        @Parameter(
                label = "Activation: half-cycles",
                initial = "10",
                min = 2,
                max = 1000,
                help = "Half-cycles that must stay fallen.")
        int activationHalfCycles,

        @Parameter(
                label = "Activation: rise before",
                initial = "1.05",
                min = 1,
                max = 10,
                help = "Maximum over the start that must precede the fall; else it is mere settling in.")
        double activationRise,

        @Parameter(
                label = "Noise rise: factor",
                initial = "3",
                min = 1.5,
                max = 100,
                help = "Noise over that of the first half-cycles.")
        double noiseFactor,

        @Parameter(
                label = "Noise rise: half-cycles in a row",
                initial = "3",
                min = 1,
                max = 50,
                help = "Half-cycles in a row that must be noisy.")
        int noiseHalfCycles,

        @Parameter(
                label = "Life: polarization factor",
                initial = "0",
                min = 0,
                max = 1000,
                help = "A cell also ends when its polarization exceeds this multiple of the start; 0 leaves this out.")
        double lifePolarizationFactor,

        @Parameter(
                label = "Foil tolerance if not reported",
                unit = "µm",
                initial = "2",
                min = 0,
                max = 100,
                help = "Standard uncertainty of the foil thickness, used only where the design gives none.")
        double foilToleranceUm,

        @Parameter(
                label = "Current accuracy if not reported",
                initial = "0.001",
                min = 0,
                max = 0.1,
                help = "Relative standard uncertainty of the current, used only where the protocol gives none.")
        double currentAccuracy,

        @Parameter(
                label = "Allowed loss per cycle",
                unit = "mAh cm⁻²",
                initial = "0.02",
                min = 1e-6,
                max = 10,
                help = "Lithium loss per cycle up to which an interphase counts as harmless; 0.02 of 0.5 mAh cm⁻² is a"
                        + " Coulombic efficiency of 96 %. Tighten it when the cells ran long enough.")
        double allowedLossMAhCm2,

        @Parameter(
                label = "Least cycles on the thin electrode",
                initial = "50",
                min = 1,
                max = 100000,
                help = "Cycles the cell with the thinnest electrode must have run before its silence counts.")
        int minimumCycles,

        @Parameter(
                label = "Loss over that of the control",
                initial = "3",
                min = 1,
                max = 100,
                help = "Multiple of a depleted control cell's measured loss that a detrimental interphase must exceed.")
        double controlLossFactor,

        @Parameter(
                label = "Misleading: polarization over control",
                initial = "3",
                min = 1,
                max = 100,
                help = "Multiple of the control's polarization up to which a symmetric cell looks healthy.")
        double misleadingPolarizationFactor,

        @Parameter(
                label = "Visible: growth of polarization",
                initial = "3",
                min = 1,
                max = 1000,
                help = "Growth of the symmetric cell's polarization from which on the harm shows there too.")
        double visibleGrowth,

        @Parameter(
                label = "Settling half-cycles",
                initial = "2",
                min = 0,
                max = 100,
                help = "First half-cycles that belong to no reference; a limit reached in them is a contact failure.")
        int settlingHalfCycles,

        @Parameter(
                label = "Half-cycles of the start",
                initial = "10",
                min = 1,
                max = 1000,
                help = "Half-cycles after settling whose medians are the start: of resistance and of noise.")
        int startHalfCycles,

        @Parameter(
                label = "Noise floor",
                unit = "V",
                initial = "5e-5",
                min = 0,
                max = 1,
                help = "Noise that no instrument is believed to fall below; 50 µV.")
        double noiseFloorV,

        @Parameter(
                label = "Depletion: most charge over that set",
                initial = "1.001",
                min = 1,
                max = 2,
                help = "Charge over the set one from which on a rise at the end is not taken for depletion.")
        double depletionMostCharge,

        @Parameter(
                label = "Slow depletion: multiple of expected cycles",
                initial = "2",
                min = 0,
                max = 20,
                help =
                        "Where a cycle loses less than the charge between two samples, an empty electrode reaches the limit"
                                + " only every few cycles; it may take this multiple of them more to come again.")
        double slowDepletionFactor,

        @Parameter(
                label = "Slow depletion: repetitions",
                initial = "2",
                min = 1,
                max = 20,
                help = "How often it must then come again, without a limit in the other direction in between.")
        int slowDepletionRepeats,

        @Parameter(
                label = "Benefit: fewest designs compared",
                initial = "2",
                min = 1,
                max = 20,
                help = "Designs in which an interphase must beat the control in polarization and life.")
        int fewestComparisons,

        @Parameter(
                label = "Benefit: part of the designs",
                initial = "0.66",
                min = 0,
                max = 1,
                help = "Part of the designs compared in which it must: two of three, four of six.")
        double betterPart,

        @Parameter(
                label = "Same design: lithium within",
                initial = "0.02",
                min = 0,
                max = 0.5,
                help = "Relative difference of areal capacities up to which designs are compared with one another.")
        double sameDesign,

        HalfCycleParameters halfCycles,
        RecordingParameters recording,
        ActivationParameters activation,
        GrowthParameters growth,
        RampParameters ramp,
        StatisticsParameters statistics) {}
