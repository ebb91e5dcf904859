package org.interphaselab.benchmarks.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.function.Consumer;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.core.RandomStreams;
import org.interphaselab.cycler.CyclerReader;
import org.interphaselab.cycler.FileHead;
import org.interphaselab.cycler.ImpedanceSpectrum;
import org.interphaselab.cycler.Imported;

/** Throws files at one reader and counts what becomes of them. */
final class Hunt {

    /** An input may take so long, of the clock or, where other programs keep the processors busy, of processor time. */
    static final double LIMIT_S = 2;

    private static final int HANGS_S = 300;
    private static final int LOOK_TOO = 16;
    private static final long SAID_EVERY_NS = 60_000_000_000L;

    private final Prey<?> prey;
    private final long seed;
    private final Path folder;
    private final Consumer<String> told;
    private final Tally tally = new Tally();
    private AtomicLongArray begun;
    private AtomicLongArray index;

    /**
     * Prepares.
     *
     * @param folder where the files are written, best one that is in memory
     * @param told is told once a minute how far it is, so that what a long hunt found is known when it is stopped
     */
    Hunt(Prey<?> prey, long seed, Path folder, Consumer<String> told) {
        this.prey = prey;
        this.seed = seed;
        this.folder = folder;
        this.told = told;
    }

    /** Throws inputs of the numbers {@code from} to {@code to} (excluded), by as many threads as asked for. */
    Tally run(long from, long to, int threads) throws IOException, InterruptedException {
        AtomicLong next = new AtomicLong(from);
        begun = new AtomicLongArray(threads);
        index = new AtomicLongArray(threads);
        AtomicBoolean enough = new AtomicBoolean();
        Thread[] workers = new Thread[threads];
        Path[] folders = new Path[threads];
        for (int i = 0; i < threads; i++) {
            folders[i] = Files.createTempDirectory(folder, "fuzz-");
            Path file = folders[i].resolve(prey.fileName());
            int worker = i;
            begun.set(i, System.nanoTime());
            workers[i] = new Thread(() -> work(worker, file, next, to, enough), "fuzz " + prey.name());
            workers[i].setDaemon(true);
            workers[i].start();
        }
        long said = System.nanoTime();
        for (int i = 0; i < threads; i++) {
            while (!workers[i].join(java.time.Duration.ofSeconds(1))) {
                if (System.nanoTime() - begun.get(i) > HANGS_S * 1_000_000_000L) {
                    tally.failure(index.get(i), "does not end");
                    return tally; // the thread cannot be stopped; the program ends without it
                }
                if (System.nanoTime() - said > SAID_EVERY_NS) {
                    said = System.nanoTime();
                    told.accept(tally.toString());
                }
            }
        }
        for (Path used : folders) {
            Files.deleteIfExists(used.resolve(prey.fileName()));
            Files.delete(used);
        }
        return tally;
    }

    private void work(int worker, Path file, AtomicLong next, long to, AtomicBoolean enough) {
        CyclerReader reader = prey.reader();
        Stopwatch watch = new Stopwatch();
        warmUp(reader, file);
        for (long i = next.getAndIncrement(); i < to && !enough.get(); i = next.getAndIncrement()) {
            begun.set(worker, System.nanoTime());
            index.set(worker, i);
            try {
                Files.write(file, prey.next(RandomStreams.stream(seed, i)));
            } catch (IOException | RuntimeException e) {
                tally.failure(i, "the input cannot be made: " + e);
                enough.set(true);
                return;
            }
            String failure = read(reader, file, i, watch);
            if (failure != null && !tally.failure(i, failure)) {
                enough.set(true);
            }
        }
    }

    /** A reader's classes are loaded before anything is timed; what the file does to it is seen when it counts. */
    private void warmUp(CyclerReader reader, Path file) {
        try {
            Files.write(file, prey.next(RandomStreams.stream(seed, 0)));
            reader.read(file, Progress.none());
        } catch (IOException | ProblemException | RuntimeException e) {
            // the same input is read again, and counted
        }
    }

    /** What went wrong, or null. */
    private String read(CyclerReader reader, Path file, long number, Stopwatch watch) {
        watch.begin();
        String failure = null;
        try {
            if (number % LOOK_TOO == 0) {
                reader.sniff(FileHead.of(file));
                look(reader, file);
            }
            Imported imported = reader.read(file, Progress.none());
            failure = contradiction(imported);
            tally.imported();
        } catch (ProblemException e) {
            boolean told =
                    !e.problem().what().isBlank() && !e.problem().remedy().isBlank();
            failure = told ? null : "a problem without words: " + e.problem();
            tally.problem(e.problem().code());
        } catch (RuntimeException | Error e) {
            failure = e + " at " + where(e);
        }
        double seconds = watch.seconds();
        tally.took(number, seconds);
        return failure == null && seconds > LIMIT_S ? "took " + seconds + " s" : failure;
    }

    private static void look(CyclerReader reader, Path file) {
        try {
            reader.preview(file, Progress.none());
        } catch (ProblemException e) {
            // the whole file is read next, and its problem counted
        }
    }

    private static String contradiction(Imported imported) {
        long points = imported.spectra().stream()
                .map(ImpedanceSpectrum::points)
                .mapToLong(trace -> trace.size())
                .sum();
        long held = imported.trace().size() + points;
        return imported.report().records() == held
                ? null
                : "the report counts " + imported.report().records() + " records, the columns hold " + held;
    }

    private static String where(Throwable e) {
        for (StackTraceElement frame : e.getStackTrace()) {
            if (frame.getClassName().startsWith("org.interphaselab.")
                    && !frame.getClassName().contains("benchmarks")) {
                return frame.toString();
            }
        }
        return e.getStackTrace().length == 0 ? "an unknown place" : e.getStackTrace()[0].toString();
    }
}
