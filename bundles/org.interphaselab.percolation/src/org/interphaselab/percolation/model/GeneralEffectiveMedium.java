package org.interphaselab.percolation.model;

import org.apache.commons.math3.analysis.solvers.BrentSolver;

/**
 * One equation through both sides of the threshold (McLachlan, Blaszkiewicz and Newnham, J. Am. Ceram. Soc. 73 (1990)
 * 2187, doi:10.1111/j.1151-2916.1990.tb07576.x):
 * {@code (1−f)(σi^(1/s) − σ^(1/s))/(σi^(1/s) + A σ^(1/s)) + f (σc^(1/t) − σ^(1/t))/(σc^(1/t) + A σ^(1/t)) = 0} with
 * {@code A = (1 − f_c)/f_c}. Above the threshold of an insulating matrix it is the power law with exponent t, below that of
 * a perfect conductor one with −s; with s = t = 1 and f_c = 1/3 it is Bruggeman's symmetric medium.
 *
 * @param conductor σc, S cm⁻¹, above 0
 * @param matrix σi, S cm⁻¹, above 0 and at most σc
 * @param threshold f_c, between 0 and 1
 * @param s exponent below the threshold
 * @param t exponent above the threshold
 */
public record GeneralEffectiveMedium(double conductor, double matrix, double threshold, double s, double t)
        implements ConductivityModel {

    private static final double ACCURACY = 1e-13;
    private static final int MAX_EVALUATIONS = 500;

    public GeneralEffectiveMedium {
        if (!(matrix > 0 && conductor >= matrix && conductor < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "conductivities must be 0 < matrix <= conductor, not " + matrix + " and " + conductor);
        }
        if (!(threshold > 0 && threshold < 1) || !(s > 0) || !(t > 0)) {
            throw new IllegalArgumentException("no medium with threshold " + threshold + ", s = " + s + ", t = " + t);
        }
    }

    /** Bruggeman's symmetric effective medium in three dimensions (Ann. Phys. 416 (1935) 636). */
    public static GeneralEffectiveMedium bruggeman(double conductor, double matrix) {
        return new GeneralEffectiveMedium(conductor, matrix, 1.0 / 3.0, 1, 1);
    }

    @Override
    public double conductivity(double fraction) {
        double f = ConductivityModel.checkedFraction(fraction);
        if (f == 0 || conductor == matrix) {
            return matrix;
        }
        if (f == 1) {
            return conductor;
        }
        // the left side falls from plus to minus between the two conductivities: one root
        return Math.exp(new BrentSolver(ACCURACY)
                .solve(MAX_EVALUATIONS, ln -> balance(f, ln), Math.log(matrix), Math.log(conductor)));
    }

    private double balance(double f, double lnConductivity) {
        double a = (1 - threshold) / threshold;
        // the inverse of the first ratio of powers, so that neither exceeds 1 and nothing overflows at any contrast
        double below = Math.exp((Math.log(matrix) - lnConductivity) / s);
        double above = Math.exp((lnConductivity - Math.log(conductor)) / t);
        return (1 - f) * (below - 1) / (below + a) + f * (1 - above) / (1 + a * above);
    }
}
