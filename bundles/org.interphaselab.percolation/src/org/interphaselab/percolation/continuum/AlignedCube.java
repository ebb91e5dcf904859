package org.interphaselab.percolation.continuum;

import org.interphaselab.percolation.lattice.RandomWords;

/**
 * Squares and cubes with their edges along the axes; the unit of length is the edge.
 *
 * @param dimension 2 or 3
 */
public record AlignedCube(int dimension) implements Shape {

    @Override
    public String identity() {
        return dimension == 2 ? "aligned squares" : "aligned cubes";
    }

    @Override
    public double volume() {
        return 1;
    }

    @Override
    public double outerRadius() {
        return 0.5 * Math.sqrt(dimension);
    }

    @Override
    public double innerRadius() {
        return 0.5;
    }

    @Override
    public int formLength() {
        return 1;
    }

    @Override
    public void draw(RandomWords random, double size, double[] forms, int at) {
        forms[at] = 0.5 * size;
    }

    @Override
    public boolean touch(double[] forms, int first, int second, double dx, double dy, double dz) {
        return Math.max(Math.abs(dx), Math.max(Math.abs(dy), Math.abs(dz))) < forms[first] + forms[second];
    }

    @Override
    public double halfHeight(double[] forms, int at) {
        return forms[at];
    }
}
