package org.interphaselab.percolation.continuum;

import org.interphaselab.percolation.lattice.RandomWords;

/**
 * Discs and spheres; the unit of length is the diameter.
 *
 * @param dimension 2 or 3
 */
public record Ball(int dimension) implements Solid {

    private static final double RADIUS = 0.5;

    @Override
    public String identity() {
        return dimension == 2 ? "discs" : "spheres";
    }

    @Override
    public double volume() {
        return dimension == 2 ? Math.PI * RADIUS * RADIUS : 4.0 / 3.0 * Math.PI * RADIUS * RADIUS * RADIUS;
    }

    @Override
    public double outerRadius() {
        return RADIUS;
    }

    @Override
    public double innerRadius() {
        return RADIUS;
    }

    @Override
    public int formLength() {
        return 1;
    }

    @Override
    public void draw(RandomWords random, double size, double[] forms, int at) {
        forms[at] = RADIUS * size;
    }

    @Override
    public boolean touch(double[] forms, int first, int second, double dx, double dy, double dz) {
        double reach = forms[first] + forms[second];
        return dx * dx + dy * dy + dz * dz < reach * reach;
    }

    @Override
    public double gap(double[] forms, int first, int second, double dx, double dy, double dz) {
        return Math.sqrt(dx * dx + dy * dy + dz * dz) - forms[first] - forms[second];
    }

    @Override
    public ConvexBody body() {
        return ConvexBody.spheroid(RADIUS, RADIUS);
    }

    @Override
    public double halfHeight(double[] forms, int at) {
        return forms[at];
    }
}
