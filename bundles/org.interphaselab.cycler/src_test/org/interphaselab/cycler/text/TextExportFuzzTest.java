package org.interphaselab.cycler.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.core.RandomStreams;
import org.interphaselab.cycler.CyclerReader;
import org.interphaselab.cycler.Imported;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happens to an export, reading it ends in an import or in one problem in words. */
class TextExportFuzzTest {

    private static final int FILES = 3000;
    private static final byte[] BYTES = "\",;\t\n\r:-/.e9\0 ~(".getBytes(StandardCharsets.US_ASCII);

    private final List<CyclerReader> readers =
            List.of(new NewareTextReader(), new NewareTextReader(), new MaccorTextReader(), new ArbinTextReader());
    private final List<byte[]> files = List.of(flat(), layers(), maccor(), arbin());

    @TempDir
    Path folder;

    private static byte[] flat() {
        StringBuilder text = new StringBuilder("DataPoint,Cycle Index,Step Index,Step Type,Time,Total"
                + " Time,Current(mA),Voltage(V),Capacity(mAh),Date,\n");
        for (int i = 0; i < 30; i++) {
            text.append(i + 1)
                    .append(",1,1,CC_Chg,00:00:")
                    .append(10 + i)
                    .append(".5,00:00:")
                    .append(10 + i);
            text.append(".5,1.25,3.5")
                    .append(i)
                    .append(",0.01,2024-05-06 07:08:")
                    .append(10 + i)
                    .append(",\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] layers() {
        StringBuilder text = new StringBuilder("Cycle Index,Chg. Cap.(Ah)\n,Step Index,Step Number,Step Type\n"
                + ",,DataPoint,Time,Total Time,Current(A),Voltage(V),T1(?)\n1,0.5,1,1,Rest\n");
        for (int i = 0; i < 30; i++) {
            text.append(i == 10 ? "2,0.25\n" : i == 12 ? ",2,2,CC DChg\n" : "");
            text.append(",,")
                    .append(i + 1)
                    .append(",00:00:")
                    .append(10 + i)
                    .append(",00:00:")
                    .append(10 + i);
            text.append(",-0.125,3.5,25\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] maccor() {
        StringBuilder text = new StringBuilder("Name:\tone\n"
                + "Started\t06/05/2021 11:23:46\n\n"
                + "Rec\tCycle P\tCycle C\tStep\tTestTime\tStepTime\tCap. [Ah]\tEner. [Wh]\tCurrent [A]\tVoltage"
                + " [V]\tMd\tES\tDPT Time\tVAR1\n\n");
        for (int i = 0; i < 30; i++) {
            text.append(i + 1)
                    .append("\t0\t1\t1\t")
                    .append(i)
                    .append(",5\t")
                    .append(i)
                    .append(",5\t0,1\t0,2\t0,3\t3,5");
            text.append(i % 2 == 0 ? "\tD" : "\tC")
                    .append("\t1\t06/05/2021 11:23:")
                    .append(10 + i)
                    .append("\t0\t\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] arbin() {
        StringBuilder text = new StringBuilder(
                "\uFEFFData Point,Date Time,Test Time (s),Step Time (s),Step Index,Current (A),Voltage (V),Aux_1"
                        + " (C)\n");
        for (int i = 0; i < 30; i++) {
            text.append(i + 1)
                    .append(",\t09/20/2024 08:32:")
                    .append(10 + i)
                    .append(",")
                    .append(i)
                    .append(",");
            text.append(i).append(",1,1E-3,3.5,\"2").append(i).append("\"\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void everyTruncationIsReadUpToTheLastWholeRowOrIsOneProblem() throws Exception {
        for (int f = 0; f < files.size(); f++) {
            byte[] whole = files.get(f);
            int most = 0;
            for (int length = 1; length <= whole.length; length += length < whole.length - 90 ? 5 : 1) {
                Path file = Files.write(folder.resolve("cut.csv"), Arrays.copyOf(whole, length));
                int records = records(readers.get(f), file, length, "file " + f + " cut at " + length);
                assertTrue(records >= most - 1 || records < 0, "file " + f + " cut at " + length + ": " + records);
                most = Math.max(most, records);
            }
            assertEquals(30, most);
        }
    }

    @Test
    void damagedFilesAreReadOrOneProblem() throws Exception {
        int imported = 0;
        for (int i = 0; i < FILES; i++) {
            int f = i % files.size();
            byte[] bytes = damaged(files.get(f), RandomStreams.stream(20261124, i));
            Path file = Files.write(folder.resolve("fuzz.csv"), bytes);
            imported += records(readers.get(f), file, bytes.length, "file " + i) >= 0 ? 1 : 0;
        }
        assertTrue(imported > FILES / 20, "nothing was imported: the changes are too coarse to say anything");
        assertTrue(imported < FILES);
    }

    /** The records read, or -1 where there was a problem. */
    private static int records(CyclerReader reader, Path file, int length, String where) {
        try {
            reader.preview(file, Progress.none());
        } catch (ProblemException e) {
            assertFalse(e.problem().remedy().isBlank(), where);
        } catch (RuntimeException | Error e) {
            throw new AssertionError("preview of " + where, e);
        }
        try {
            Imported imported = reader.read(file, Progress.none());
            assertEquals(imported.report().records(), imported.trace().size(), where);
            assertTrue(imported.report().records() <= length, where);
            return imported.trace().size();
        } catch (ProblemException e) {
            assertFalse(e.problem().what().isBlank(), where);
            assertFalse(e.problem().remedy().isBlank(), where);
            return -1;
        } catch (RuntimeException | Error e) {
            throw new AssertionError(where, e);
        }
    }

    private static byte[] damaged(byte[] whole, RandomGenerator random) {
        byte[] bytes = random.nextInt(6) == 0 ? Arrays.copyOf(whole, 1 + random.nextInt(whole.length)) : whole.clone();
        int changes = 1 + random.nextInt(3);
        for (int c = 0; c < changes; c++) {
            int at = random.nextInt(random.nextBoolean() ? Math.min(bytes.length, 200) : bytes.length);
            bytes[at] = switch (random.nextInt(3)) {
                case 0 -> BYTES[random.nextInt(BYTES.length)];
                case 1 -> (byte) random.nextInt(256);
                default -> bytes[random.nextInt(bytes.length)];
            };
        }
        return bytes;
    }
}
