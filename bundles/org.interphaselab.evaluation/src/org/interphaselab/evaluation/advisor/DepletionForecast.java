package org.interphaselab.evaluation.advisor;

import org.interphaselab.evaluation.growth.FoilLoss;
import org.interphaselab.evaluation.growth.GrowthExponent;
import org.interphaselab.evaluation.settings.GrowthParameters;

/**
 * When another foil of an interphase will run empty, from one that did: t = t₁ (Q₀/L₁)^(1/m). The window holds two
 * standard uncertainties of the loss, the foil and the exponent, on the logarithm of the time.
 *
 * @param hours expected time, h
 * @param fromH start of the window, h
 * @param toH end of the window, h
 */
public record DepletionForecast(double hours, double fromH, double toH) {

    /** One standard uncertainty of an exponent that two foils did not yet tell: between diffusion and cycling. */
    private static final double UNKNOWN_EXPONENT = 0.25;

    /** Two standard uncertainties, as the window is said to hold. */
    private static final double COVERAGE = 2;

    /** The exponent to use where none is known: in the middle, and as uncertain as that. */
    public static GrowthExponent unknownExponent(GrowthParameters limits) {
        return new GrowthExponent(limits.cyclingAbove(), UNKNOWN_EXPONENT, 0);
    }

    /**
     * The forecast.
     *
     * @param seen a foil that ran empty
     * @param exponent of the loss in time
     * @param foilMAhCm2 lithium of the other foil, mAh cm⁻²
     * @param foilUncertainty one standard uncertainty of it, mAh cm⁻²
     */
    public static DepletionForecast of(
            FoilLoss seen, GrowthExponent exponent, double foilMAhCm2, double foilUncertainty) {
        double m = exponent.value();
        double ratio = Math.log(foilMAhCm2 / seen.lostMAhCm2());
        double hours = seen.hours() * Math.exp(ratio / m);
        double ofLosses = Math.hypot(seen.uncertaintyMAhCm2() / seen.lostMAhCm2(), foilUncertainty / foilMAhCm2) / m;
        double ofExponent = ratio * exponent.uncertainty() / (m * m);
        double spread = COVERAGE * Math.hypot(ofLosses, ofExponent);
        return new DepletionForecast(hours, hours * Math.exp(-spread), hours * Math.exp(spread));
    }
}
