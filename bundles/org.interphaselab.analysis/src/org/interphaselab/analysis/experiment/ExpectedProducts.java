package org.interphaselab.analysis.experiment;

/**
 * What lithium in excess should make of an electrolyte by the phases and rules of the study's catalog: computed from the
 * reported composition, never measured.
 *
 * @param metalVolumeFraction V_F-M by the usual rules, 0 to 1
 * @param metalVolumeFractionUncertainty one standard uncertainty of it from the volumes of the phases
 * @param lowestMetalVolumeFraction smallest V_F-M among all alternative phases
 * @param lowestUncertainty one standard uncertainty of it from the volumes of the phases
 * @param highestMetalVolumeFraction largest V_F-M among all alternative phases
 * @param highestUncertainty one standard uncertainty of it from the volumes of the phases
 * @param lithiumMAhPerCm2Um lithium taken up per cm² and µm of interphase, mAh cm⁻² µm⁻¹
 * @param reaction the reaction by the usual rules
 * @param catalog the catalog it was computed with: edition, and which of its phases and rules are the study's own
 */
public record ExpectedProducts(
        double metalVolumeFraction,
        double metalVolumeFractionUncertainty,
        double lowestMetalVolumeFraction,
        double lowestUncertainty,
        double highestMetalVolumeFraction,
        double highestUncertainty,
        double lithiumMAhPerCm2Um,
        String reaction,
        String catalog) {

    private static final double CM_PER_UM = 1e-4;

    /** Lithium taken up per volume of interphase, q_vol in mAh cm⁻³. */
    public double lithiumMAhPerCm3() {
        return lithiumMAhPerCm2Um / CM_PER_UM;
    }
}
