package org.interphaselab.percolation.model;

/**
 * The percolation equation, eqn (2) of Su, Fu et al. (EES Batteries 2025, 1, 242, doi:10.1039/d5eb00024f; Stauffer and
 * Aharony, Introduction to Percolation Theory): {@code σ = σ_matrix + σ0 (f − f_p)^n} above the threshold, the
 * conductivity of the matrix below.
 *
 * @param prefactor σ0, S cm⁻¹; not the conductivity of the pure conductor, unless {@code normalised}
 * @param threshold f_p, at least 0 and below 1
 * @param exponent n, 2.0 for contacts in three dimensions, larger with tunnelling
 * @param matrix conductivity below the threshold, S cm⁻¹
 * @param normalised whether {@code ((f − f_p)/(1 − f_p))^n} is meant, which makes σ0 the conductivity at f = 1
 */
public record PowerLaw(double prefactor, double threshold, double exponent, double matrix, boolean normalised)
        implements ConductivityModel {

    public PowerLaw {
        if (!(prefactor > 0) || !(threshold >= 0 && threshold < 1) || !(exponent > 0) || !(matrix >= 0)) {
            throw new IllegalArgumentException("no percolation equation with σ0 = " + prefactor + ", f_p = " + threshold
                    + ", n = " + exponent + ", matrix = " + matrix);
        }
    }

    /** The equation as printed, over an insulating matrix. */
    public static PowerLaw asPrinted(double prefactor, double threshold, double exponent) {
        return new PowerLaw(prefactor, threshold, exponent, 0, false);
    }

    @Override
    public double conductivity(double fraction) {
        double above = ConductivityModel.checkedFraction(fraction) - threshold;
        if (above <= 0) {
            return matrix;
        }
        return matrix + prefactor * Math.pow(normalised ? above / (1 - threshold) : above, exponent);
    }
}
