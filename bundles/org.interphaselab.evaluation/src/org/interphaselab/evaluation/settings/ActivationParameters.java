package org.interphaselab.evaluation.settings;

import org.interphaselab.analysis.Parameter;

/** The finer thresholds of activation: running medians, and steps of the resistance, such as of temperature, that are none. */
public record ActivationParameters(
        @Parameter(
                label = "Activation: running median",
                initial = "9",
                min = 1,
                max = 199,
                help =
                        "Half-cycles of the running median in which the fall is looked for; an even number counts as the next.")
        int activationWindow,

        @Parameter(
                label = "Activation: long running median",
                initial = "13",
                min = 1,
                max = 199,
                help = "Half-cycles of a longer running median, in which spells of a few half-cycles vanish.")
        int activationLongWindow,

        @Parameter(
                label = "Activation: fall left in the long one",
                initial = "0.8",
                min = 0,
                max = 1,
                help = "Part of the asked fall that must be left in the longer running median.")
        double activationLongPart,

        @Parameter(
                label = "Activation: half-cycles of the start",
                initial = "6",
                min = 1,
                max = 200,
                help = "First half-cycles whose median is the start above which the maximum must lie.")
        int activationStart,

        @Parameter(
                label = "Step of resistance: least",
                initial = "0.045",
                min = 0,
                max = 1,
                help = "Sudden change, as part of the resistance, below which it is not told from its course.")
        double stepLeast,

        @Parameter(
                label = "Step of resistance: multiple of the noise",
                initial = "9",
                min = 1,
                max = 1000,
                help = "Sudden change over the noise of the resistances that it must exceed too.")
        double stepNoiseFactor,

        @Parameter(
                label = "Step of resistance: multiple of the resolution",
                initial = "1.5",
                min = 0,
                max = 100,
                help = "Sudden change in steps of the channel’s resolution that it must exceed too.")
        double stepResolutions,

        @Parameter(
                label = "Step of resistance: quiet around it",
                initial = "0.25",
                min = 0,
                max = 1,
                help = "What the half-cycles around a step may change, as part of the step.")
        double stepAround,

        @Parameter(
                label = "Step of resistance: core",
                initial = "0.62",
                min = 0,
                max = 1,
                help =
                        "Part of a step that its two inner half-cycles hold: three quarters of a true one, a half of an even slope.")
        double stepCore) {

    /** Half-cycles of the running median on either side. */
    public int activationReach() {
        return activationWindow / 2;
    }

    /** Half-cycles of the longer running median on either side. */
    public int activationLongReach() {
        return activationLongWindow / 2;
    }
}
