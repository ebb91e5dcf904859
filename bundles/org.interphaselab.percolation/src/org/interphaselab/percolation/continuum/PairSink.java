package org.interphaselab.percolation.continuum;

/** Takes pairs of particles that are close enough to be looked at. */
interface PairSink {

    /**
     * A pair.
     *
     * @param dx from the centre of the first to the nearest image of the second; so dy and dz
     * @param squared the distance of the centres, squared
     * @param crossing which seams lie between, as {@link org.interphaselab.percolation.lattice.Winding} packs it
     */
    void near(int first, int second, double dx, double dy, double dz, double squared, int crossing);
}
