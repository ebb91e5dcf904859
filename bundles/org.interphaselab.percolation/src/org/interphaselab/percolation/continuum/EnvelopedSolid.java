package org.interphaselab.percolation.continuum;

import org.interphaselab.percolation.lattice.RandomWords;

/**
 * Hard particles with an envelope; each particle has one more number in its form, which decides what of it is whole.
 *
 * @param particles the enveloped particles
 */
record EnvelopedSolid(Solid particles, Envelope envelope) implements Solid {

    @Override
    public String identity() {
        return particles.identity() + " in " + envelope.identity();
    }

    @Override
    public int dimension() {
        return particles.dimension();
    }

    @Override
    public double volume() {
        return particles.volume();
    }

    @Override
    public double outerRadius() {
        return particles.outerRadius();
    }

    @Override
    public double innerRadius() {
        return particles.innerRadius();
    }

    @Override
    public int formLength() {
        return particles.formLength() + 1;
    }

    @Override
    public void draw(RandomWords random, double size, double[] forms, int at) {
        particles.draw(random, size, forms, at);
        forms[at + particles.formLength()] = random.unit();
    }

    @Override
    public boolean touch(double[] forms, int first, int second, double dx, double dy, double dz) {
        return particles.touch(forms, first, second, dx, dy, dz);
    }

    /** The gap between the metal of two particles. */
    @Override
    public double gap(double[] forms, int first, int second, double dx, double dy, double dz) {
        int own = particles.formLength();
        return particles.gap(forms, first, second, dx, dy, dz)
                + envelope.between(forms[first + own], forms[second + own]);
    }

    @Override
    public ConvexBody body() {
        return particles.body();
    }

    @Override
    public double halfHeight(double[] forms, int at) {
        return particles.halfHeight(forms, at);
    }
}
