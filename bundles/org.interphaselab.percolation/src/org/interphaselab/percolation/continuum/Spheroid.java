package org.interphaselab.percolation.continuum;

import java.util.Optional;
import org.interphaselab.percolation.lattice.RandomWords;

/**
 * Ellipsoids of revolution; the unit of length is the longest axis.
 *
 * @param aspect the axis of revolution over the one across it: above 1 needles, below 1 discs
 * @param orientation of the axis of revolution
 */
public record Spheroid(double aspect, Orientation orientation) implements Solid {

    private static final int SIZE = 3;
    private static final int FORM = 4;

    public Spheroid {
        if (!(aspect > 0 && aspect < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("an aspect ratio is a positive number, not " + aspect);
        }
    }

    @Override
    public String identity() {
        return "spheroids of aspect ratio " + aspect + " " + orientation.identity();
    }

    @Override
    public int dimension() {
        return 3;
    }

    private double polar() {
        return aspect >= 1 ? 0.5 : 0.5 * aspect;
    }

    private double equatorial() {
        return aspect >= 1 ? 0.5 / aspect : 0.5;
    }

    @Override
    public double volume() {
        return 4.0 / 3.0 * Math.PI * polar() * equatorial() * equatorial();
    }

    @Override
    public double outerRadius() {
        return 0.5;
    }

    @Override
    public double innerRadius() {
        return Math.min(polar(), equatorial());
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
        double ux = forms[first];
        double uy = forms[first + 1];
        double uz = forms[first + 2];
        double vx = forms[second];
        double vy = forms[second + 1];
        double vz = forms[second + 2];
        double size1 = forms[first + SIZE] * forms[first + SIZE];
        double size2 = forms[second + SIZE] * forms[second + SIZE];
        double polar = polar() * polar();
        double equatorial = equatorial() * equatorial();
        return new PerramWertheim(
                        size1 * polar,
                        size1 * equatorial,
                        size2 * polar,
                        size2 * equatorial,
                        dx * dx + dy * dy + dz * dz,
                        dx * ux + dy * uy + dz * uz,
                        dx * vx + dy * vy + dz * vz,
                        ux * vx + uy * vy + uz * vz)
                .overlap();
    }

    @Override
    public double gap(double[] forms, int first, int second, double dx, double dy, double dz) {
        double size1 = forms[first + SIZE] * forms[first + SIZE];
        double size2 = forms[second + SIZE] * forms[second + SIZE];
        double polar = polar() * polar();
        double equatorial = equatorial() * equatorial();
        return new SpheroidGap(
                        size1 * polar,
                        size1 * equatorial,
                        size2 * polar,
                        size2 * equatorial,
                        forms,
                        first,
                        second,
                        dx,
                        dy,
                        dz)
                .value();
    }

    @Override
    public Optional<Rod> rod() {
        return new Rod(polar(), equatorial()).ifSlender();
    }

    @Override
    public ConvexBody body() {
        return ConvexBody.spheroid(polar(), equatorial());
    }

    @Override
    public double halfHeight(double[] forms, int at) {
        double cosine = forms[at + 2];
        double polar = polar() * polar();
        double equatorial = equatorial() * equatorial();
        return forms[at + SIZE] * Math.sqrt(equatorial + (polar - equatorial) * cosine * cosine);
    }
}
