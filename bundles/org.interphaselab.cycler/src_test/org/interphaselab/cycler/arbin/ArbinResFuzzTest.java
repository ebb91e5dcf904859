package org.interphaselab.cycler.arbin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.random.RandomGenerator;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.core.RandomStreams;
import org.interphaselab.cycler.Imported;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happens to a database, reading it ends soon, in an import or in one problem in words. */
class ArbinResFuzzTest {

    private static final int FILES = Integer.getInteger("fuzz.files", 150);
    private static final int PAGE_BYTES = 4096;
    private static final int DATA_PAGE = 1;
    private static final int TABLE_PAGE = 2;
    private static final int ROWS_AT = 12;

    private final ArbinResReader reader = new ArbinResReader();

    @TempDir
    Path folder;

    private byte[] whole;

    @BeforeEach
    void database() throws Exception {
        Path file = folder.resolve("whole.res");
        try (ArbinDatabases database = ArbinDatabases.create(file).withRecords()) {
            database.tests().addRow(1, "cell", 1, ArbinDatabases.START_DAYS, "notes");
            for (int i = 1; i <= 120; i++) {
                database.record(1, i);
            }
        }
        whole = Files.readAllBytes(file);
        assertEquals(120, outcome(whole, "whole"));
    }

    @Test
    void damagedFilesAreReadOrOneProblem() throws Exception {
        int imported = 0;
        for (int i = 0; i < FILES; i++) {
            byte[] damaged = damaged(RandomStreams.stream(20261122, i));
            imported += outcome(damaged, "file " + i) >= 0 ? 1 : 0;
        }
        assertTrue(imported > FILES / 20, "nothing was imported: the changes are too coarse to say anything");
        assertTrue(imported < FILES);
    }

    /** Copies end at the border of a page, or just beside; what is missing may be a table, its rows or what leads there. */
    @Test
    void aDatabaseCutOffAtAnyPageIsReadOrOneProblem() throws Exception {
        int told = 0;
        for (int page = 0; page < whole.length / PAGE_BYTES; page++) {
            for (int beside = -1; beside <= 1; beside++) {
                int length = Math.max(1, page * PAGE_BYTES + beside);
                told += outcome(java.util.Arrays.copyOf(whole, length), "first " + length + " bytes") < 0 ? 1 : 0;
            }
        }
        assertTrue(told > 20, "of all cut off files only " + told + " were told");
    }

    /** A row that says it was moved to itself is followed for ever by whoever trusts it. */
    @Test
    void rowsThatPointAtThemselves() throws Exception {
        byte[] circular = whole.clone();
        ByteBuffer bytes = ByteBuffer.wrap(circular).order(ByteOrder.LITTLE_ENDIAN);
        for (int page = 1; page < circular.length / PAGE_BYTES; page++) {
            int at = page * PAGE_BYTES;
            if (circular[at] == DATA_PAGE && bytes.getShort(at + ROWS_AT) > 0) {
                short row = bytes.getShort(at + ROWS_AT + 2);
                bytes.putShort(at + ROWS_AT + 2, (short) (row | 0x4000));
                bytes.putInt(at + (row & 0x1FFF), page << 8);
            }
        }
        assertCircle(circular);
    }

    @Test
    void aDefinitionThatContinuesOnItself() throws Exception {
        byte[] circular = whole.clone();
        ByteBuffer bytes = ByteBuffer.wrap(circular).order(ByteOrder.LITTLE_ENDIAN);
        for (int page = 1; page < circular.length / PAGE_BYTES; page++) {
            if (circular[page * PAGE_BYTES] == TABLE_PAGE) {
                bytes.putInt(page * PAGE_BYTES + 4, page);
            }
        }
        assertCircle(circular);
    }

    private void assertCircle(byte[] circular) throws Exception {
        Path file = Files.write(folder.resolve("circle.res"), circular);
        ProblemException e = assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThrows(ProblemException.class, () -> reader.read(file, Progress.none())));
        assertEquals("DATABASE_DAMAGED", e.problem().code());
    }

    /** The records read, or -1 where there was a problem. */
    private int outcome(byte[] bytes, String where) throws Exception {
        Path file = Files.write(folder.resolve("fuzz.res"), bytes);
        return assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> {
                    try {
                        reader.preview(file, Progress.none());
                        Imported imported = reader.read(file, Progress.none());
                        assertEquals(
                                imported.report().records(), imported.trace().size(), where);
                        return imported.trace().size();
                    } catch (ProblemException e) {
                        assertFalse(e.problem().what().isBlank(), where);
                        assertFalse(e.problem().remedy().isBlank(), where);
                        return -1;
                    } catch (RuntimeException | Error e) {
                        throw new AssertionError(where, e);
                    }
                },
                where);
    }

    private byte[] damaged(RandomGenerator random) {
        byte[] bytes = whole.clone();
        ByteBuffer words = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int changes = 1 + random.nextInt(6);
        for (int c = 0; c < changes; c++) {
            int page = random.nextInt(bytes.length / PAGE_BYTES) * PAGE_BYTES;
            int at = page + random.nextInt(random.nextBoolean() ? 64 : PAGE_BYTES - 4);
            switch (random.nextInt(4)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 2 -> words.putShort(at, (short) random.nextInt(1 << 16));
                default -> words.putInt(at, random.nextInt(bytes.length / PAGE_BYTES + 2));
            }
        }
        return bytes;
    }
}
