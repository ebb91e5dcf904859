package org.interphaselab.percolation.ensemble;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.function.Consumer;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;

/**
 * Repeats a simulation. Run {@code r} under a seed gives the same numbers wherever and whenever it is done, so outcomes
 * are bitwise equal for any number of threads, and after a stop and a new start from a checkpoint.
 */
public final class Ensemble {

    private static final long CHECKPOINT_EVERY_NS = 10_000_000_000L;
    /** How soon a run learns that the user has cancelled. */
    private static final long LOOK_EVERY_MS = 50;

    private final Simulation simulation;
    private final long seed;
    private final int threads;
    private final Optional<Path> checkpoint;
    private final Consumer<Outcomes> watcher;

    private Ensemble(
            Simulation simulation, long seed, int threads, Optional<Path> checkpoint, Consumer<Outcomes> watcher) {
        this.simulation = simulation;
        this.seed = seed;
        this.threads = threads;
        this.checkpoint = checkpoint;
        this.watcher = watcher;
    }

    /** An ensemble of the simulation, one thread, no checkpoint. */
    public static Ensemble of(Simulation simulation, long seed) {
        return new Ensemble(simulation, seed, 1, Optional.empty(), soFar -> {});
    }

    /** The same on so many threads. */
    public Ensemble onThreads(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("at least one thread is needed, not " + count);
        }
        return new Ensemble(simulation, seed, count, checkpoint, watcher);
    }

    /** The same, keeping its state in a file about every ten seconds and going on from it when it is there. */
    public Ensemble keptIn(Path file) {
        return new Ensemble(simulation, seed, threads, Optional.of(file), watcher);
    }

    /**
     * The same, showing somebody what there is while runs come in: the first runs without a gap, in the thread that calls
     * {@link #run}, whenever there are more of them than the last time. The runs go on meanwhile.
     */
    public Ensemble watchedBy(Consumer<Outcomes> receiver) {
        return new Ensemble(simulation, seed, threads, checkpoint, receiver);
    }

    /**
     * Does the runs.
     *
     * @throws ProblemException when the checkpoint cannot be used
     * @throws CancellationException when the user cancels; what was done is in the checkpoint
     */
    public Outcomes run(Extent extent, Progress progress) throws ProblemException {
        double[][] values = new double[simulation.observables().size()][extent.maxRuns()];
        Optional<Checkpoint> kept = checkpoint.map(file -> new Checkpoint(file, simulation, seed));
        int done = kept.isPresent() ? kept.get().load(values) : 0;
        progress.begin("Simulating", extent.maxRuns());
        progress.advance(done);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Simulation.Worker> workers = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                workers.add(simulation.newWorker());
            }
            long saved = System.nanoTime();
            while (done < extent.maxRuns() && !extent.reached(outcomes(values, done))) {
                int end = Math.min(extent.maxRuns(), (done / Extent.BLOCK + 1) * Extent.BLOCK);
                done = block(pool, workers, done, end, values, progress);
                boolean stop = progress.cancelled();
                if (kept.isPresent() && (stop || System.nanoTime() - saved > CHECKPOINT_EVERY_NS)) {
                    kept.get().save(values, done);
                    saved = System.nanoTime();
                }
                progress.checkCancelled();
            }
        } finally {
            pool.shutdownNow();
        }
        if (kept.isPresent()) {
            kept.get().save(values, done);
        }
        return outcomes(values, done);
    }

    /** Does the runs from {@code start} to {@code end} and tells how many runs without a gap are done. */
    private int block(
            ExecutorService pool,
            List<Simulation.Worker> workers,
            int start,
            int end,
            double[][] values,
            Progress progress) {
        AtomicInteger next = new AtomicInteger(start);
        AtomicIntegerArray finished = new AtomicIntegerArray(end - start);
        List<Future<?>> tasks = new ArrayList<>();
        for (Simulation.Worker worker : workers) {
            tasks.add(pool.submit(() -> {
                double[] outcome = new double[values.length];
                for (int run = next.getAndIncrement(); run < end; run = next.getAndIncrement()) {
                    if (progress.cancelled()) {
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
                    finished.set(run - start, 1);
                    progress.advance(1);
                }
            }));
        }
        int seen = start;
        for (Future<?> task : tasks) {
            while (!arrived(task)) {
                if (progress.cancelled()) {
                    leave(pool);
                } else {
                    seen = show(values, seen, withoutGap(finished, start));
                }
            }
        }
        int done = withoutGap(finished, start);
        show(values, seen, done);
        return done;
    }

    /** Interrupts what runs. What has not begun never will, so that nobody may wait for it. */
    private static void leave(ExecutorService pool) {
        for (Runnable notBegun : pool.shutdownNow()) {
            ((Future<?>) notBegun).cancel(false);
        }
    }

    private static int withoutGap(AtomicIntegerArray finished, int start) {
        int done = 0;
        while (done < finished.length() && finished.get(done) == 1) {
            done++;
        }
        return start + done;
    }

    /** Shows the watcher the runs that are done, if there are more than it has seen, and tells how many that are. */
    private int show(double[][] values, int seen, int done) {
        if (done > seen) {
            watcher.accept(outcomes(values, done));
        }
        return done;
    }

    /** Waits a moment for a task, and tells whether it is done or will never be. */
    private static boolean arrived(Future<?> task) {
        if (task.isCancelled()) {
            return true;
        }
        try {
            task.get(LOOK_EVERY_MS, TimeUnit.MILLISECONDS);
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

    private Outcomes outcomes(double[][] values, int runs) {
        double[][] done = new double[values.length][];
        for (int o = 0; o < values.length; o++) {
            done[o] = Arrays.copyOf(values[o], runs);
        }
        return new Outcomes(simulation.observables(), done);
    }
}
