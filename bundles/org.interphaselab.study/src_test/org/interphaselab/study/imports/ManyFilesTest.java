package org.interphaselab.study.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.interphaselab.core.MemoryLimit;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.model.Cell;
import org.interphaselab.model.ModelFactory;
import org.interphaselab.study.StudyFolder;
import org.interphaselab.study.recording.TestRecordings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder tree of hundreds of files. */
class ManyFilesTest {

    private static final int FILES = 200;

    @TempDir
    Path folder;

    @Test
    void hundredsOfFilesAreImportedUnderOneProgress() throws IOException, ProblemException {
        StudyFolder made = TestRecordings.study(folder.resolve("study"));
        for (int i = 0; i < FILES; i++) {
            Cell cell = ModelFactory.eINSTANCE.createCell();
            cell.setId("c" + i);
            cell.setName("cell " + i);
            made.study().getCells().add(cell);
            // every tenth has the name of others in another folder
            String name = i % 10 == 0 ? "data" : "run";
            ImportStudy.bdf(folder.resolve("in/%d/cell-%d/%s.bdf.csv".formatted(i % 7, i, name)), 20, 0.01 + 1e-4 * i);
        }
        Files.writeString(folder.resolve("in/notes.txt"), "no instrument file");
        Files.writeString(folder.resolve("in/3/broken.ndax"), "PK\u0003\u0004 cut");
        try (ImportStudy study = new ImportStudy(made)) {
            ImportSettings settings = ImportSettings.of(CellAssignment.byPattern("{cell}/*.bdf.csv"));
            Counting progress = new Counting(Long.MAX_VALUE);
            ImportRun run = study.stage(settings, progress, folder.resolve("in"));
            study.attach(run);
            study.editing().save();
            assertEquals(FILES, run.staged().size());
            assertEquals(1, progress.begun.get(), "one progress");
            assertEquals(progress.total.get(), progress.done.get(), "that reaches its end");
            assertEquals(FILES + 2, run.entries().size());
            for (int i = 0; i < FILES; i++) {
                assertEquals(1, study.cell("c" + i).getRecordings().size(), "cell " + i);
            }
            ImportRun again = study.run(settings, folder.resolve("in"));
            assertEquals(
                    FILES,
                    again.entries().stream()
                            .filter(entry -> entry.action() == ImportAction.KNOWN)
                            .count());
        }
    }

    @Test
    void whatWasCancelledGoesOnWhereItWas() throws IOException, ProblemException {
        for (int i = 0; i < 12; i++) {
            ImportStudy.bdf(folder.resolve("in/%d.bdf.csv".formatted(i)), 2000, 0.01 + 1e-4 * i);
        }
        try (ImportStudy study = new ImportStudy(folder.resolve("study"))) {
            ImportSettings settings = ImportSettings.of(CellAssignment.toCell("one"));
            Counting cancelled = new Counting(60);
            assertThrows(CancellationException.class, () -> study.stage(settings, cancelled, folder.resolve("in")));
            List<String> left = study.files();
            long ready =
                    left.stream().filter(name -> name.endsWith(".import.json")).count();
            assertTrue(ready > 0 && ready < 12, "cancelled in the middle: " + ready);
            assertTrue(left.stream().noneMatch(name -> name.endsWith(".tmp")), left.toString());
            assertEquals(0, study.cell("one").getRecordings().size());
            ImportRun run = study.run(settings, folder.resolve("in"));
            assertEquals(12, run.staged().size(), run.toString());
            assertEquals(12, study.cell("one").getRecordings().size());
            assertTrue(study.files().containsAll(left), "what lay ready is used");
        }
    }

    @Test
    void importsRunSideBySideOnlyWhereMemoryAllows() throws IOException {
        Path file = Files.write(folder.resolve("some.csv"), new byte[3 << 20]);
        // room for two of the files at a time: a text file counts four times its size
        ImportMemory memory = new ImportMemory(new MemoryLimit(25L << 20, 1L << 30));
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        new ParallelWork(6)
                .run(
                        "Work",
                        List.of(1, 2, 3, 4, 5, 6, 7, 8),
                        thing -> 1,
                        (thing, progress) -> memory.with(file, progress, () -> {
                            most.accumulateAndGet(now.incrementAndGet(), Math::max);
                            sleep(20);
                            now.decrementAndGet();
                            return thing;
                        }),
                        Progress.none());
        assertEquals(2, most.get());
    }

    @Test
    void aFileLargerThanMemoryWaitsUntilItIsAlone() throws IOException {
        Path file = Files.write(folder.resolve("some.csv"), new byte[3 << 20]);
        ImportMemory memory = new ImportMemory(new MemoryLimit(1L << 20, 1L << 30));
        assertEquals("done", memory.with(file, Progress.none(), () -> "done"));
    }

    @Test
    void aFaultOfOursInOneTaskIsNotLost() {
        IllegalStateException fault = assertThrows(IllegalStateException.class, () -> new ParallelWork(2)
                .run(
                        "Work",
                        List.of(1, 2, 3),
                        thing -> 1,
                        (thing, progress) -> {
                            throw new IllegalStateException("ours");
                        },
                        Progress.none()));
        assertEquals("ours", fault.getMessage());
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Counts, and is cancelled after it was asked so many times. */
    private static final class Counting implements Progress {

        private final AtomicLong left;
        private final AtomicInteger begun = new AtomicInteger();
        private final AtomicLong total = new AtomicLong();
        private final AtomicLong done = new AtomicLong();

        private Counting(long questions) {
            left = new AtomicLong(questions);
        }

        @Override
        public void begin(String task, long totalUnits) {
            begun.incrementAndGet();
            total.set(totalUnits);
        }

        @Override
        public void advance(long units) {
            done.addAndGet(units);
        }

        @Override
        public boolean cancelled() {
            return left.decrementAndGet() < 0;
        }
    }
}
