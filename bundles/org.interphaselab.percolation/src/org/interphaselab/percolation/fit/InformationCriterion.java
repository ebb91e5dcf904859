package org.interphaselab.percolation.fit;

import java.util.OptionalDouble;

/** Compares models by how much they explain with how many parameters. */
public final class InformationCriterion {

    private InformationCriterion() {}

    /**
     * Akaike's criterion with its correction for few data (Hurvich and Tsai, Biometrika 76 (1989) 297,
     * doi:10.1093/biomet/76.2.297); the model with the smaller value is the better one. Empty when the data are too few
     * for it to exist.
     *
     * @param parameters number of parameters fitted, the scatter included
     */
    public static OptionalDouble corrected(double logLikelihood, int parameters, int samples) {
        int rest = samples - parameters - 1;
        return rest <= 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(-2 * logLikelihood + 2 * parameters + 2.0 * parameters * (parameters + 1) / rest);
    }
}
