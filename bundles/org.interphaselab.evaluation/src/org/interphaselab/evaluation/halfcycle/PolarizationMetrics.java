package org.interphaselab.evaluation.halfcycle;

/**
 * Polarization of one half-cycle by five named definitions, all of s·V in V, where s is the sign of the current.
 * Authors differ on what "polarization" is, so every table names the definition it gives; the headline is {@code
 * medianV}.
 *
 * @param meanV mean over time without the settling at the start ({@code eta_mean})
 * @param medianV median without the settling at the start ({@code eta_median})
 * @param endV median of the last 5 %, at least three samples ({@code eta_end})
 * @param maxV 98th percentile of all samples, of fifty samples or fewer the largest ({@code eta_max})
 * @param rawMaxV largest |V|, for the range test only ({@code eta_raw_max})
 * @param initialV first sample after 30 s and at least the second one ({@code eta_0})
 */
public record PolarizationMetrics(
        double meanV, double medianV, double endV, double maxV, double rawMaxV, double initialV) {}
