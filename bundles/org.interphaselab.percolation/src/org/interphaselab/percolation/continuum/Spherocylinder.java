package org.interphaselab.percolation.continuum;

import java.util.Optional;
import org.interphaselab.percolation.lattice.RandomWords;

/**
 * Cylinders with hemispherical caps; the unit of length is the whole length, caps included.
 *
 * @param aspect length of the cylinder without caps over its diameter, H/D
 * @param orientation of the axis
 */
public record Spherocylinder(double aspect, Orientation orientation) implements Solid {

    private static final int SIZE = 3;
    private static final int FORM = 4;

    public Spherocylinder {
        if (!(aspect >= 0 && aspect < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("an aspect ratio is not negative: " + aspect);
        }
    }

    @Override
    public String identity() {
        return "spherocylinders of H/D " + aspect + " " + orientation.identity();
    }

    @Override
    public int dimension() {
        return 3;
    }

    /** Diameter of a particle of size 1. */
    public double diameter() {
        return 1 / (1 + aspect);
    }

    private double half() {
        return 0.5 * aspect * diameter();
    }

    @Override
    public double volume() {
        double d = diameter();
        return Math.PI * d * d * d * (aspect / 4 + 1.0 / 6.0);
    }

    @Override
    public double outerRadius() {
        return 0.5;
    }

    @Override
    public double innerRadius() {
        return 0.5 * diameter();
    }

    @Override
    public int formLength() {
        return FORM;
    }

    @Override
    public void draw(RandomWords random, double size, double[] forms, int at) {
        orientation.draw(random, forms, at);
        forms[at + SIZE] = size;
    }

    @Override
    public boolean touch(double[] forms, int first, int second, double dx, double dy, double dz) {
        double reach = innerRadius() * (forms[first + SIZE] + forms[second + SIZE]);
        return axisDistanceSquared(forms, first, second, dx, dy, dz) < reach * reach;
    }

    @Override
    public double gap(double[] forms, int first, int second, double dx, double dy, double dz) {
        double reach = innerRadius() * (forms[first + SIZE] + forms[second + SIZE]);
        return Math.sqrt(Math.max(0, axisDistanceSquared(forms, first, second, dx, dy, dz))) - reach;
    }

    /** Square of the distance of the axes of two particles. */
    private double axisDistanceSquared(double[] forms, int first, int second, double dx, double dy, double dz) {
        double ux = forms[first];
        double uy = forms[first + 1];
        double uz = forms[first + 2];
        double vx = forms[second];
        double vy = forms[second + 1];
        double vz = forms[second + 2];
        return SegmentDistance.squared(
                dx * dx + dy * dy + dz * dz,
                dx * ux + dy * uy + dz * uz,
                dx * vx + dy * vy + dz * vz,
                ux * vx + uy * vy + uz * vz,
                half() * forms[first + SIZE],
                half() * forms[second + SIZE]);
    }

    @Override
    public Optional<Rod> rod() {
        return new Rod(half(), 0.5 * diameter()).ifSlender();
    }

    @Override
    public ConvexBody body() {
        return ConvexBody.spherocylinder(2 * half(), diameter());
    }

    @Override
    public double halfHeight(double[] forms, int at) {
        return forms[at + SIZE] * (0.5 * diameter() + half() * Math.abs(forms[at + 2]));
    }
}
