package org.interphaselab.percolation.threshold;

import java.util.function.UnaryOperator;
import org.interphaselab.core.Estimate;

/**
 * How thresholds of finite boxes tend to that of an infinite one. A run gives for each axis what was there when a cluster first
 * wrapped it, which stands for a density; the means of the first, the second… of the axes each tend to the threshold.
 *
 * @param axes number of axes, the first observables of a run
 * @param perElement the density that one element is; 1 where the observables are densities already
 * @param inverseNu 1/ν, by which the mean tends to the threshold
 * @param correction exponent of the first correction, negative
 * @param quantity makes the quantity of the threshold of such a density
 */
public record Scaling(
        int axes, double perElement, double inverseNu, double correction, UnaryOperator<Estimate> quantity) {

    /** 1/ν = 3/4 exactly; first correction: Nienhuis, PRL 49 (1982) 1062, doi:10.1103/PhysRevLett.49.1062. */
    private static final double INVERSE_NU_2D = 0.75;

    private static final double CORRECTION_2D = -2;
    /** Wang, Zhou, Zhang, Garoni and Deng, PRE 87 (2013) 052107, doi:10.1103/PhysRevE.87.052107. */
    private static final double INVERSE_NU_3D = 1.1410;

    private static final double CORRECTION_3D = -1.2;

    /** With the exponents of a dimension. */
    static Scaling of(int dimension, double perElement, UnaryOperator<Estimate> quantity) {
        return dimension == 2
                ? new Scaling(2, perElement, INVERSE_NU_2D, CORRECTION_2D, quantity)
                : new Scaling(3, perElement, INVERSE_NU_3D, CORRECTION_3D, quantity);
    }
}
