package org.interphaselab.cycler.biologic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.core.RandomStreams;
import org.interphaselab.cycler.CyclerReader;
import org.interphaselab.cycler.ImpedanceSpectrum;
import org.interphaselab.cycler.Imported;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happens to a file, reading it ends in an import or in one problem in words. */
class MprFuzzTest {

    private static final int FILES = 2000;
    private static final int[] EXTREMES = {0, 1, -1, Integer.MAX_VALUE, Integer.MIN_VALUE, 0x7FC00000, 0xFF, 0x10000};

    private final MprReader reader = new MprReader();

    @TempDir
    Path folder;

    private static byte[] whole(int version, boolean longHeaders) {
        MprBytes bytes = new MprBytes(version, longHeaders, 1, 131, 4, 7, 5, 6, 212, 32, 36, 35).loops(0, 10, 20);
        for (int i = 0; i < 40; i++) {
            float frequency = i % 10 > 6 ? 1000f / i : 0;
            bytes.record(
                    (byte) (1 + i % 3),
                    (short) (i / 10),
                    (double) i,
                    1e-3,
                    2f,
                    (i % 2 - 0.5f),
                    i / 7,
                    frequency,
                    3f,
                    -4f);
        }
        return bytes.bytes();
    }

    @Test
    void everyTruncationIsOneProblemWithItsByteOrKeepsAllRecords() throws Exception {
        byte[] whole = whole(11, true);
        int dataEnd = whole.length - (6 + 59 + 0x400) - (6 + 59 + 28);
        for (int length = 1; length < whole.length; length += 3) {
            Path file = Files.write(folder.resolve("cut.mpr"), Arrays.copyOf(whole, length));
            try {
                assertEquals(40, reader.read(file, Progress.none()).report().records());
                assertTrue(length >= dataEnd, "read though cut at " + length);
            } catch (ProblemException e) {
                Problem problem = e.problem();
                assertTrue(length < dataEnd, problem::toString);
                assertTrue(problem.where().byteOffset().isPresent(), problem::toString);
            }
        }
    }

    @Test
    void damagedFilesAreReadOrOneProblem() throws Exception {
        List<byte[]> files = List.of(whole(2, false), whole(3, false), whole(11, true), whole(10, false));
        int imported = 0;
        for (int i = 0; i < FILES; i++) {
            byte[] bytes = damaged(files.get(i % files.size()), RandomStreams.stream(20261123, i));
            Path file = Files.write(folder.resolve("fuzz.mpr"), bytes);
            imported += isRead(reader, file, bytes.length, "file " + i) ? 1 : 0;
        }
        assertTrue(imported > FILES / 20, "nothing was imported: the changes are too coarse to say anything");
        assertTrue(imported < FILES);
    }

    static boolean isRead(CyclerReader reader, Path file, int length, String where) {
        try {
            reader.preview(file, Progress.none());
        } catch (ProblemException e) {
            assertFalse(e.problem().remedy().isBlank(), where);
        } catch (RuntimeException | Error e) {
            throw new AssertionError("preview of " + where, e);
        }
        try {
            Imported imported = reader.read(file, Progress.none());
            int points = imported.spectra().stream()
                    .map(ImpedanceSpectrum::points)
                    .mapToInt(trace -> trace.size())
                    .sum();
            assertEquals(imported.report().records(), imported.trace().size() + points, where);
            assertTrue(imported.report().records() <= length, where);
            return true;
        } catch (ProblemException e) {
            assertFalse(e.problem().what().isBlank(), where);
            assertFalse(e.problem().remedy().isBlank(), where);
            return false;
        } catch (RuntimeException | Error e) {
            throw new AssertionError(where, e);
        }
    }

    private static byte[] damaged(byte[] whole, RandomGenerator random) {
        byte[] bytes = random.nextInt(6) == 0 ? Arrays.copyOf(whole, 1 + random.nextInt(whole.length)) : whole.clone();
        ByteBuffer fields = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int data = 52 + 6 + 55 + 0x300;
        int changes = 1 + random.nextInt(3);
        for (int c = 0; c < changes && bytes.length > 8; c++) {
            int at =
                    switch (random.nextInt(3)) {
                        case 0 -> random.nextInt(Math.min(bytes.length, 120));
                        case 1 -> Math.min(bytes.length - 1, data + random.nextInt(100));
                        default -> random.nextInt(bytes.length);
                    };
            if (random.nextBoolean() || at + 4 > bytes.length) {
                bytes[at] ^= (byte) (1 << random.nextInt(8));
            } else {
                fields.putInt(
                        at, random.nextInt(3) == 0 ? random.nextInt() : EXTREMES[random.nextInt(EXTREMES.length)]);
            }
        }
        return bytes;
    }
}
