package org.interphaselab.percolation.model;

/**
 * Between which values the conductivity of any two-phase composite must lie. The rule of mixtures, eqn (1) of Su, Fu et
 * al. (EES Batteries 2025, 1, 242, doi:10.1039/d5eb00024f), is the upper Wiener bound: it holds exactly for layers along
 * the current and for nothing else.
 *
 * @param conductor conductivity of the conductor, S cm⁻¹
 * @param matrix conductivity of the other phase, S cm⁻¹, at most that of the conductor
 */
public record Bounds(double conductor, double matrix) {

    public Bounds {
        if (!(matrix >= 0 && conductor >= matrix && conductor < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "conductivities must be 0 <= matrix <= conductor, not " + matrix + " and " + conductor);
        }
    }

    /** Layers along the current: no composite conducts better (Wiener 1912). */
    public ConductivityModel wienerUpper() {
        return fraction -> {
            double f = ConductivityModel.checkedFraction(fraction);
            return f * conductor + (1 - f) * matrix;
        };
    }

    /** Layers across the current: no composite conducts worse (Wiener 1912). */
    public ConductivityModel wienerLower() {
        return fraction -> {
            double f = ConductivityModel.checkedFraction(fraction);
            return f == 1 ? conductor : matrix == 0 ? 0 : 1 / (f / conductor + (1 - f) / matrix);
        };
    }

    /**
     * No composite that is alike in all directions conducts better: spheres of matrix coated with conductor (Hashin and
     * Shtrikman, J. Appl. Phys. 33 (1962) 3125, doi:10.1063/1.1728579).
     *
     * @param dimension 2 or 3
     */
    public ConductivityModel hashinShtrikmanUpper(int dimension) {
        return fraction -> {
            double rest = 1 - ConductivityModel.checkedFraction(fraction);
            return coated(conductor, matrix, rest, dimension);
        };
    }

    /** No composite that is alike in all directions conducts worse: spheres of conductor coated with matrix; as above. */
    public ConductivityModel hashinShtrikmanLower(int dimension) {
        return fraction -> coated(matrix, conductor, ConductivityModel.checkedFraction(fraction), dimension);
    }

    private static double coated(double coat, double core, double coreFraction, int dimension) {
        if (dimension != 2 && dimension != 3) {
            throw new IllegalArgumentException("the dimension is 2 or 3, not " + dimension);
        }
        if (core == coat) {
            return coat;
        }
        if (coat == 0) {
            return coreFraction == 1 ? core : 0;
        }
        return coat + coreFraction / (1 / (core - coat) + (1 - coreFraction) / (dimension * coat));
    }
}
