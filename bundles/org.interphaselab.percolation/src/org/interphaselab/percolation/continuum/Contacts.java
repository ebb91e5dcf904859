package org.interphaselab.percolation.continuum;

import org.interphaselab.percolation.lattice.Winding;
import org.interphaselab.percolation.lattice.WindingForest;
import org.interphaselab.percolation.lattice.Wraps;

/**
 * Joins particles that touch to clusters, and notes when one wraps the box. The electrodes on both faces of a film are one
 * member of the forest, with a seam between them: a cluster that spans the film closes a path across that seam.
 */
final class Contacts implements PairSink {

    private static final int ELECTRODE = 0;

    private final Shape shape;
    private final Particles particles;
    private final WindingForest forest;
    private final Wraps wraps;
    private final int members;
    private double surelySquared;
    /** Number of particles that were offered a place when a pair is looked at. */
    private long number;

    Contacts(Shape shape, Particles particles, Wraps wraps, boolean film, int expected) {
        this.shape = shape;
        this.particles = particles;
        this.wraps = wraps;
        members = film ? 1 : 0;
        forest = new WindingForest(expected);
    }

    /** The clusters; in a film the first member is the electrodes. */
    WindingForest forest() {
        return forest;
    }

    /** Forgets all clusters. */
    void clear() {
        forest.clear();
        forest.add(members);
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
            note(forest.join(first + members, second + members, crossing));
        }
    }

    /** Joins a particle with the electrodes it touches; they are at these heights. */
    void electrodes(int particle, double lower, double upper) {
        double height = particles.at[3 * particle + 2];
        double half = shape.halfHeight(particles.forms, particle * particles.formLength);
        if (height - half < lower) {
            note(forest.join(ELECTRODE, particle + members, 0));
        }
        if (height + half > upper) {
            note(forest.join(ELECTRODE, particle + members, Winding.Z));
        }
    }

    private void note(int winding) {
        if (winding != 0) {
            wraps.note(winding, number);
        }
    }
}
