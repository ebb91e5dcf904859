package org.interphaselab.benchmarks.percolation;

import org.interphaselab.benchmarks.Figure;
import org.interphaselab.benchmarks.Run;
import org.interphaselab.benchmarks.Target;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.percolation.ensemble.Ensemble;
import org.interphaselab.percolation.ensemble.Extent;
import org.interphaselab.percolation.ensemble.Simulation;

/** What a second thread gains in an ensemble. */
final class SecondThread {

    private static final double PROMISED = 1.9;

    private SecondThread() {}

    /** Makes what is repeated. */
    @FunctionalInterface
    interface Source {
        Simulation simulation() throws ProblemException;
    }

    /** Wall time of one thread over that of two, the better of two times each. */
    static Figure gain(String name, Source source, long seed, int runs, Run run) throws ProblemException {
        if (Runtime.getRuntime().availableProcessors() < 2) {
            return Figure.missing(name, "", Target.NONE, "one processor only");
        }
        Simulation simulation = source.simulation();
        double one = seconds(simulation, seed, 1, runs);
        double two = seconds(simulation, seed, 2, runs);
        one = Math.min(one, seconds(simulation, seed, 1, runs));
        two = Math.min(two, seconds(simulation, seed, 2, runs));
        return Figure.of(name, one / two, "", run.quick() ? Target.NONE : Target.atLeast(PROMISED))
                .with("wall time of one thread over that of two; other work on the machine lowers it");
    }

    private static double seconds(Simulation simulation, long seed, int threads, int runs) throws ProblemException {
        long begun = System.nanoTime();
        Ensemble.of(simulation, seed).onThreads(threads).run(Extent.runs(runs), Progress.none());
        return (System.nanoTime() - begun) / 1e9;
    }
}
