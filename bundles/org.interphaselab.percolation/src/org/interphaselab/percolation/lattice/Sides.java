package org.interphaselab.percolation.lattice;

import java.util.List;

/**
 * Which sides of a box are closed onto each other: clusters wrap around a closed axis and span an open one.
 *
 * @param x whether the ends of rows are joined
 * @param y whether the first and last row of a layer are
 * @param z whether the first and last layer are; of no account in two dimensions
 */
public record Sides(boolean x, boolean y, boolean z) {

    /** All closed: a torus. */
    public static final Sides PERIODIC = new Sides(true, true, true);

    /** All open. */
    public static final Sides OPEN = new Sides(false, false, false);

    /** A film: open across its last axis, closed along it. */
    public static Sides film(int dimension) {
        return dimension == 2 ? new Sides(true, false, true) : new Sides(true, true, false);
    }

    /** Whether an axis is closed: 0 for x, 1 for y, 2 for z. */
    public boolean closed(int axis) {
        return axis == 0 ? x : axis == 1 ? y : z;
    }

    /** Whether any of the first axes is open. */
    boolean anyOpen(int dimension) {
        return !x || !y || dimension == 3 && !z;
    }

    /** Names of what a run gives for each axis, for example {@code wrap x} and {@code span z}. */
    List<String> observables(int dimension) {
        return List.of(name(0), name(1), name(2)).subList(0, dimension);
    }

    private String name(int axis) {
        return (closed(axis) ? "wrap " : "span ") + "xyz".charAt(axis);
    }

    @Override
    public String toString() {
        return this.equals(PERIODIC) ? "periodic" : "closed along " + (x ? "x" : "") + (y ? "y" : "") + (z ? "z" : "");
    }
}
