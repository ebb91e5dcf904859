package org.interphaselab.evaluation.balance;

import java.util.Optional;
import java.util.OptionalDouble;
import org.interphaselab.core.Estimate;
import org.interphaselab.evaluation.halfcycle.ElectrodeSide;

/**
 * Where the lithium of one electrode went. At depletion L = Q₀ + ΣQ(plate) − ΣQ(strip) is lost; before it that is
 * only the most that can be lost. The reservoir average is method 3 of Adams et al. 2018 (doi:10.1002/aenm.201702097)
 * with the foil as first plated reservoir and the last partial strip as final strip; no half-cycle numbers enter.
 *
 * @param electrode the electrode
 * @param initialMAhCm2 its lithium at the start, mAh cm⁻²
 * @param initialUncertaintyMAhCm2 one standard uncertainty of it, mAh cm⁻²
 * @param toleranceAssumed whether that uncertainty comes from the parameters, as nobody reported it
 * @param throughHalfCycle zero-based half-cycle up to and with which charges are summed
 * @param throughS its end, test time, s
 * @param platings number of half-cycles that plated on it
 * @param platedMAhCm2 ΣQ(plate), mAh cm⁻²
 * @param strippedMAhCm2 ΣQ(strip), mAh cm⁻²
 * @param uncertaintyMAhCm2 one standard uncertainty of L: foil, current, sampling, mAh cm⁻²
 * @param measured whether the electrode was empty, so that L is a value
 * @param indicative whether a short or a hole in the recording came before, so that L may be wrong beyond its
 *     uncertainty
 * @param fromAlloysMAhCm2 stripped charge that came at 0.1 to 0.6 V, as from alloys, while the metal ran out: the metal
 *     alone lost this much more, mAh cm⁻²
 */
public record LithiumBalance(
        ElectrodeSide electrode,
        double initialMAhCm2,
        double initialUncertaintyMAhCm2,
        boolean toleranceAssumed,
        int throughHalfCycle,
        double throughS,
        int platings,
        double platedMAhCm2,
        double strippedMAhCm2,
        double uncertaintyMAhCm2,
        boolean measured,
        boolean indicative,
        double fromAlloysMAhCm2) {

    /** Unit of areal charge. */
    public static final String UNIT = "mAh cm⁻²";

    /** L, mAh cm⁻²: lost, or the most that can be lost; without the digits that summing many charges leaves. */
    public double lostMAhCm2() {
        return Math.rint((initialMAhCm2 + platedMAhCm2 - strippedMAhCm2) * 1e9) / 1e9;
    }

    /**
     * Whether more lithium was stripped than the electrode can have held, beyond twice the uncertainty: the
     * description of the cell and its recording do not belong together.
     */
    public boolean contradictory() {
        return lostMAhCm2() + 2 * uncertaintyMAhCm2 < 0;
    }

    /** L as value or upper bound. */
    public Estimate lost() {
        return estimate(lostMAhCm2(), uncertaintyMAhCm2, UNIT, Estimate.Kind.UPPER_BOUND);
    }

    /** L per plating; empty when nothing was plated. */
    public Optional<Estimate> lostPerCycle() {
        return platings == 0
                ? Optional.empty()
                : Optional.of(estimate(
                        lostMAhCm2() / platings, uncertaintyMAhCm2 / platings, UNIT, Estimate.Kind.UPPER_BOUND));
    }

    /** 1 − L/ΣQ(plate), as value or lower bound; empty when nothing was plated. */
    public Optional<Estimate> platingEfficiency() {
        return platedMAhCm2 <= 0
                ? Optional.empty()
                : Optional.of(estimate(
                        1 - lostMAhCm2() / platedMAhCm2,
                        uncertaintyMAhCm2 / platedMAhCm2,
                        "1",
                        Estimate.Kind.LOWER_BOUND));
    }

    /** ΣQ(strip)/(Q₀ + ΣQ(plate)), as value or lower bound. */
    public Estimate reservoirEfficiency() {
        double offered = initialMAhCm2 + platedMAhCm2;
        return estimate(strippedMAhCm2 / offered, uncertaintyMAhCm2 / offered, "1", Estimate.Kind.LOWER_BOUND);
    }

    private Estimate estimate(double value, double uncertainty, String unit, Estimate.Kind bound) {
        return new Estimate(value, unit, measured ? Estimate.Kind.VALUE : bound, OptionalDouble.of(uncertainty));
    }
}
