package org.interphaselab.percolation.continuum;

import org.interphaselab.percolation.lattice.RandomWords;

/**
 * Segments without width in the plane, in random directions; the unit of length is that of a stick, and its "area" is that
 * length squared, so that the reduced density is n l².
 */
public record Stick() implements Shape {

    private static final int SIZE = 2;
    private static final int FORM = 3;

    @Override
    public String identity() {
        return "sticks";
    }

    @Override
    public int dimension() {
        return 2;
    }

    @Override
    public double volume() {
        return 1;
    }

    @Override
    public double outerRadius() {
        return 0.5;
    }

    @Override
    public double innerRadius() {
        return 0;
    }

    @Override
    public int formLength() {
        return FORM;
    }

    @Override
    public void draw(RandomWords random, double size, double[] forms, int at) {
        double angle = Math.PI * random.unit();
        forms[at] = Math.cos(angle);
        forms[at + 1] = Math.sin(angle);
        forms[at + SIZE] = size;
    }

    @Override
    public boolean touch(double[] forms, int first, int second, double dx, double dy, double dz) {
        double ux = forms[first];
        double uy = forms[first + 1];
        double vx = forms[second];
        double vy = forms[second + 1];
        double sine = ux * vy - uy * vx;
        // where the lines cross, measured along each from its centre, times the sine of their angle
        double along1 = Math.abs(dx * vy - dy * vx);
        double along2 = Math.abs(dx * uy - dy * ux);
        double half = 0.5 * Math.abs(sine);
        return along1 < half * forms[first + SIZE] && along2 < half * forms[second + SIZE];
    }

    @Override
    public double halfHeight(double[] forms, int at) {
        return 0.5 * forms[at + SIZE] * Math.abs(forms[at + 1]);
    }
}
