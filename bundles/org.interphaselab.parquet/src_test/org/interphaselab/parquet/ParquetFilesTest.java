package org.interphaselab.parquet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.interphaselab.core.MemoryLimit;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.core.Quantity;
import org.interphaselab.core.TextColumn;
import org.interphaselab.core.Trace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParquetFilesTest {

    private static final Quantity ODD = new Quantity("a \"quoted\", name; -- 'x'", "V");

    @TempDir
    Path folder;

    private static Trace trace(int size) {
        double[] time = new double[size];
        double[] voltage = new double[size];
        int[] codes = new int[size];
        Random random = new Random(7);
        for (int i = 0; i < size; i++) {
            time[i] = i * 0.1;
            voltage[i] = i % 17 == 3 ? Double.NaN : random.nextGaussian();
            codes[i] = i % 3;
        }
        return Trace.builder(size)
                .add(Quantity.TEST_TIME, time)
                .add(Quantity.VOLTAGE, voltage)
                .add(ODD, time.clone())
                .add(Quantity.STEP_TYPE, new TextColumn(List.of("CC_Chg", "Rest", "陶瓷 'ß'"), codes))
                .build();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2047, 2048, 2049, 300_000})
    void everySampleComesBackExactly(int size) throws Exception {
        Path file = folder.resolve("t.parquet");
        Trace written = trace(size);
        ParquetFiles.write(written, file);
        Trace read = ParquetFiles.readAll(file, Progress.none());
        assertEquals(size, read.size());
        assertEquals(written.quantities(), read.quantities());
        for (Quantity quantity : written.quantities()) {
            assertArrayEquals(written.values(quantity), read.values(quantity), quantity.label());
        }
        TextColumn before = written.text(Quantity.STEP_TYPE).orElseThrow();
        TextColumn after = read.text(Quantity.STEP_TYPE).orElseThrow();
        for (int i = 0; i < size; i++) {
            assertEquals(before.at(i), after.at(i));
        }
        assertEquals(size, ParquetFiles.rows(file));
    }

    @Test
    void onlyTheColumnsAskedForAreLoaded() throws Exception {
        Path file = folder.resolve("t.parquet");
        ParquetFiles.write(trace(100), file);
        Trace read = ParquetFiles.read(file, Set.of(Quantity.VOLTAGE, Quantity.CURRENT), Progress.none());
        assertEquals(List.of(Quantity.VOLTAGE), read.quantities());
        assertEquals(List.of(), read.textQuantities());
        assertEquals(100, read.size());
        assertEquals(100, ParquetFiles.read(file, Set.of(), Progress.none()).size());
        assertEquals(10, ParquetFiles.readFirst(file, 10).size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"it's.parquet", "a[1].parquet", "x=1.parquet", "a;b--c.parquet", "ünï 中.parquet", "{a,b}.parquet"
            })
    void fileNamesMayHoldAnything(String name) throws Exception {
        Path inside = Files.createDirectories(folder.resolve("key=value [x] 'q'"));
        Path file = inside.resolve(name);
        ParquetFiles.write(trace(5), file);
        Files.copy(file, inside.resolve("a1.parquet"));
        Trace read = ParquetFiles.readAll(file, Progress.none());
        assertEquals(5, read.size());
        assertEquals(trace(5).quantities(), read.quantities());
    }

    @Test
    void metadataComesBack() throws Exception {
        Path file = folder.resolve("t.parquet");
        ParquetFiles.write(trace(3), file, Map.of("it's", "a 'note'", "k", ""));
        try (ParquetFile open = ParquetFile.open(file)) {
            assertEquals("a 'note'", open.metadata().get("it's"));
            assertEquals("", open.metadata().get("k"));
        }
    }

    @Test
    void writingReplacesWholeFilesAndLeavesNothingElseBehind() throws Exception {
        Path file = folder.resolve("t.parquet");
        ParquetFiles.write(trace(3), file);
        ParquetFiles.write(trace(4), file);
        assertEquals(4, ParquetFiles.rows(file));
        assertEquals(List.of(file), list(folder));
        Path nowhere = folder.resolve("no-such-folder").resolve("t.parquet");
        ProblemException problem = assertThrows(ProblemException.class, () -> ParquetFiles.write(trace(3), nowhere));
        assertEquals("PARQUET_NOT_WRITTEN", problem.problem().code());
        Trace twice = Trace.builder(1)
                .add(Quantity.VOLTAGE, new double[1])
                .add(new Quantity("VOLTAGE", "v"), new double[1])
                .build();
        assertThrows(ProblemException.class, () -> ParquetFiles.write(twice, file));
        assertEquals(4, ParquetFiles.rows(file));
        assertEquals(List.of(file), list(folder));
    }

    @Test
    void cancellingStopsTheReading() throws Exception {
        Path file = folder.resolve("t.parquet");
        ParquetFiles.write(trace(10_000), file);
        Progress cancelled = new Progress() {
            @Override
            public void begin(String task, long totalUnits) {}

            @Override
            public void advance(long units) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThrows(CancellationException.class, () -> ParquetFiles.readAll(file, cancelled));
    }

    @Test
    void whatIsNoParquetFileIsAProblem() throws Exception {
        Path text = Files.writeString(folder.resolve("t.parquet"), "Voltage / V\n1\n");
        assertEquals("PARQUET_UNREADABLE", codeOf(text));
        assertEquals("PARQUET_UNREADABLE", codeOf(Files.createFile(folder.resolve("empty.parquet"))));
        assertEquals("PARQUET_NOT_FOUND", codeOf(folder.resolve("absent.parquet")));
        assertEquals("PARQUET_NOT_FOUND", codeOf(folder));
    }

    /** The library makes room for what a list says it has, before it looks whether that can be. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1502 19FCFFFFFFFF07",
                "1502 1BFFFFFFFF07CC",
                "1502 18FFFFFFFF07",
                "1C1C1C1C1C1C1C1C",
                "1502 1F",
                "1502 49FCFFFFFFFF07",
                "1502 491C18FFFFFFFF07"
            })
    void aFooterThatCountsWhatItHasNotIsTold(String footer) throws Exception {
        byte[] bytes = java.util.HexFormat.of().parseHex(footer.replace(" ", "") + "00".repeat(8));
        java.nio.ByteBuffer file =
                java.nio.ByteBuffer.allocate(bytes.length + 12).order(java.nio.ByteOrder.LITTLE_ENDIAN);
        file.put("PAR1".getBytes()).put(bytes).putInt(bytes.length).put("PAR1".getBytes());
        Path hostile = Files.write(folder.resolve("hostile.parquet"), file.array());
        assertEquals(
                "PARQUET_UNREADABLE",
                org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
                        java.time.Duration.ofSeconds(30), () -> codeOf(hostile)));
    }

    @Test
    void damagedFilesAreProblemsOrReadInFull() throws Exception {
        Path good = folder.resolve("good.parquet");
        ParquetFiles.write(trace(5_000), good);
        byte[] bytes = Files.readAllBytes(good);
        Path bad = folder.resolve("bad.parquet");
        Random random = new Random(11);
        for (int round = 0; round < 150; round++) {
            byte[] copy = round % 3 == 0
                    ? Arrays.copyOf(bytes, random.nextInt(bytes.length))
                    : flipped(bytes, random, round % 3 == 1 ? bytes.length : 0);
            Files.write(bad, copy);
            try {
                Trace read = ParquetFiles.readAll(bad, Progress.none());
                assertTrue(read.size() <= 5_000, "round " + round + " gave " + read.size());
            } catch (ProblemException e) {
                assertFalse(e.problem().what().isBlank());
            }
        }
    }

    @Test
    void aDamagedPageIsAProblemAndNotAShorterTrace() throws Exception {
        Path file = folder.resolve("t.parquet");
        ParquetFiles.write(trace(200_000), file);
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, 5_000, 200_000, (byte) 0x5A);
        Files.write(file, bytes);
        assertEquals("PARQUET_UNREADABLE", codeOf(file));
    }

    @Test
    void constantColumnsThatPackToNothingDoNotFillTheMemory() throws Exception {
        Path file = folder.resolve("bomb.parquet");
        int size = 1_000_000;
        Trace constant = Trace.builder(size)
                .add(Quantity.TEST_TIME, new double[size])
                .add(Quantity.VOLTAGE, new double[size])
                .build();
        ParquetFiles.write(constant, file);
        assertTrue(Files.size(file) < 100_000, "packed to " + Files.size(file) + " bytes");
        Problem problem = problemOf(file, new MemoryLimit(15_999_999, 40_000_000));
        assertEquals("FILE_TOO_LARGE", problem.code());
        assertEquals(
                "The file has 1000000 samples of 2 columns and would take 16 MB of memory."
                        + " There are 16 MB for an import, of the 40 MB the program was given.",
                problem.what());
        MemoryLimit enough = new MemoryLimit(16_000_000, 40_000_000);
        assertEquals(size, ParquetFiles.readAll(file, enough, Progress.none()).size());
        assertEquals(10, ParquetFiles.readFirst(file, 10).size());
    }

    @Test
    void distinctWordsCountAsMemoryToo() throws Exception {
        Path file = folder.resolve("words.parquet");
        int size = 10_000;
        List<String> words = java.util.stream.IntStream.range(0, size)
                .mapToObj(i -> "word " + i)
                .toList();
        int[] codes = new int[size];
        Arrays.setAll(codes, i -> i);
        ParquetFiles.write(
                Trace.builder(size)
                        .add(Quantity.STEP_TYPE, new TextColumn(words, codes))
                        .build(),
                file);
        assertEquals(
                "FILE_TOO_LARGE",
                problemOf(file, new MemoryLimit(500_000, 2_000_000)).code());
    }

    private static Problem problemOf(Path file, MemoryLimit memory) {
        return assertThrows(ProblemException.class, () -> ParquetFiles.readAll(file, memory, Progress.none()))
                .problem();
    }

    private static byte[] flipped(byte[] bytes, Random random, int range) {
        byte[] copy = bytes.clone();
        int footer = Math.min(bytes.length, 1200);
        for (int i = 0; i < 3; i++) {
            int at = range > 0 ? random.nextInt(range) : bytes.length - 1 - random.nextInt(footer);
            copy[at] ^= (byte) (1 << random.nextInt(8));
        }
        return copy;
    }

    private static String codeOf(Path file) {
        return assertThrows(ProblemException.class, () -> ParquetFiles.readAll(file, Progress.none()))
                .problem()
                .code();
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> content = Files.list(folder)) {
            return content.toList();
        }
    }
}
