package org.interphaselab.parquet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.interphaselab.core.Progress;
import org.interphaselab.core.Quantity;
import org.interphaselab.core.Trace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All work shares one database: what one does must not be seen by another. */
class SharedDatabaseTest {

    @TempDir
    Path folder;

    private static Trace trace(int size, double value) {
        double[] values = new double[size];
        Arrays.fill(values, value);
        return Trace.builder(size).add(Quantity.VOLTAGE, values).build();
    }

    private static void assertHolds(Path file, int size, double value) throws Exception {
        double[] read = ParquetFiles.readAll(file, Progress.none()).values(Quantity.VOLTAGE);
        assertArrayEquals(trace(size, value).values(Quantity.VOLTAGE), read);
    }

    @Test
    void aFileWrittenAnewUnderItsNameIsReadAnew() throws Exception {
        Path file = folder.resolve("t.parquet");
        for (int i = 0; i < 40; i++) {
            ParquetFiles.write(trace(5, i), file);
            assertHolds(file, 5, i);
        }
    }

    @Test
    void manyWriteAndReadAtOnce() throws Exception {
        List<Callable<Void>> work = IntStream.range(0, 60)
                .<Callable<Void>>mapToObj(i -> () -> {
                    Path file = folder.resolve(i + ".parquet");
                    ParquetFiles.write(trace(100 + i, i), file);
                    assertHolds(file, 100 + i, i);
                    return null;
                })
                .toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            for (Future<Void> done : threads.invokeAll(work)) {
                done.get();
            }
        }
    }

    @Test
    void tablesOfOneAreNotSeenByAnother() throws Exception {
        Path file = folder.resolve("t.parquet");
        try (ParquetSink first = new ParquetSink(file, java.util.Map.of(), DuckDbSession.shared())) {
            first.add(trace(3, 1));
            Path other = folder.resolve("other.parquet");
            ParquetFiles.write(trace(4, 2), other);
            assertHolds(other, 4, 2);
            first.add(trace(3, 1));
            first.finish();
        }
        assertHolds(file, 6, 1);
    }

    @Test
    void aDatabaseThatAnswersNoMoreIsReplaced() throws Exception {
        Path file = folder.resolve("t.parquet");
        ParquetFiles.write(trace(3, 1), file);
        DuckDbSession dead = DuckDbSession.shared();
        dead.connection().close();
        assertFalse(dead.answers());
        try (ParquetFile open = new ParquetFile(file, ParquetFooter.of(file), dead)) {
            assertEquals(3, open.rows());
            assertEquals(1, open.columns().size());
        }
        try (DuckDbSession next = DuckDbSession.shared()) {
            assertTrue(next.answers());
        }
        assertHolds(file, 3, 1);
    }

    /** What a hostile file makes the library ask for is refused there, outside of what bounds Java. */
    @Test
    void everyDatabaseIsBoundedInMemoryAndReachesNoNetwork() throws Exception {
        try (DuckDbSession shared = DuckDbSession.shared();
                DuckDbSession alone = DuckDbSession.alone()) {
            for (DuckDbSession session : List.of(shared, alone)) {
                assertEquals("953.6 MiB", setting(session, "memory_limit"), "a billion bytes");
                assertEquals("false", setting(session, "autoinstall_known_extensions"));
                assertEquals("false", setting(session, "autoload_known_extensions"));
            }
            assertEquals("", setting(shared, "temp_directory"), "what is shared does not spill");
        }
    }

    private static String setting(DuckDbSession session, String name) throws Exception {
        try (Statement statement = session.connection().createStatement();
                ResultSet found = statement.executeQuery("SELECT current_setting('" + name + "')::VARCHAR")) {
            assertTrue(found.next());
            return found.getString(1);
        }
    }
}
