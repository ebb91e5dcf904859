package org.interphaselab.percolation.continuum;

import java.util.List;
import org.interphaselab.percolation.ensemble.Simulation;

/**
 * Hard spheroids or spherocylinders in equilibrium in a periodic box or between the walls of a film, by {@link MonteCarlo}.
 * Each configuration begins anew from a lattice of parallel particles with vacancies at random, so that configurations are
 * independent of each other; {@link Equilibration} finds how many sweeps melt it. What each run reports of that, beside its
 * configuration: the shares of shifts and turns that were made, and what is left of the directions and places of the start.
 *
 * @param solid the particles
 * @param box the box
 * @param number number of particles
 * @param moves how far they move at a time
 * @param sweeps moves tried per particle for a configuration
 */
public record HardParticles(Solid solid, Box box, int number, Moves moves, int sweeps) implements Fluid {

    /** What a run tells of its Monte Carlo, by name. */
    public static final List<String> ACCOUNT =
            List.of("shifts made", "turns made", "memory of first directions", "memory of first places");

    /** Where memories begin in the account. */
    public static final int MEMORIES = 2;

    /**
     * Sizes of moves.
     *
     * @param shift longest step along an axis
     * @param turn length of the random vector that is added to the direction
     */
    public record Moves(double shift, double turn) {}

    @Override
    public String identity() {
        return number + " hard " + solid.identity() + " in " + box + " by " + sweeps + " sweeps of " + moves;
    }

    @Override
    public double fraction() {
        return number * solid.volume() / box.volume();
    }

    @Override
    public List<String> account() {
        return ACCOUNT;
    }

    @Override
    public Worker newWorker() {
        MonteCarlo chain = new MonteCarlo(solid, box, number);
        return random -> {
            chain.begin(random);
            for (int sweep = 0; sweep < sweeps; sweep++) {
                chain.sweep(moves, random, Simulation.Worker::checkInterrupted);
            }
            return new Configuration(chain.at, chain.forms, new double[] {
                chain.shiftsMade(), chain.turnsMade(), chain.memoryOfDirections(), chain.memoryOfPlaces()
            });
        };
    }
}
