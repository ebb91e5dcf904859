package org.interphaselab.cycler.arbin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.NonWritableChannelException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.interphaselab.core.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever follows the pages of a database in a circle comes to an end, and writes nothing. */
class BoundedChannelTest {

    private static final int ENDLESS = 1_000_000;

    @TempDir
    Path folder;

    @Test
    void readingInCirclesEnds() throws IOException {
        Path file = Files.write(folder.resolve("circle.res"), new byte[4096]);
        try (BoundedChannel channel =
                new BoundedChannel(FileChannel.open(file, StandardOpenOption.READ), Progress.none())) {
            ByteBuffer page = ByteBuffer.allocate(2048);
            IOException told = assertThrows(IOException.class, () -> {
                for (int i = 0; i < ENDLESS; i++) {
                    channel.read(page.clear(), 2048);
                }
            });
            assertTrue(told.getMessage().contains("circle"), told::toString);
            assertThrows(NonWritableChannelException.class, () -> channel.write(page, 0));
        }
    }

    /** Eight times each page of 100 MB. */
    @Test
    void aLongFileMayBeReadSeveralTimesOver() throws IOException {
        Path file = folder.resolve("long.res");
        long size = 100L << 20;
        try (FileChannel hole = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            hole.write(ByteBuffer.allocate(1), size - 1);
        }
        try (BoundedChannel channel =
                new BoundedChannel(FileChannel.open(file, StandardOpenOption.READ), Progress.none())) {
            ByteBuffer one = ByteBuffer.allocate(1);
            for (long i = 0; i < 8 * (size / 2048); i++) {
                assertEquals(1, channel.read(one.clear(), i % size));
            }
        }
    }
}
