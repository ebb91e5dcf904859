package org.interphaselab.study.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.study.imports.SettledFiles.Stamp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderWatchTest {

    private static final Instant START = Instant.parse("2025-03-04T05:06:07Z");

    @TempDir
    Path folder;

    @Test
    void aFileIsToldOnceItHasBeenAtRestAndAgainWhenItHasGrown() {
        SettledFiles settled = new SettledFiles(Duration.ofSeconds(10));
        Path file = Path.of("a.nda");
        assertEquals(List.of(), settled.observe(Map.of(file, new Stamp(100, 1)), START));
        assertEquals(List.of(), settled.observe(Map.of(file, new Stamp(200, 2)), START.plusSeconds(9)));
        assertEquals(List.of(), settled.observe(Map.of(file, new Stamp(200, 2)), START.plusSeconds(18)));
        assertEquals(List.of(file), settled.observe(Map.of(file, new Stamp(200, 2)), START.plusSeconds(19)));
        assertEquals(List.of(), settled.observe(Map.of(file, new Stamp(200, 2)), START.plusSeconds(99)));
        assertEquals(List.of(), settled.observe(Map.of(file, new Stamp(300, 3)), START.plusSeconds(100)));
        assertEquals(List.of(file), settled.observe(Map.of(file, new Stamp(300, 3)), START.plusSeconds(110)));
    }

    @Test
    void theTimeOfChangeIsComparedOnlyWithItselfBecauseTheDiskMayHaveAnotherClock() {
        SettledFiles settled = new SettledFiles(Duration.ofSeconds(10));
        Path file = Path.of("a.nda");
        long tomorrow = START.plusSeconds(86_400).toEpochMilli();
        settled.observe(Map.of(file, new Stamp(100, tomorrow)), START);
        assertEquals(List.of(file), settled.observe(Map.of(file, new Stamp(100, tomorrow)), START.plusSeconds(10)));
    }

    @Test
    void aFileThatWentAwayAndCameBackIsNew() {
        SettledFiles settled = new SettledFiles(Duration.ofSeconds(1));
        Path file = Path.of("a.nda");
        Map<Path, Stamp> there = Map.of(file, new Stamp(100, 1));
        settled.observe(there, START);
        settled.observe(there, START.plusSeconds(2));
        settled.observe(Map.of(), START.plusSeconds(3));
        settled.observe(there, START.plusSeconds(4));
        assertEquals(List.of(file), settled.observe(there, START.plusSeconds(5)));
    }

    @Test
    void filesOfAllFoldersBelowAreTold() throws ProblemException, IOException {
        Path deep = Files.createDirectories(folder.resolve("in/2025/03"));
        Files.createDirectories(folder.resolve("in/study/raw"));
        Files.writeString(folder.resolve("in/study/raw/own.csv"), "not to be told");
        Path first = Files.writeString(deep.resolve("first.csv"), "1");
        try (FolderWatch watch = watch(folder.resolve("in/study"))) {
            assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
                assertEquals(List.of(first), watch.await(Progress.none()));
                Path later = Files.createDirectories(folder.resolve("in/2025/04"));
                Path second = Files.writeString(later.resolve("second.csv"), "2");
                Files.writeString(later.resolve(".hidden.csv"), "3");
                assertEquals(List.of(second), watch.await(Progress.none()));
                Files.writeString(first, "1 and more");
                assertEquals(List.of(first), watch.await(Progress.none()));
            });
        }
    }

    @Test
    void waitingEndsSoonAfterTheUserCancels() throws Exception {
        Files.createDirectories(folder.resolve("in"));
        AtomicBoolean cancelled = new AtomicBoolean();
        try (FolderWatch watch = watch(folder.resolve("study"))) {
            Thread canceller = Thread.ofVirtual().start(() -> {
                pause(100);
                cancelled.set(true);
            });
            assertTimeoutPreemptively(
                    Duration.ofSeconds(5),
                    () -> assertThrows(CancellationException.class, () -> watch.await(cancelledBy(cancelled))));
            canceller.join();
        }
    }

    @Test
    void aFolderThatIsGoneIsAProblemInWords() throws Exception {
        try (FolderWatch watch = watch(folder.resolve("study"))) {
            ProblemException gone = assertThrows(ProblemException.class, () -> watch.await(Progress.none()));
            assertEquals("WATCHED_FOLDER_GONE", gone.problem().code());
        }
    }

    private FolderWatch watch(Path study) {
        return new FolderWatch(List.of(folder.resolve("in")), study, Duration.ofMillis(60), Duration.ofMillis(40));
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static Progress cancelledBy(AtomicBoolean flag) {
        return new Progress() {
            @Override
            public void begin(String task, long totalUnits) {
                // shown nowhere
            }

            @Override
            public void advance(long units) {
                // shown nowhere
            }

            @Override
            public boolean cancelled() {
                return flag.get();
            }
        };
    }
}
