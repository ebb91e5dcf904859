package org.interphaselab.cycler.bdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.interphaselab.core.MemoryLimit;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.core.Quantity;
import org.interphaselab.core.Trace;
import org.interphaselab.core.TraceSink;
import org.interphaselab.cycler.CyclerFiles;
import org.interphaselab.cycler.Imported;
import org.interphaselab.parquet.ParquetFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A recording larger than memory passes through it in blocks and comes out as if it had been read at once. */
class BdfCsvInBlocksTest {

    private static final int ROWS = 200_000;

    @TempDir
    Path folder;

    private final List<Trace> blocks = new ArrayList<>();
    private int restarts;

    private final TraceSink sink = new TraceSink() {
        @Override
        public void add(Trace block) {
            blocks.add(block);
        }

        @Override
        public void restart() {
            blocks.clear();
            restarts++;
        }
    };

    private Path csv(String note, String end) throws Exception {
        StringBuilder text = new StringBuilder("Test Time / s,Voltage / V,Current / A,Note\n");
        for (int i = 0; i < ROWS; i++) {
            text.append(i).append(",0.0").append(i % 9).append(i % 2 == 0 ? ",0.001," : ",-0.001,");
            text.append(i == ROWS - 50_000 ? note : "7").append('\n');
        }
        return Files.writeString(folder.resolve("long.bdf.csv"), text.append(end));
    }

    private double[] together(Quantity quantity) {
        return blocks.stream()
                .flatMapToDouble(block -> java.util.Arrays.stream(block.values(quantity)))
                .toArray();
    }

    @Test
    void theBlocksAreTheWholeTrace() throws Exception {
        Path file = csv("7", "");
        Imported whole = new BdfCsvReader().read(file, Progress.none());
        Imported account = new BdfCsvReader().readInto(sink, file, Progress.none());
        assertTrue(blocks.size() > 2);
        for (Quantity quantity : whole.trace().quantities()) {
            assertArrayEquals(whole.trace().values(quantity), together(quantity));
        }
        assertEquals(ROWS, account.report().records());
        assertEquals(whole.report().sha256(), account.report().sha256());
        assertEquals(0, restarts);
    }

    @Test
    void aColumnWhoseWordsBeginLateIsReadAsWordsFromTheStart() throws Exception {
        new BdfCsvReader().readInto(sink, csv("pause", ""), Progress.none());
        assertEquals(1, restarts);
        Quantity note = new Quantity("Note", "");
        assertEquals("7", blocks.getFirst().text(note).orElseThrow().at(0));
        assertEquals(
                1,
                blocks.stream()
                        .filter(block -> block.text(note).orElseThrow().words().contains("pause"))
                        .filter(block -> java.util.Arrays.stream(
                                        block.text(note).orElseThrow().codes())
                                .anyMatch(code -> block.text(note)
                                        .orElseThrow()
                                        .words()
                                        .get(code)
                                        .equals("pause")))
                        .count());
    }

    @Test
    void aCutLastLineIsLeftOut() throws Exception {
        Imported account = new BdfCsvReader().readInto(sink, csv("7", "200000,0.0"), Progress.none());
        assertEquals(ROWS, account.report().records());
        assertEquals(ROWS, together(Quantity.TEST_TIME).length);
        assertEquals("ROW_INCOMPLETE", account.report().problems().getFirst().code());
    }

    @Test
    void aWrongFieldLateInTheFileIsTheSameProblem() throws Exception {
        Path file = csv("7", "x,0.1,0,7\n1,0.1,0,7\n");
        assertEquals(
                assertThrows(ProblemException.class, () -> new BdfCsvReader().read(file, Progress.none()))
                        .problem(),
                assertThrows(ProblemException.class, () -> new BdfCsvReader().readInto(sink, file, Progress.none()))
                        .problem());
    }

    @Test
    void whatHasNoRoomInMemoryIsKnownBeforeItIsRead() throws Exception {
        Path file = csv("7", "");
        assertFalse(new BdfCsvReader(new MemoryLimit(10_000_000, 20_000_000)).exceedsMemory(file));
        assertTrue(new BdfCsvReader(new MemoryLimit(5_000_000, 10_000_000)).exceedsMemory(file));
    }

    @Test
    void itIsWrittenToParquetBlockByBlock() throws Exception {
        Path file = csv("pause", "");
        Path target = folder.resolve("out.bdf.parquet");
        CyclerFiles files = new CyclerFiles(List.of(new BdfCsvReader(new MemoryLimit(4_000_000, 10_000_000))));
        assertTrue(files.exceedsMemory(file));
        assertThrows(ProblemException.class, () -> files.read(file, Progress.none()));
        Imported account = new BdfWriter().writeInBlocks(files, file, target, Progress.none());
        assertTrue(account.report().problems().stream()
                .anyMatch(problem -> problem.code().equals("RECORDING_EXCEEDS_MEMORY")));
        Trace written = ParquetFiles.readAll(target, Progress.none());
        assertEquals(ROWS, written.size());
        assertEquals(ROWS - 1, written.values(Quantity.TEST_TIME)[ROWS - 1]);
        assertEquals(
                "pause", written.text(new Quantity("Note", "")).orElseThrow().at(ROWS - 50_000));
    }
}
