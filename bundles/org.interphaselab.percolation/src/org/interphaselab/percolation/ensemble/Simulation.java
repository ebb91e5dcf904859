package org.interphaselab.percolation.ensemble;

import java.util.List;
import java.util.concurrent.CancellationException;

/** A random experiment that can be repeated. Immutable: what a run needs to change is in its {@link Worker}. */
public interface Simulation {

    /** All that decides the outcome of a run but the seed and its index, in words: a checkpoint of another one is refused. */
    String identity();

    /** The numbers that one run gives, by name. */
    List<String> observables();

    /** Working memory of one thread. */
    Worker newWorker();

    /**
     * Does runs, one after the other, in one thread. Those that take long look now and then whether their thread is
     * interrupted, by {@link #checkInterrupted}, and so end soon after the user cancels.
     */
    @FunctionalInterface
    interface Worker {

        /**
         * Does one run. The outcome depends on nothing but the simulation, the seed and the index.
         *
         * @param seed seed of the ensemble
         * @param run index of the run, from 0
         * @param outcome takes one number per observable
         */
        void run(long seed, long run, double[] outcome);

        /**
         * Leaves a run that is no longer wanted.
         *
         * @throws CancellationException when the thread is interrupted
         */
        static void checkInterrupted() {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException("interrupted");
            }
        }
    }
}
