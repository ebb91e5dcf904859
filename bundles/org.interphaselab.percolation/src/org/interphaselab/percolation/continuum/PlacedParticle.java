package org.interphaselab.percolation.continuum;

/**
 * Spheroids of metal in a shell that does not conduct, all of one size. Two whose shells do not overlap conduct where the gap
 * between their metal is no wider than the tunnelling distance, which is the unit of length.
 *
 * @param along semi-axis of revolution of the metal
 * @param across its other semi-axis
 * @param envelope thickness of the shell; from one half on the metal of two that touch is too far apart to conduct
 */
public record PlacedParticle(double along, double across, double envelope) {

    private static final double HALF_TUNNEL = 0.5;

    public PlacedParticle {
        if (!(along > 0 && across > 0 && along < Double.POSITIVE_INFINITY && across < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("the semi-axes of a particle are above 0, not " + along + ", " + across);
        }
        if (!(envelope >= 0 && envelope < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("an envelope is not " + envelope + " thick");
        }
    }

    /** The metal of one particle. */
    public ConvexBody metal() {
        return ConvexBody.spheroid(along, across);
    }

    /** Particles whose centres are further apart than this neither conduct nor touch. */
    public double reach() {
        return length() + 2 * Math.max(HALF_TUNNEL, envelope);
    }

    /** Longest extent of the metal. */
    double length() {
        return 2 * Math.max(along, across);
    }

    /** The metal, in units of {@link #length()}. */
    Spheroid solid() {
        return new Spheroid(along / across, Orientation.ISOTROPIC);
    }
}
