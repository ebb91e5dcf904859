package org.interphaselab.evaluation.twin;

import java.util.random.RandomGenerator;

/** The conductance of the short circuit from sample to sample. */
final class ShortState {

    private final ShortCircuit shortCircuit;
    private final RandomGenerator random;
    private boolean bridged;
    private double closedUntilH = Double.NEGATIVE_INFINITY;

    ShortState(ShortCircuit shortCircuit, RandomGenerator random) {
        this.shortCircuit = shortCircuit;
        this.random = random;
    }

    /** Conductance during the sample that starts at this time, at this areal current, S cm⁻². */
    double conductanceSPerCm2(double timeH, double hours, double arealCurrentMACm2) {
        return switch (shortCircuit) {
            case ShortCircuit.None none -> 0;
            case ShortCircuit.Hard hard -> timeH >= hard.startH() ? 1 / hard.resistanceOhmCm2() : 0;
            case ShortCircuit.AboveCurrent above -> {
                bridged |= arealCurrentMACm2 >= above.criticalMACm2() * (1 - 1e-9);
                yield bridged ? 1 / above.resistanceOhmCm2() : 0;
            }
            case ShortCircuit.Soft soft -> timeH >= soft.startH() ? soft(soft, timeH, hours) : 0;
        };
    }

    private double soft(ShortCircuit.Soft soft, double timeH, double hours) {
        if (timeH > closedUntilH && random.nextDouble() < soft.onsetsPerH() * hours) {
            closedUntilH = timeH - soft.durationH() * StrictMath.log(1 - random.nextDouble());
        }
        return timeH < closedUntilH ? soft.conductanceSPerCm2() * (0.5 + random.nextDouble()) : 0;
    }
}
