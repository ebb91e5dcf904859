package org.interphaselab.percolation.continuum;

import java.util.List;
import org.interphaselab.percolation.lattice.RandomWords;

/** Particles that do not overlap, in equilibrium in a periodic box or a film. Immutable: what changes is in its {@link Worker}. */
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

    /** What a configuration tells of how it was made, by name; such numbers go with the outcomes of runs. */
    default List<String> account() {
        return List.of();
    }

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
     * @param account what it tells of how it was made, as {@link Fluid#account} names it
     */
    record Configuration(double[] places, double[] forms, double[] account) {

        /** One that tells nothing of how it was made. */
        Configuration(double[] places, double[] forms) {
            this(places, forms, new double[0]);
        }
    }
}
