package org.interphaselab.percolation.continuum;

import java.util.Optional;
import org.interphaselab.percolation.lattice.RandomWords;

/**
 * A family of particles: what they look like, and when two of them are in contact. Lengths are in units of the longest
 * extent of a particle of size 1, unless the shape says otherwise. What tells particles of one shape apart, such as size
 * and orientation, is a few numbers, the particle's form.
 */
public interface Shape {

    /** All that decides which particles touch, in words. */
    String identity();

    /** 2 or 3. */
    int dimension();

    /** Volume, in two dimensions area, of a particle of size 1; what the reduced density counts. */
    double volume();

    /** No two particles touch when their centres are further apart than this times the sum of their sizes. */
    double outerRadius();

    /** Any two particles touch when their centres are closer than this times the sum of their sizes; 0 promises nothing. */
    double innerRadius();

    /** Numbers in a form. */
    int formLength();

    /** Makes a particle. */
    void draw(RandomWords random, double size, double[] forms, int at);

    /**
     * Whether two particles touch.
     *
     * @param forms forms of all particles
     * @param first where the form of the first begins
     * @param second where the form of the second begins
     * @param dx from the centre of the first to that of the second; so dy and dz
     */
    boolean touch(double[] forms, int first, int second, double dx, double dy, double dz);

    /** Half the extent of a particle along the last axis: what a plane across it cuts. */
    double halfHeight(double[] forms, int at);

    /**
     * The slender cylinder with caps that holds a particle of size 1, where the form begins with the direction of its axis and
     * goes on with the size; empty for shapes that are not much longer than wide.
     */
    default Optional<Rod> rod() {
        return Optional.empty();
    }

    /**
     * A cylinder with caps.
     *
     * @param half half the length of the cylinder
     * @param radius its radius, and that of the caps
     */
    record Rod(double half, double radius) {

        /** Shorter ones are found as fast by their centres. */
        private static final double SLENDER = 8;

        /** This rod where it is slender. */
        Optional<Rod> ifSlender() {
            return half >= SLENDER * radius ? Optional.of(this) : Optional.empty();
        }
    }
}
