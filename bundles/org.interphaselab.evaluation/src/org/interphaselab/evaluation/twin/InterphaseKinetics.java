package org.interphaselab.evaluation.twin;

/**
 * How an interphase consumes lithium and how it conducts.
 *
 * @param chemicalLossMAhCm2PerSqrtH parabolic growth at rest, L = k √t per interface, mAh cm⁻² h⁻½
 * @param cycledLossFraction part of the plated charge that the interphase consumes, φ_c
 * @param leakageMACm2 constant loss per interface, mA cm⁻²
 * @param ionicConductivitySPerCm ionic conductivity of the interphase, S cm⁻¹
 * @param chargePerVolumeMAhCm3 lithium charge consumed per volume of interphase, mAh cm⁻³
 * @param alloyFraction part of the consumed lithium that sits in alloys and comes back, at 0.1 to 0.6 V, once the metal
 *     is used up
 */
public record InterphaseKinetics(
        double chemicalLossMAhCm2PerSqrtH,
        double cycledLossFraction,
        double leakageMACm2,
        double ionicConductivitySPerCm,
        double chargePerVolumeMAhCm3,
        double alloyFraction) {

    /** An interphase that gives nothing back. */
    public InterphaseKinetics(
            double chemicalLossMAhCm2PerSqrtH,
            double cycledLossFraction,
            double leakageMACm2,
            double ionicConductivitySPerCm,
            double chargePerVolumeMAhCm3) {
        this(
                chemicalLossMAhCm2PerSqrtH,
                cycledLossFraction,
                leakageMACm2,
                ionicConductivitySPerCm,
                chargePerVolumeMAhCm3,
                0);
    }

    public InterphaseKinetics {
        Require.notNegative(chemicalLossMAhCm2PerSqrtH, "chemicalLossMAhCm2PerSqrtH");
        Require.fraction(cycledLossFraction, "cycledLossFraction");
        Require.notNegative(leakageMACm2, "leakageMACm2");
        Require.positive(ionicConductivitySPerCm, "ionicConductivitySPerCm");
        Require.positive(chargePerVolumeMAhCm3, "chargePerVolumeMAhCm3");
        Require.fraction(alloyFraction, "alloyFraction");
    }

    public InterphaseKinetics withCycledLoss(double newFraction) {
        return copy(newFraction, alloyFraction);
    }

    public InterphaseKinetics withAlloys(double newFraction) {
        return copy(cycledLossFraction, newFraction);
    }

    private InterphaseKinetics copy(double newCycledLoss, double newAlloys) {
        return new InterphaseKinetics(
                chemicalLossMAhCm2PerSqrtH,
                newCycledLoss,
                leakageMACm2,
                ionicConductivitySPerCm,
                chargePerVolumeMAhCm3,
                newAlloys);
    }
}
