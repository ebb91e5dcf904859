package org.interphaselab.study.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.interphaselab.core.Progress;
import org.interphaselab.core.Sha256;
import org.interphaselab.cycler.RawSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RawFolderTest {

    @TempDir
    Path folder;

    private Path raw;
    private RawFolder store;

    @BeforeEach
    void prepare() {
        raw = folder.resolve("raw");
        store = new RawFolder(raw);
    }

    @Test
    void aFileIsCopiedUntouchedUnderItsOwnName() throws IOException {
        Path file = file("a/cell.ndax", "samples");
        RawFolder.Kept kept = store.keep(RawSource.of(file), Progress.none());
        assertEquals(raw.resolve("cell.ndax"), kept.file());
        assertEquals("samples", Files.readString(kept.file()));
        assertEquals(Sha256.of(file), kept.sha256());
        assertTrue(kept.added());
    }

    @Test
    void anotherFileOfTheSameNameIsNeverOverwritten() throws IOException {
        store.keep(RawSource.of(file("a/cell.bdf.csv", "first")), Progress.none());
        RawFolder.Kept second = store.keep(RawSource.of(file("b/cell.bdf.csv", "second")), Progress.none());
        RawFolder.Kept third = store.keep(RawSource.of(file("c/cell.bdf.csv", "third")), Progress.none());
        assertEquals("first", Files.readString(raw.resolve("cell.bdf.csv")));
        assertEquals(raw.resolve("cell-2.bdf.csv"), second.file());
        assertEquals(raw.resolve("cell-3.bdf.csv"), third.file());
        assertEquals("third", Files.readString(third.file()));
    }

    @Test
    void theSameFileIsKeptOnce() throws IOException {
        store.keep(RawSource.of(file("a/cell.nda", "same")), Progress.none());
        RawFolder.Kept again = store.keep(RawSource.of(file("b/cell.nda", "same")), Progress.none());
        assertFalse(again.added());
        assertEquals(List.of("cell.nda"), names());
    }

    @Test
    void cancellingLeavesNothingBehind() throws IOException {
        Path file = file("a/cell.nda", "samples");
        assertThrows(CancellationException.class, () -> store.keep(RawSource.of(file), new CancelledAfter(0)));
        assertEquals(List.of(), names());
    }

    private Path file(String name, String content) throws IOException {
        Path file = folder.resolve("source").resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(raw)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
