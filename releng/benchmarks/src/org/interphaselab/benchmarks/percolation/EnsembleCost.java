package org.interphaselab.benchmarks.percolation;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.function.Consumer;
import org.interphaselab.benchmarks.Figure;
import org.interphaselab.benchmarks.Run;
import org.interphaselab.benchmarks.Target;
import org.interphaselab.core.ProblemException;
import org.interphaselab.percolation.ensemble.Simulation;
import org.interphaselab.percolation.lattice.Elements;
import org.interphaselab.percolation.lattice.Lattice;
import org.interphaselab.percolation.lattice.Observed;
import org.interphaselab.percolation.threshold.LatticeSystem;
import org.interphaselab.percolation.threshold.LatticeSystems;

/** What a second thread gains in an ensemble, and how much memory a lattice takes. */
final class EnsembleCost implements Section {

    private static final long SEED = 20261122;
    private static final String TWO_THREADS = "two threads, ensemble of cubic 64³";
    private static final String MEMORY = "memory, site, cubic 256³";
    private static final String MEMORY_PLANE = "memory, site, square 1024²";
    private static final LatticeSystem CUBIC = LatticeSystems.of(Lattice.CUBIC, Elements.SITES);
    private static final LatticeSystem SQUARE = LatticeSystems.of(Lattice.SQUARE, Elements.SITES);

    @Override
    public String name() {
        return "ensembles";
    }

    @Override
    public List<String> jobs() {
        return List.of(TWO_THREADS, MEMORY, MEMORY_PLANE);
    }

    @Override
    public void run(Run run, Consumer<Figure> measured) throws ProblemException {
        run.say("ensembles");
        measured.accept(SecondThread.gain(
                TWO_THREADS, () -> CUBIC.simulation(64, Observed.LAST_AXIS), SEED, run.quick() ? 40 : 1500, run));
        measured.accept(memory(MEMORY, CUBIC, run.quick() ? 32 : 256, run));
        measured.accept(memory(MEMORY_PLANE, SQUARE, run.quick() ? 128 : 1024, run));
    }

    /** All that a thread allocates for its memory and its first runs: never less than what it holds. */
    private static Figure memory(String name, LatticeSystem system, int size, Run run) {
        if (!(ManagementFactory.getThreadMXBean() instanceof ThreadMXBean threads)) {
            return Figure.missing(name, "bytes/site", Target.NONE, "this machine does not count allocations");
        }
        // what is loaded once for all is not counted
        system.simulation(16, Observed.LAST_AXIS).newWorker().run(SEED, 0, new double[1]);
        Simulation simulation = system.simulation(size, Observed.LAST_AXIS);
        long self = Thread.currentThread().threadId();
        long before = threads.getThreadAllocatedBytes(self);
        Simulation.Worker worker = simulation.newWorker();
        worker.run(SEED, 0, new double[1]);
        long taken = threads.getThreadAllocatedBytes(self) - before;
        return Figure.of(
                name, (double) taken / system.units(size), "bytes/site", run.quick() ? Target.NONE : Target.atMost(2));
    }
}
