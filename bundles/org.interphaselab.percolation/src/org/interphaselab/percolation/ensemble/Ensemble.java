package org.interphaselab.percolation.ensemble;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CancellationException;
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
    private static final long LOOK_EVERY_MS = 20;

    private static final Consumer<Outcomes> NOBODY = soFar -> {};

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
        return new Ensemble(simulation, seed, 1, Optional.empty(), NOBODY);
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
        int checked = done - done % Extent.BLOCK;
        if (extent.reached(checked, () -> outcomes(values, checked))) {
            return outcomes(values, checked);
        }
        try (Crew crew = new Crew(simulation, seed, threads, values, done, progress)) {
            done = watch(crew, extent, values, kept, checked, progress);
        }
        if (kept.isPresent()) {
            kept.get().save(values, done);
        }
        progress.checkCancelled();
        return outcomes(values, done);
    }

    /**
     * Waits until all runs are done, or as many as the error asks for, and tells how many that are. The error is looked at
     * where blocks end, while runs go on; those beyond the end do not count, whichever thread did them.
     */
    private int watch(
            Crew crew,
            Extent extent,
            double[][] values,
            Optional<Checkpoint> kept,
            int alreadyChecked,
            Progress progress)
            throws ProblemException {
        int checked = alreadyChecked;
        int seen = crew.done();
        long saved = System.nanoTime();
        for (boolean ended = false; !ended; ) {
            ended = crew.ended(LOOK_EVERY_MS);
            int done = crew.done();
            for (; checked + Extent.BLOCK <= done; checked += Extent.BLOCK) {
                int end = checked + Extent.BLOCK;
                if (extent.reached(end, () -> outcomes(values, end))) {
                    crew.leave();
                    show(values, seen, end);
                    return end;
                }
            }
            if (progress.cancelled()) {
                crew.leave();
            } else {
                seen = show(values, seen, done);
            }
            if (kept.isPresent() && System.nanoTime() - saved > CHECKPOINT_EVERY_NS) {
                kept.get().save(values, done);
                saved = System.nanoTime();
            }
        }
        return crew.done();
    }

    /** Shows the watcher the runs that are done, if there are more than it has seen, and tells how many that are. */
    private int show(double[][] values, int seen, int done) {
        // what is shown is copied
        if (done > seen && watcher != NOBODY) {
            watcher.accept(outcomes(values, done));
        }
        return done;
    }

    private Outcomes outcomes(double[][] values, int runs) {
        double[][] done = new double[values.length][];
        for (int o = 0; o < values.length; o++) {
            done[o] = Arrays.copyOf(values[o], runs);
        }
        return new Outcomes(simulation.observables(), done);
    }
}
