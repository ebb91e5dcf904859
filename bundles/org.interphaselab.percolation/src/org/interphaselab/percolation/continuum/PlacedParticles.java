package org.interphaselab.percolation.continuum;

import java.util.List;
import org.interphaselab.percolation.ensemble.Simulation;

/**
 * PlacedParticle particles placed one after another where there is room, and never moved again (random sequential addition:
 * Widom, J. Chem. Phys. 44 (1966) 3888, doi:10.1063/1.1726548), as metal that forms grain by grain, until clusters of
 * particles within tunnelling reach wrap a periodic cube. A run gives for each axis the metal volume fraction at that
 * moment, infinite where no room was left before.
 *
 * @param particle the particles
 * @param side of the cube, in tunnelling distances
 */
public record PlacedParticles(PlacedParticle particle, double side) implements Simulation {

    /** Where the observables begin that say at which fraction each axis is wrapped; the last is where the run ended. */
    public static final int AXES = 3;

    private static final double LEAST = 3;

    public PlacedParticles {
        if (!(side >= LEAST * particle.reach())) {
            throw new IllegalArgumentException("a box of " + side
                    + " tunnelling distances is too small for particles that" + " reach " + particle.reach());
        }
    }

    @Override
    public String identity() {
        return "placed " + particle + " in a cube of " + side;
    }

    @Override
    public List<String> observables() {
        return List.of("fraction at wrap x", "fraction at wrap y", "fraction at wrap z", "fraction at the end");
    }

    /** The metal volume fraction that one particle makes. */
    public double fractionOfOne() {
        return particle.metal().volume() / (side * side * side);
    }

    @Override
    public Worker newWorker() {
        return new Placing(this)::run;
    }
}
