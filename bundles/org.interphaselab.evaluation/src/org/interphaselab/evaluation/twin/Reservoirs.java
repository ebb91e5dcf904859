package org.interphaselab.evaluation.twin;

/**
 * The lithium at hand.
 *
 * @param capacityAMAhCm2 lithium of the thick electrode A, mAh cm⁻²
 * @param capacityBMAhCm2 lithium of the thin electrode B, mAh cm⁻²
 * @param criticalMAhCm2 rest of lithium below which the contact area shrinks in proportion to what is left, mAh cm⁻²
 */
public record Reservoirs(double capacityAMAhCm2, double capacityBMAhCm2, double criticalMAhCm2) {

    public Reservoirs {
        Require.positive(capacityAMAhCm2, "capacityAMAhCm2");
        Require.positive(capacityBMAhCm2, "capacityBMAhCm2");
        Require.positive(criticalMAhCm2, "criticalMAhCm2");
    }
}
