package org.interphaselab.cycler.neware.ndax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.core.Quantity;
import org.interphaselab.core.RandomStreams;
import org.interphaselab.core.Trace;
import org.interphaselab.cycler.Imported;
import org.interphaselab.fixtures.NdcFile;
import org.interphaselab.fixtures.NdcLayout;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever happens to a file, reading it ends in an import or in one problem in words. Files are changed where it
 * hurts: lengths, bitmaps, versions, indices and times, with page sums set right so that the change gets through, or
 * not.
 */
class NdaxFuzzTest {

    private static final int FILES_PER_SEED = 200;
    private static final int[] EXTREMES = {0, 1, -1, Integer.MAX_VALUE, Integer.MIN_VALUE, 0x7FC00000, 0xFF, 0x10000};

    @TempDir
    Path folder;

    private NdaxArchives archives;

    @BeforeEach
    void prepare() {
        archives = new NdaxArchives(folder);
    }

    @RepeatedTest(4)
    void everyFileIsReadOrRefusedInWords(RepetitionInfo repetition) {
        int seed = repetition.getCurrentRepetition();
        Assertions.assertTimeoutPreemptively(Duration.ofMinutes(2), () -> {
            int imported = 0;
            for (int i = 0; i < FILES_PER_SEED; i++) {
                imported += outcome(seed, i) ? 1 : 0;
            }
            assertTrue(imported > 0, "nothing was imported: the changes are too coarse to say anything");
        });
    }

    private boolean outcome(int seed, int i) throws Exception {
        RandomGenerator random = RandomStreams.stream(seed, i);
        NdcLayout layout = random.nextBoolean() ? NdcLayout.V14 : NdcLayout.V17;
        Map<String, byte[]> members = NdaxArchives.members(layout, 60 + random.nextInt(900));
        int changes = 1 + random.nextInt(3);
        for (int c = 0; c < changes; c++) {
            change(members, random);
        }
        byte[] bytes = NdaxArchives.zip(members);
        if (random.nextInt(4) == 0) {
            bytes = changedBytes(bytes, random);
        }
        String where = "seed " + seed + ", file " + i;
        try {
            Path file = archives.file(bytes);
            new NdaxReader().preview(file, Progress.none());
            Imported imported = new NdaxReader().read(file, Progress.none());
            assertSound(imported, where);
            return true;
        } catch (ProblemException e) {
            assertFalse(e.problem().what().isBlank(), where);
            assertFalse(e.problem().remedy().isBlank(), where);
            return false;
        } catch (RuntimeException | Error e) {
            throw new AssertionError(where, e);
        }
    }

    private static void assertSound(Imported imported, String where) {
        Trace trace = imported.trace();
        assertEquals(trace.size(), imported.report().records(), where);
        double[] index = trace.values(Quantity.RECORD_INDEX);
        double[] time = trace.values(Quantity.TEST_TIME);
        for (int i = 0; i < index.length; i++) {
            assertTrue(i == 0 || index[i] > index[i - 1], where);
            assertTrue(Double.isFinite(time[i]), where);
        }
    }

    private static void change(Map<String, byte[]> members, RandomGenerator random) {
        List<String> names = new ArrayList<>(members.keySet());
        String name = names.get(random.nextInt(names.size()));
        byte[] bytes = members.get(name);
        switch (random.nextInt(12)) {
            case 0 -> members.remove(name);
            case 1 -> members.put(name, members.get(names.get(random.nextInt(names.size()))));
            case 2 -> members.put(name, Arrays.copyOf(bytes, random.nextInt(bytes.length + 1)));
            case 3 -> members.put(name, longer(bytes, random));
            case 4 -> members.put("data_AUX_" + random.nextInt(20) + "_3_1.ndc", auxiliary(random));
            case 5 -> members.put("../" + name, bytes);
            default -> members.put(name, changedRecords(bytes, name.endsWith(".ndc"), random));
        }
    }

    private static byte[] longer(byte[] bytes, RandomGenerator random) {
        byte[] longer = Arrays.copyOf(bytes, bytes.length + NdcFile.PAGE_BYTES * (1 + random.nextInt(3)));
        for (int at = bytes.length; at < longer.length && bytes.length > 0; at++) {
            longer[at] = bytes[at % bytes.length];
        }
        return NdcFile.withRightSums(longer);
    }

    private static byte[] auxiliary(RandomGenerator random) {
        int[] versions = {2, 5, 9, 11, 14, 16, 17, 40};
        byte[] bytes = new byte[NdcFile.PAGE_BYTES * 2];
        random.nextBytes(bytes);
        bytes[0] = 5;
        bytes[2] = (byte) versions[random.nextInt(versions.length)];
        bytes[3] = 0;
        bytes[NdcFile.PAGE_BYTES + NdcFile.RECORDS_OFFSET] = (byte) (random.nextBoolean() ? 0x65 : 0x74);
        return NdcFile.withRightSums(bytes);
    }

    private static byte[] changedRecords(byte[] original, boolean paged, RandomGenerator random) {
        byte[] bytes = original.clone();
        if (bytes.length < 8) {
            return bytes;
        }
        ByteBuffer numbers = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int changes = 1 + random.nextInt(6);
        for (int c = 0; c < changes; c++) {
            int at = place(bytes.length, paged, random);
            switch (random.nextInt(4)) {
                case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 1 -> numbers.putInt(at, EXTREMES[random.nextInt(EXTREMES.length)]);
                case 2 -> Arrays.fill(bytes, at, Math.min(bytes.length, at + random.nextInt(200)), (byte) 0xFF);
                default -> numbers.putInt(at, random.nextInt());
            }
        }
        return paged && random.nextInt(5) > 0 ? NdcFile.withRightSums(bytes) : bytes;
    }

    /** Mostly in the header, the bitmap or the first records, where most is decided. */
    private static int place(int length, boolean paged, RandomGenerator random) {
        int at = random.nextInt(length - 3);
        if (paged && length >= 2 * NdcFile.PAGE_BYTES) {
            at = switch (random.nextInt(4)) {
                case 0 -> random.nextInt(16);
                case 1 -> NdcFile.PAGE_BYTES + random.nextInt(NdcFile.RECORDS_OFFSET);
                case 2 -> NdcFile.PAGE_BYTES + NdcFile.RECORDS_OFFSET + random.nextInt(400);
                default -> at;
            };
        }
        return at;
    }

    private static byte[] changedBytes(byte[] bytes, RandomGenerator random) {
        if (random.nextInt(3) == 0) {
            return Arrays.copyOf(bytes, 1 + random.nextInt(bytes.length));
        }
        byte[] changed = bytes.clone();
        int changes = 1 + random.nextInt(8);
        for (int c = 0; c < changes; c++) {
            // The table of contents lies at the end.
            int from = random.nextBoolean() ? 0 : Math.max(0, changed.length - 600);
            changed[from + random.nextInt(changed.length - from)] = (byte) random.nextInt();
        }
        return changed;
    }
}
