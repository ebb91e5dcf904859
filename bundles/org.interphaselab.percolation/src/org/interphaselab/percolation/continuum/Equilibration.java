package org.interphaselab.percolation.continuum;

import java.util.Locale;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.percolation.lattice.RandomWords;

/**
 * Finds how far hard particles may move at a time and how many sweeps make them forget the lattice of parallel particles
 * they start from, by one chain with a seed that is always the same. Forgotten is the lattice once places and directions are
 * correlated with those of the start no more than by chance; a run takes several times as long.
 * Particles that do not forget are refused: they are too dense, or order by themselves as a liquid crystal.
 */
public final class Equilibration {

    private static final long SEED = 0x6D656C74L;
    /** Moves of which about this share is accepted decorrelate about fastest. */
    private static final double ACCEPTED = 0.35;

    private static final int TUNING = 60;
    private static final int TUNING_STEP = 3;
    private static final double WIDEST_TURN = 4;
    private static final int MOST_SWEEPS = 1500;
    private static final int LOOK_EVERY = 10;
    /** Standard deviations that chance leaves below which a correlation counts as none. */
    private static final double CHANCE = 2;

    private static final int TIMES_LONGER = 5;
    private static final int LEAST_SWEEPS = 60;

    private Equilibration() {}

    /**
     * Particles ready to be simulated.
     *
     * @param where names the system in problems
     * @throws ProblemException when so many do not fit, or do not become an isotropic fluid
     * @throws java.util.concurrent.CancellationException when the user cancels
     */
    public static HardParticles of(Solid solid, Box box, int number, String where, Progress progress)
            throws ProblemException {
        if (MonteCarlo.sites(solid, box) < number) {
            throw refused(
                    where,
                    String.format(
                            Locale.ROOT,
                            "A volume fraction of %.3f cannot be reached: %d particles do not even fit side by side",
                            number * solid.volume() / box.volume(),
                            number));
        }
        progress.begin("Melting hard particles", TUNING + MOST_SWEEPS);
        MonteCarlo chain = new MonteCarlo(solid, box, number);
        RandomWords random = new RandomWords();
        random.start(SEED, 0);
        HardParticles.Moves moves = tuned(chain, box, random, progress);
        chain.begin(random);
        for (int sweep = 1; sweep <= MOST_SWEEPS; sweep++) {
            chain.sweep(moves, random, progress::checkCancelled);
            progress.advance(1);
            if (sweep % LOOK_EVERY == 0
                    && Math.abs(chain.memoryOfDirections()) < CHANCE * chain.chanceOfDirections()
                    && Math.abs(chain.memoryOfPlaces()) < CHANCE * chain.chanceOfPlaces()) {
                progress.advance(MOST_SWEEPS - sweep);
                return new HardParticles(solid, box, number, moves, Math.max(LEAST_SWEEPS, TIMES_LONGER * sweep));
            }
        }
        throw refused(
                where,
                String.format(
                        Locale.ROOT,
                        "At this volume fraction the particles do not become an isotropic fluid: after %d sweeps their"
                                + " directions are correlated by %.3f with those of the start, and their places by %.3f",
                        MOST_SWEEPS,
                        chain.memoryOfDirections(),
                        chain.memoryOfPlaces()));
    }

    /** Moves of which about the wanted share is accepted. */
    private static HardParticles.Moves tuned(MonteCarlo chain, Box box, RandomWords random, Progress progress) {
        chain.begin(random);
        double widest = 0.5 * Math.min(box.x(), box.y());
        double shift = Math.min(widest, 0.2);
        double turn = 0.5;
        for (int done = 0; done < TUNING; done += TUNING_STEP) {
            chain.clearCounts();
            for (int sweep = 0; sweep < TUNING_STEP; sweep++) {
                chain.sweep(new HardParticles.Moves(shift, turn), random, progress::checkCancelled);
            }
            shift = Math.min(widest, shift * Math.clamp(chain.shiftsMade() / ACCEPTED, 0.7, 1.4));
            turn = Math.min(WIDEST_TURN, turn * Math.clamp(chain.turnsMade() / ACCEPTED, 0.7, 1.4));
            progress.advance(TUNING_STEP);
        }
        return new HardParticles.Moves(shift, turn);
    }

    private static ProblemException refused(String where, String what) {
        return Problem.error(
                        "PERCOLATION_NOT_FLUID",
                        what + ".",
                        Location.of("system " + where),
                        "Give a smaller volume fraction, or rounder particles.")
                .asException();
    }
}
