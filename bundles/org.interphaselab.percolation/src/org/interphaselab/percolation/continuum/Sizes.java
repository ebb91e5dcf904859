package org.interphaselab.percolation.continuum;

import org.interphaselab.percolation.lattice.RandomWords;

/**
 * How the sizes of particles are distributed, by number. Sizes are sorted into classes, because a grid of cells serves only
 * particles that are not too different.
 */
public interface Sizes {

    /** All that decides about the distribution, in words. */
    String identity();

    /** Number of classes, from small to large sizes. */
    int classes();

    /** The share of the particles that a class has, by number; all shares add up to 1. */
    double share(int sizeClass);

    /** The smallest size in a class, above 0. */
    double smallest(int sizeClass);

    /** The largest size in a class. */
    double largest(int sizeClass);

    /** Draws a size of a class. */
    double draw(int sizeClass, RandomWords random);

    /** Mean of a power of the sizes. */
    double moment(int power);

    /** All particles are of size 1. */
    static Sizes same() {
        return new DiscreteSizes(java.util.List.of(1.0), java.util.List.of(1.0));
    }
}
