package org.interphaselab.percolation.conduction;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.interphaselab.core.Progress;

/**
 * A few threads that each take a slab of planes. Slabs end at even planes, so that no block of 2 × 2 × 2 is cut; what is
 * computed for a plane does not depend on the slabs, so that results are the same for any number of threads.
 */
final class Team implements AutoCloseable {

    /** Work on the planes from the first to one before the second. */
    interface Slab {
        void planes(int from, int to);
    }

    private final int threads;
    private final ExecutorService others;
    private Progress wanted = Progress.none();

    Team(int threads) {
        this.threads = threads;
        others = threads < 2
                ? null
                : Executors.newFixedThreadPool(threads - 1, work -> {
                    Thread thread = new Thread(work, "conduction");
                    thread.setDaemon(true);
                    return thread;
                });
    }

    /** Number of threads. */
    int threads() {
        return threads;
    }

    /**
     * Does work that can be left at any time.
     *
     * @throws java.util.concurrent.CancellationException soon after the user cancels
     */
    void whileWanted(Progress progress, Runnable work) {
        wanted = progress;
        try {
            work.run();
        } finally {
            wanted = Progress.none();
        }
    }

    /** Does the work on all planes; returns when all of it is done. */
    void run(int planes, Slab slab) {
        wanted.checkCancelled();
        int pairs = (planes + 1) / 2;
        int parts = Math.min(threads, pairs);
        if (parts < 2) {
            slab.planes(0, planes);
            return;
        }
        List<Future<?>> running = new ArrayList<>(parts);
        for (int part = 1; part < parts; part++) {
            int from = 2 * (int) ((long) pairs * part / parts);
            int to = Math.min(planes, 2 * (int) ((long) pairs * (part + 1) / parts));
            Callable<Void> work = () -> {
                slab.planes(from, to);
                return null;
            };
            running.add(others.submit(work));
        }
        slab.planes(0, 2 * (pairs / parts));
        running.forEach(Team::await);
    }

    private static void await(Future<?> part) {
        try {
            part.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new java.util.concurrent.CancellationException("interrupted");
        } catch (ExecutionException e) {
            throw new IllegalStateException("a part of the work failed", e.getCause());
        }
    }

    @Override
    public void close() {
        if (others != null) {
            others.shutdownNow();
        }
    }
}
