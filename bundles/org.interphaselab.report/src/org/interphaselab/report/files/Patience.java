package org.interphaselab.report.files;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.interphaselab.core.Progress;

/** Waits for work of libraries that cannot be stopped; when the user cancels, it is left alone and nobody gets its result. */
final class Patience {

    private static final long LOOK_EVERY_MS = 50;

    private Patience() {}

    /** @throws CancellationException when the user cancels */
    static <T> T await(Callable<T> work, Progress progress) throws IOException {
        progress.checkCancelled();
        FutureTask<T> task = new FutureTask<>(work);
        Thread.ofPlatform().daemon().name("report").start(task);
        while (true) {
            try {
                return task.get(LOOK_EVERY_MS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException goesOn) {
                progress.checkCancelled();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CancellationException("interrupted");
            } catch (ExecutionException e) {
                throw failure(e.getCause());
            }
        }
    }

    private static IOException failure(Throwable cause) {
        return switch (cause) {
            case IOException io -> io;
            case RuntimeException own -> throw own;
            case Error error -> throw error;
            default -> new IOException(cause);
        };
    }
}
