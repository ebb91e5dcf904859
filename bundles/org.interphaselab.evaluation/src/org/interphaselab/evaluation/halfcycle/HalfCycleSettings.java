package org.interphaselab.evaluation.halfcycle;

import org.interphaselab.evaluation.settings.HalfCycleParameters;

/**
 * How half-cycles are cut and measured.
 *
 * @param deadBandFraction part of the usual current below which the cell rests
 * @param settlingFraction part of a half-cycle left out at its start
 * @param limitV voltage from which on the range counts as exceeded, V
 * @param signPlatingB sign of the recorded current that plates electrode B, +1 or −1
 * @param details the finer thresholds
 */
public record HalfCycleSettings(
        double deadBandFraction,
        double settlingFraction,
        double limitV,
        int signPlatingB,
        HalfCycleParameters details) {}
