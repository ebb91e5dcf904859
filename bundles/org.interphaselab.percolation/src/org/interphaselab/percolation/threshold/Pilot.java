package org.interphaselab.percolation.threshold;

import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.percolation.ensemble.Ensemble;
import org.interphaselab.percolation.ensemble.Extent;
import org.interphaselab.percolation.ensemble.Simulation;

/** A few runs of their own, from far below and with a seed that is always the same, tell where others may start. */
final class Pilot {

    private static final int RUNS = 6;
    private static final long SEED = 0x66696C6DL;
    private static final double WIDTHS = 2;

    private Pilot() {}

    /**
     * A density below which runs rarely end.
     *
     * @param simulation gives the number of elements at which a run ends, in its first observable
     * @param densityOfOne the density that one element makes
     * @throws ProblemException never: nothing is kept in a file
     * @throws java.util.concurrent.CancellationException when the user cancels
     */
    static double start(Simulation simulation, double densityOfOne, Progress progress) throws ProblemException {
        double sum = 0;
        double squares = 0;
        Ensemble pilots = Ensemble.of(simulation, SEED);
        for (double first : pilots.run(Extent.runs(RUNS), progress).of(0)) {
            double density = first * densityOfOne;
            sum += density / RUNS;
            squares += density * density / RUNS;
        }
        return Math.max(0, sum - WIDTHS * Math.sqrt(Math.max(0, squares - sum * sum)));
    }
}
