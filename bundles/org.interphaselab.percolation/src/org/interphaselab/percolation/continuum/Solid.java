package org.interphaselab.percolation.continuum;

/** A shape whose particles may not overlap, but conduct over a gap. */
public interface Solid extends Shape {

    /**
     * The gap between two particles that do not overlap.
     *
     * @param forms forms of all particles
     * @param first where the form of the first begins
     * @param second where the form of the second begins
     * @param dx from the centre of the first to that of the second; so dy and dz
     * @return a length; negative when they overlap
     */
    double gap(double[] forms, int first, int second, double dx, double dy, double dz);

    /** What a particle of size 1 denies others. */
    ConvexBody body();
}
