package org.interphaselab.percolation.model;

/** Conductivity of a composite as a function of the volume fraction of its conductor. */
@FunctionalInterface
public interface ConductivityModel {

    /**
     * The effective conductivity.
     *
     * @param fraction volume fraction of the conductor, 0 to 1
     * @return conductivity, S cm⁻¹
     */
    double conductivity(double fraction);

    /**
     * Makes sure that a volume fraction is one.
     *
     * @throws IllegalArgumentException when it is not
     */
    static double checkedFraction(double fraction) {
        if (!(fraction >= 0 && fraction <= 1)) {
            throw new IllegalArgumentException("a volume fraction lies between 0 and 1, not at " + fraction);
        }
        return fraction;
    }
}
