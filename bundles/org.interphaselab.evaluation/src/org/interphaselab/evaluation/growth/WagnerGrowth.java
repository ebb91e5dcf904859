package org.interphaselab.evaluation.growth;

import org.interphaselab.core.Estimate;

/**
 * Growth of an interphase by ambipolar transport after Wagner: with the thickness x = L/q_vol, dL/dt = σ_eff E_dec/x, so
 * that L² = 2 σ_eff E_dec q_vol t and σ_eff = k_Q²/(2 E_dec q_vol) with k_Q = L/√t. σ_eff = σ_e σ_i/(σ_e + σ_i), about
 * σ_e. Where a reaction is slower than the transport, σ_eff is only a lower bound: always call it "effective, if
 * diffusion-controlled".
 */
public final class WagnerGrowth {

    /** Unit of σ_eff. */
    public static final String UNIT = "S cm⁻¹";

    /** The caution that belongs to every σ_eff. */
    public static final String LABEL = "effective, if diffusion-controlled";

    private static final double COULOMB_PER_MAH = 3.6;
    private static final double SECONDS_PER_HOUR = 3600;
    private static final double MAH_PER_UAH = 1e-3;

    private WagnerGrowth() {}

    /** k_Q of a loss in a time, µAh cm⁻² h⁻½. */
    public static double rateUAhCm2PerSqrtH(double lostMAhCm2, double hours) {
        return lostMAhCm2 / MAH_PER_UAH / Math.sqrt(hours);
    }

    /**
     * σ_eff, S cm⁻¹.
     *
     * @param rateUAhCm2PerSqrtH k_Q, µAh cm⁻² h⁻½
     * @param chargePerVolumeMAhCm3 q_vol, mAh cm⁻³
     * @param decompositionV E_dec, V
     */
    public static double conductivitySCm(
            double rateUAhCm2PerSqrtH, double chargePerVolumeMAhCm3, double decompositionV) {
        double rate = rateUAhCm2PerSqrtH * MAH_PER_UAH * COULOMB_PER_MAH / Math.sqrt(SECONDS_PER_HOUR);
        return rate * rate / (2 * decompositionV * chargePerVolumeMAhCm3 * COULOMB_PER_MAH);
    }

    /** σ_eff with the uncertainty that k_Q gives it. */
    public static Estimate conductivity(
            double rate, double rateUncertainty, double chargePerVolumeMAhCm3, double decompositionV) {
        double value = conductivitySCm(rate, chargePerVolumeMAhCm3, decompositionV);
        return Estimate.of(value, 2 * value * rateUncertainty / rate, UNIT);
    }

    /** The growth constant k of x² = 2 k t, k = σ_eff E_dec/q_vol, cm² s⁻¹. */
    public static double thicknessConstantCm2PerS(
            double conductivitySCm, double chargePerVolumeMAhCm3, double decompositionV) {
        return conductivitySCm * decompositionV / (chargePerVolumeMAhCm3 * COULOMB_PER_MAH);
    }

    /** Thickness of the interphase that a loss makes, µm. */
    public static double thicknessUm(double lostMAhCm2, double chargePerVolumeMAhCm3) {
        return 1e4 * lostMAhCm2 / chargePerVolumeMAhCm3;
    }
}
