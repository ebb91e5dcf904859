package org.interphaselab.percolation.threshold;

import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.percolation.continuum.Box;
import org.interphaselab.percolation.continuum.Equilibration;
import org.interphaselab.percolation.continuum.Fluid;
import org.interphaselab.percolation.continuum.HardSpheres;
import org.interphaselab.percolation.continuum.Solid;

/** Hard particles of a volume fraction, and how they are brought into equilibrium in a box. */
sealed interface Packing {

    /** The particles. */
    Solid solid();

    /** Their volume fraction. */
    double fraction();

    /** What they are in, in words. */
    String place();

    /** Number of particles in a box of this size. */
    int number(int size);

    /**
     * A fluid of them.
     *
     * @throws ProblemException when the volume fraction cannot be reached
     */
    Fluid in(int size, String where, Progress pilots) throws ProblemException;

    /** Whether they are in a film. */
    boolean film();

    /** Spheres in a periodic cube, by event chains. */
    record Spheres(double fraction) implements Packing {

        @Override
        public Solid solid() {
            return HardSpheres.in(4, fraction).solid();
        }

        @Override
        public String place() {
            return "periodic; configurations by event chains";
        }

        @Override
        public int number(int size) {
            return HardSpheres.in(size, fraction).number();
        }

        @Override
        public HardSpheres in(int size, String where, Progress pilots) {
            return HardSpheres.in(size, fraction);
        }

        @Override
        public boolean film() {
            return false;
        }
    }

    /**
     * Any particles, by Monte Carlo.
     *
     * @param thickness of the film between whose walls they are; 0 for a periodic cube
     */
    record Particles(Solid solid, double fraction, double thickness) implements Packing {

        @Override
        public String place() {
            return (film() ? "between the walls of a film of thickness " + thickness + ", periodic along" : "periodic")
                    + "; configurations by Monte Carlo";
        }

        @Override
        public int number(int size) {
            return (int) Math.max(
                    1, Math.min(1e9, Math.round(fraction * roughly(size).volume() / solid.volume())));
        }

        private Box roughly(double side) {
            return film() ? Box.film(side, thickness) : Box.cube(side, 3);
        }

        @Override
        public Fluid in(int size, String where, Progress pilots) throws ProblemException {
            int number = number(size);
            if (number < 32 || number > 10_000_000) {
                throw new IllegalArgumentException(
                        "it would hold " + number + " particles, not some hundred to some million");
            }
            double volume = number * solid.volume() / fraction;
            Box box = roughly(film() ? Math.sqrt(volume / thickness) : Math.cbrt(volume));
            return Equilibration.of(solid, box, number, where, pilots);
        }

        @Override
        public boolean film() {
            return thickness > 0;
        }
    }
}
