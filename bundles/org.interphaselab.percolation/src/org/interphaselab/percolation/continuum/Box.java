package org.interphaselab.percolation.continuum;

/**
 * A box of particles, periodic along x and y, and along z where it is no film.
 *
 * @param x side along x, in the lengths of the shape
 * @param y side along y
 * @param z side along z; 0 in two dimensions
 * @param film whether the faces across z are open, with an electrode on each
 */
public record Box(double x, double y, double z, boolean film) {

    public Box {
        if (!(x > 0 && y > 0 && z >= 0 && x * y * (z + 1) < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "the sides of a box are positive lengths, not " + x + ", " + y + ", " + z);
        }
        if (film && z == 0) {
            throw new IllegalArgumentException("a film needs a thickness");
        }
    }

    /** A periodic square or cube. */
    public static Box cube(double side, int dimension) {
        return new Box(side, side, dimension == 3 ? side : 0, false);
    }

    /** A film, periodic in its plane. */
    public static Box film(double side, double thickness) {
        return new Box(side, side, thickness, true);
    }

    /** 2 or 3. */
    public int dimension() {
        return z > 0 ? 3 : 2;
    }

    /** Its volume, or area. */
    public double volume() {
        return x * y * (z > 0 ? z : 1);
    }
}
