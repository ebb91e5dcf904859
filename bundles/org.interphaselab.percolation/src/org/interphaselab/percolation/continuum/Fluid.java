package org.interphaselab.percolation.continuum;

import org.interphaselab.percolation.lattice.RandomWords;

/** Particles that do not overlap, in equilibrium in a periodic cube. Immutable: what changes is in its {@link Worker}. */
public interface Fluid {

    /** All that decides about the distribution of configurations, in words. */
    String identity();

    /** The particles, with what tells how near their surfaces are. */
    Solid solid();

    /** The box. */
    Box box();

    /** Number of particles. */
    int number();

    /** Share of the volume that they take. */
    double fraction();

    /** Working memory of one thread. */
    Worker newWorker();

    /** Makes configurations. */
    @FunctionalInterface
    interface Worker {

        /** A new configuration, independent of those before; valid until the next call. */
        Configuration draw(RandomWords random);
    }

    /**
     * Where particles are.
     *
     * @param places three coordinates of each
     * @param forms the form of each
     */
    record Configuration(double[] places, double[] forms) {}
}
