package org.interphaselab.evaluation.twin;

/**
 * A programme that raises the current in steps, as for the critical current density. With fixed capacity the half-cycles
 * become shorter, with fixed time they pass more.
 *
 * @param stepMACm2 rise of the areal current per step, mA cm⁻²
 * @param cyclesPerStep cycles at each current
 * @param fixedTime whether the time per half-cycle stays, instead of its capacity
 */
public record CurrentRamp(double stepMACm2, int cyclesPerStep, boolean fixedTime) {

    public CurrentRamp {
        Require.positive(stepMACm2, "stepMACm2");
        Require.positive(cyclesPerStep, "cyclesPerStep");
    }

    /** The current of a half-cycle, counted from nought, mA cm⁻². */
    double arealCurrentMACm2(double first, int halfCycle) {
        int steps = halfCycle / (2 * cyclesPerStep);
        return first + stepMACm2 * steps;
    }
}
