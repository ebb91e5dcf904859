package org.interphaselab.evaluation.balance;

import java.util.Optional;
import org.interphaselab.evaluation.halfcycle.HalfCycle;
import org.interphaselab.evaluation.halfcycle.HalfCycles;

/**
 * Lithium of one electrode over time, at the start and at the end of each half-cycle up to the balance's last.
 *
 * @param timeS test time, s
 * @param mostMAhCm2 the most it can hold: as if nothing were lost, mAh cm⁻²
 * @param estimated what it holds when each plating loses the same, only where the loss is measured
 */
public record InventoryCurve(double[] timeS, double[] mostMAhCm2, Optional<Estimated> estimated) {

    /**
     * The estimated inventory. It ends at nought by construction: the electrode was seen empty.
     *
     * @param valueMAhCm2 mAh cm⁻²
     * @param lowerMAhCm2 value less one standard uncertainty of the foil, never below nought
     * @param upperMAhCm2 value and one standard uncertainty
     */
    public record Estimated(double[] valueMAhCm2, double[] lowerMAhCm2, double[] upperMAhCm2) {}

    /** The curve that belongs to a balance. */
    public static InventoryCurve of(HalfCycles halfCycles, LithiumBalance balance) {
        int n = balance.throughHalfCycle() + 2;
        double[] time = new double[n];
        double[] most = new double[n];
        double[] lostPart = new double[n];
        most[0] = balance.initialMAhCm2();
        int platings = 0;
        for (int k = 0; k + 1 < n; k++) {
            HalfCycle half = halfCycles.get(k);
            boolean strips = half.stripped() == balance.electrode();
            platings += strips ? 0 : 1;
            double charge = half.chargeUntilMAhCm2(balance.throughS());
            time[k + 1] = Math.min(half.endS(), balance.throughS());
            most[k + 1] = most[k] + (strips ? -charge : charge);
            lostPart[k + 1] = balance.platings() == 0 ? 0 : (double) platings / balance.platings();
        }
        return new InventoryCurve(
                time,
                most,
                balance.measured() && balance.platings() > 0
                        ? Optional.of(estimated(balance, most, lostPart))
                        : Optional.empty());
    }

    private static Estimated estimated(LithiumBalance balance, double[] most, double[] lostPart) {
        double[] value = new double[most.length];
        double[] lower = new double[most.length];
        double[] upper = new double[most.length];
        for (int k = 0; k < most.length; k++) {
            double uncertainty = balance.initialUncertaintyMAhCm2() * (1 - lostPart[k]);
            value[k] = Math.max(0, most[k] - balance.lostMAhCm2() * lostPart[k]);
            lower[k] = Math.max(0, value[k] - uncertainty);
            upper[k] = value[k] + uncertainty;
        }
        return new Estimated(value, lower, upper);
    }
}
