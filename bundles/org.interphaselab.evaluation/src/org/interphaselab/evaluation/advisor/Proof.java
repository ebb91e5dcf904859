package org.interphaselab.evaluation.advisor;

/**
 * What it takes to prove an efficiency by a foil that does not run empty: after N cycles the loss per cycle is below
 * Q₀/N, so that N = Q₀/(Q (1 − CE)).
 *
 * @param cycles cycles without depletion
 * @param days how long they take
 */
public record Proof(long cycles, double days) {

    private static final double HOURS_PER_DAY = 24;
    private static final double ROUNDING = 1e-9;

    /**
     * The proof.
     *
     * @param foilMAhCm2 lithium of the thin foil, mAh cm⁻²
     * @param capacityMAhCm2 charge per half-cycle, mAh cm⁻²
     * @param currentMACm2 areal current, mA cm⁻²
     * @param efficiency Coulombic efficiency to prove, below 1
     */
    public static Proof of(double foilMAhCm2, double capacityMAhCm2, double currentMACm2, double efficiency) {
        long cycles = (long) Math.ceil(foilMAhCm2 / (capacityMAhCm2 * (1 - efficiency)) - ROUNDING * 1e3);
        return new Proof(cycles, cycles * 2 * capacityMAhCm2 / currentMACm2 / HOURS_PER_DAY);
    }
}
