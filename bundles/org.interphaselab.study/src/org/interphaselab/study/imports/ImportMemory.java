package org.interphaselab.study.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.interphaselab.core.MemoryLimit;
import org.interphaselab.core.Progress;

/**
 * Lets imports run side by side only while their estimated need of memory fits. One that needs more than there is waits
 * until it is alone, and is then refused by its reader if it does not fit at all.
 */
final class ImportMemory {

    private static final long UNIT_BYTES = 1 << 16;
    private static final long LEAST_BYTES = 4L << 20;

    /** Text and plain binary files: the file itself and its columns. */
    private static final long TIMES_PLAIN = 4;
    /** Packed files unpack to several times their size. */
    private static final long TIMES_PACKED = 16;

    private static final List<String> PACKED = List.of(".ndax", ".zip", ".gz", ".xlsx", ".parquet");

    private static final long WAIT_MS = 50;

    private final int units;
    private final Semaphore free;

    ImportMemory(MemoryLimit limit) {
        this.units = (int) Math.clamp(limit.bytes() / UNIT_BYTES, 1, Integer.MAX_VALUE);
        this.free = new Semaphore(units, true);
    }

    /** Work that may fail as an import may. */
    @FunctionalInterface
    interface Work<T> {
        T run();
    }

    /**
     * Runs work on a file as soon as there is room.
     *
     * @throws CancellationException when the user cancels while it waits
     */
    <T> T with(Path file, Progress progress, Work<T> work) {
        int needed = (int) Math.min(units, 1 + estimatedBytes(file) / UNIT_BYTES);
        try {
            while (!free.tryAcquire(needed, WAIT_MS, TimeUnit.MILLISECONDS)) {
                progress.checkCancelled();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        }
        try {
            return work.run();
        } finally {
            free.release(needed);
        }
    }

    private static long estimatedBytes(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        long times = PACKED.stream().anyMatch(name::endsWith) ? TIMES_PACKED : TIMES_PLAIN;
        return Math.max(LEAST_BYTES, times * sizeBytes(file));
    }

    /** The size of a file; 0 where it cannot be told, which its reader then explains. */
    static long sizeBytes(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }
}
