package org.interphaselab.percolation.ensemble;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.interphaselab.core.Progress;

/** Threads that do the runs of an ensemble, each the next one that nobody has begun, until there are none or they are left. */
final class Crew implements AutoCloseable {

    private final double[][] values;
    private final long seed;
    private final Progress progress;
    private final AtomicInteger next;
    private final Arrivals arrivals;
    private final ExecutorService pool;
    private final List<Future<?>> tasks = new ArrayList<>();

    /**
     * Begins.
     *
     * @param values {@code values[o][r]} takes observable {@code o} of run {@code r}
     * @param first the first run to do; those before it are done
     */
    Crew(Simulation simulation, long seed, int threads, double[][] values, int first, Progress progress) {
        this.values = values;
        this.seed = seed;
        this.progress = progress;
        next = new AtomicInteger(first);
        arrivals = new Arrivals(first);
        List<Simulation.Worker> workers = new ArrayList<>();
        for (int thread = 0; thread < threads; thread++) {
            workers.add(simulation.newWorker());
        }
        pool = Executors.newFixedThreadPool(threads);
        for (Simulation.Worker worker : workers) {
            tasks.add(pool.submit(() -> work(worker)));
        }
    }

    private void work(Simulation.Worker worker) {
        int end = values[0].length;
        double[] outcome = new double[values.length];
        for (int run = next.getAndIncrement(); run < end; run = next.getAndIncrement()) {
            if (progress.cancelled() || Thread.currentThread().isInterrupted()) {
                return;
            }
            try {
                worker.run(seed, run, outcome);
            } catch (CancellationException e) {
                return;
            }
            for (int o = 0; o < outcome.length; o++) {
                values[o][run] = outcome[o];
            }
            arrivals.add(run);
            progress.advance(1);
        }
    }

    /** How many runs are done, from the first one on without a gap; their values can be read. */
    int done() {
        return arrivals.withoutGap();
    }

    /** Interrupts what runs. What has not begun never will, so that nobody may wait for it. */
    void leave() {
        for (Runnable notBegun : pool.shutdownNow()) {
            ((Future<?>) notBegun).cancel(false);
        }
    }

    /** Waits at most so long for the end of all work, and tells whether it has ended. */
    boolean ended(long milliseconds) {
        for (Future<?> task : tasks) {
            if (!task.isCancelled() && !ended(task, milliseconds)) {
                return false;
            }
        }
        return true;
    }

    private static boolean ended(Future<?> task, long milliseconds) {
        try {
            task.get(milliseconds, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        }
    }

    /** Leaves what is left of the work, and waits for its end. */
    @Override
    public void close() {
        leave();
        boolean interrupted = false;
        while (!pool.isTerminated()) {
            try {
                pool.awaitTermination(1, TimeUnit.MINUTES);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
