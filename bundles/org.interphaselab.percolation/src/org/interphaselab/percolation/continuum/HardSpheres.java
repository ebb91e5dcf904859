package org.interphaselab.percolation.continuum;

/**
 * Hard spheres of diameter 1, by event chains along the axes (Bernard, Krauth and Wilson, PRE 80 (2009) 056704,
 * doi:10.1103/PhysRevE.80.056704). A configuration starts from a face-centred cubic lattice with vacancies at random, and
 * chains move each sphere many times its distance to the next, so that the lattice is forgotten: in the fluid, up to a
 * volume fraction of 0.49. That contacts are as frequent as the equation of state of Carnahan and Starling demands is
 * tested.
 *
 * @param number number of spheres
 * @param fraction volume fraction of the spheres
 */
public record HardSpheres(int number, double fraction) implements Fluid {

    /** Above this, spheres freeze (Hoover and Ree, J. Chem. Phys. 49 (1968) 3609, doi:10.1063/1.1670641). */
    public static final double FREEZING = 0.494;

    private static final double CLOSE_PACKED = Math.PI / Math.sqrt(18);

    public HardSpheres {
        if (!(fraction > 0 && fraction < FREEZING)) {
            throw new IllegalArgumentException("hard spheres are a fluid at volume fractions above 0 and below "
                    + FREEZING + ", not at " + fraction);
        }
        int repeats = repeats(number);
        if (number < 32 || number / (4.0 * repeats * repeats * repeats) * CLOSE_PACKED < fraction) {
            throw new IllegalArgumentException(
                    number + " spheres do not fit on a face-centred cubic lattice; take 4 times a third power");
        }
    }

    /** About as many spheres as fill a cube of this side, in diameters, to the volume fraction: 4 times a third power. */
    public static HardSpheres in(double side, double fraction) {
        double cubes = fraction * side * side * side * 6 / Math.PI / 4;
        int repeats = Math.max(2, (int) Math.round(Math.cbrt(cubes)));
        return new HardSpheres(Math.multiplyExact(4 * repeats * repeats, repeats), fraction);
    }

    /** Cubes of four sites along a side of the lattice that has room for so many spheres. */
    static int repeats(int number) {
        return (int) Math.ceil(Math.cbrt(number / 4.0) - 1e-9);
    }

    @Override
    public String identity() {
        return number + " hard spheres at volume fraction " + fraction;
    }

    @Override
    public Solid solid() {
        return new Ball(3);
    }

    @Override
    public Box box() {
        return Box.cube(Math.cbrt(number * Math.PI / (6 * fraction)), 3);
    }

    @Override
    public Worker newWorker() {
        return new EventChain(this)::draw;
    }
}
