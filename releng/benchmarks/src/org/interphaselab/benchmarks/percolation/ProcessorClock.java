package org.interphaselab.benchmarks.percolation;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import org.interphaselab.percolation.ensemble.Simulation;

/** Times runs of a simulation by the processor time of their thread, which other work on the machine bears on least. */
final class ProcessorClock {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private ProcessorClock() {}

    /** Median of the time per run and unit, in ns, after some runs to warm up. */
    static double nsPerUnit(Simulation simulation, long seed, long units, int runs) {
        Simulation.Worker worker = simulation.newWorker();
        double[] outcome = new double[simulation.observables().size()];
        double[] times = new double[runs];
        for (int run = -Math.max(2, runs / 4); run < runs; run++) {
            long begun = THREADS.getCurrentThreadCpuTime();
            worker.run(seed, Math.abs(run), outcome);
            if (run >= 0) {
                times[run] = (double) (THREADS.getCurrentThreadCpuTime() - begun) / units;
            }
        }
        Arrays.sort(times);
        return times[runs / 2];
    }
}
