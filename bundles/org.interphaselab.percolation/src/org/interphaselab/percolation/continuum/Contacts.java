package org.interphaselab.percolation.continuum;

import org.interphaselab.percolation.lattice.WindingForest;
import org.interphaselab.percolation.lattice.Wraps;

/**
 * Joins particles that touch to clusters, and notes when one wraps the box, or spans a film from the electrode on one face
 * to that on the other.
 */
final class Contacts implements PairSink {

    private static final int LOWER = 1 << 2;
    private static final int UPPER = LOWER << WindingForest.HIGH_FACE;

    private final Shape shape;
    private final Particles particles;
    private final WindingForest forest;
    private final Wraps wraps;
    private final boolean film;
    private double surelySquared;
    /** Number of particles that were offered a place when a pair is looked at. */
    private long number;

    Contacts(Shape shape, Particles particles, Wraps wraps, boolean film, int expected) {
        this.shape = shape;
        this.particles = particles;
        this.wraps = wraps;
        this.film = film;
        forest = new WindingForest(expected, film);
    }

    /** The clusters, a member for each particle. */
    WindingForest forest() {
        return forest;
    }

    /** Forgets all clusters. */
    void clear() {
        forest.clear();
    }

    /**
     * More particles are there, alone.
     *
     * @param offered how many have been offered a place so far, those in closed places too
     */
    void add(int count, long offered) {
        forest.add(count);
        number = offered;
    }

    /** From now on pairs are of such sizes that they touch for certain when their centres are nearer than this. */
    void surelyWithin(double distance) {
        surelySquared = distance * distance;
    }

    @Override
    public void near(int first, int second, double dx, double dy, double dz, double squared, int crossing) {
        int form = particles.formLength;
        if (squared < surelySquared || shape.touch(particles.forms, first * form, second * form, dx, dy, dz)) {
            int winding = forest.join(first, second, crossing);
            if (winding != 0) {
                wraps.note(winding, number);
            }
            noteSpanned();
        }
    }

    /** Joins a particle with the electrodes it touches; they are at these heights. */
    void electrodes(int particle, double lower, double upper) {
        double height = particles.at[3 * particle + 2];
        double half = shape.halfHeight(particles.forms, particle * particles.formLength);
        if (height - half < lower) {
            forest.touch(particle, LOWER);
        }
        if (height + half > upper) {
            forest.touch(particle, UPPER);
        }
        noteSpanned();
    }

    private void noteSpanned() {
        if (film) {
            wraps.noteAxes(forest.spanned(), number);
        }
    }
}
