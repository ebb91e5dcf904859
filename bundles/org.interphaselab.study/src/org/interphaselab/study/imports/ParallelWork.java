package org.interphaselab.study.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.interphaselab.core.Progress;

/** The same work on many things, several at a time, under one progress. The results keep the order of the things. */
final class ParallelWork {

    private final int workers;

    ParallelWork(int workers) {
        this.workers = Math.max(1, workers);
    }

    /** What is done with one thing. */
    @FunctionalInterface
    interface Task<T, R> {
        R run(T thing, Progress progress);
    }

    /** How many units of progress a thing is worth. */
    @FunctionalInterface
    interface Weight<T> {
        long of(T thing);
    }

    /**
     * Does the work and waits for its end. When the user cancels, or a task fails by our fault, no further thing is begun
     * and those under way are cancelled.
     *
     * @throws CancellationException when the user cancels
     */
    <T, R> List<R> run(String name, List<T> things, Weight<T> weight, Task<T, R> task, Progress progress) {
        progress.begin(name, Math.max(1, things.stream().mapToLong(weight::of).sum()));
        AtomicBoolean failed = new AtomicBoolean();
        List<Future<R>> pending = new ArrayList<>();
        try (ExecutorService executor =
                Executors.newFixedThreadPool(Math.min(workers, Math.max(1, things.size())), ParallelWork::worker)) {
            for (T thing : things) {
                Progress part = new Stoppable(progress, failed).part(weight.of(thing));
                pending.add(executor.submit(() -> one(task, thing, part, failed)));
            }
            List<R> results = new ArrayList<>();
            for (Future<R> future : pending) {
                results.add(await(future, failed));
            }
            return results;
        }
    }

    private static <T, R> R one(Task<T, R> task, T thing, Progress part, AtomicBoolean failed) {
        boolean done = false;
        try {
            part.checkCancelled();
            R result = task.run(thing, part);
            part.begin("", 1);
            part.advance(1);
            done = true;
            return result;
        } finally {
            if (!done) {
                failed.set(true);
            }
        }
    }

    private static <R> R await(Future<R> future, AtomicBoolean failed) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            failed.set(true);
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException cause -> throw cause;
                case Error cause -> throw cause;
                default -> throw new IllegalStateException(e.getCause());
            }
        }
    }

    private static Thread worker(Runnable work) {
        Thread thread = new Thread(work, "import");
        thread.setDaemon(true);
        return thread;
    }

    /** Is cancelled also when other work has failed. */
    private record Stoppable(Progress progress, AtomicBoolean failed) implements Progress {

        @Override
        public void begin(String task, long totalUnits) {
            // the whole work has begun already
        }

        @Override
        public void advance(long units) {
            progress.advance(units);
        }

        @Override
        public boolean cancelled() {
            return failed.get() || progress.cancelled();
        }
    }
}
