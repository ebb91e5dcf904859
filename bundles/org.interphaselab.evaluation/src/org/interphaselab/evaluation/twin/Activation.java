package org.interphaselab.evaluation.twin;

/**
 * "Activation": lithium that grows into the interphase shortens the ions' way, so that the interphase's resistance
 * falls as a(t) = e + (1 − e) exp(−(t − t₀)/τ).
 *
 * @param startH t₀, h
 * @param timeConstantH τ, h
 * @param remainingFraction e, the part of the interphase's resistance that stays
 */
public record Activation(double startH, double timeConstantH, double remainingFraction) {

    public Activation {
        Require.notNegative(startH, "startH");
        Require.positive(timeConstantH, "timeConstantH");
        Require.fraction(remainingFraction, "remainingFraction");
    }

    /** The factor on the interphase's resistance. */
    double factor(double timeH) {
        return timeH <= startH
                ? 1
                : remainingFraction + (1 - remainingFraction) * StrictMath.exp(-(timeH - startH) / timeConstantH);
    }
}
