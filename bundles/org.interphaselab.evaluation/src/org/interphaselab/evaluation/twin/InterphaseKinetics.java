package org.interphaselab.evaluation.twin;

/**
 * How an interphase consumes lithium and how it conducts.
 *
 * @param chemicalLossMAhCm2PerSqrtH parabolic growth at rest, L = k √t per interface, mAh cm⁻² h⁻½
 * @param cycledLossFraction part of the plated charge that the interphase consumes, φ_c
 * @param leakageMACm2 constant loss per interface, mA cm⁻²
 * @param ionicConductivitySPerCm ionic conductivity of the interphase, S cm⁻¹
 * @param chargePerVolumeMAhCm3 lithium charge consumed per volume of interphase, mAh cm⁻³
 */
public record InterphaseKinetics(
        double chemicalLossMAhCm2PerSqrtH,
        double cycledLossFraction,
        double leakageMACm2,
        double ionicConductivitySPerCm,
        double chargePerVolumeMAhCm3) {

    public InterphaseKinetics {
        Require.notNegative(chemicalLossMAhCm2PerSqrtH, "chemicalLossMAhCm2PerSqrtH");
        Require.fraction(cycledLossFraction, "cycledLossFraction");
        Require.notNegative(leakageMACm2, "leakageMACm2");
        Require.positive(ionicConductivitySPerCm, "ionicConductivitySPerCm");
        Require.positive(chargePerVolumeMAhCm3, "chargePerVolumeMAhCm3");
    }
}
