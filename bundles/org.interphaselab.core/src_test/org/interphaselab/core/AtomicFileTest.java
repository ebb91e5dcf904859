package org.interphaselab.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

    @TempDir
    private Path folder;

    @Test
    void replacesTheWholeFile() throws IOException {
        Path file = folder.resolve("study.interphase");
        Files.writeString(file, "a much longer old content");
        AtomicFile.write(file, out -> out.write("new".getBytes(StandardCharsets.UTF_8)));
        assertEquals("new", Files.readString(file));
    }

    @Test
    void aFailureNamesTheFileAskedForAndTheReason() {
        Path file = folder.resolve("absent").resolve("t.bdf.csv");
        IOException failure = assertThrows(IOException.class, () -> AtomicFile.write(file, out -> out.write(1)));
        assertEquals(file + ": its folder does not exist", failure.getMessage());
    }

    @Test
    void aFailureKeepsTheOldFileAndLeavesNothingBehind() throws IOException {
        Path file = folder.resolve("study.interphase");
        Files.writeString(file, "old");
        assertThrows(
                IOException.class,
                () -> AtomicFile.write(file, out -> {
                    out.write(1);
                    throw new IOException("disk full");
                }));
        assertEquals("old", Files.readString(file));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }
}
