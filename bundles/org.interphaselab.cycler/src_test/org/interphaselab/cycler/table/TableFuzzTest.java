package org.interphaselab.cycler.table;

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
import org.interphaselab.cycler.eis.AutolabReader;
import org.interphaselab.cycler.eis.ParstatReader;
import org.interphaselab.cycler.eis.VersaStudioReader;
import org.interphaselab.cycler.gamry.GamryReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happens to a text of tables, reading it ends in an import or in one problem in words. */
class TableFuzzTest {

    private static final int FILES = Integer.getInteger("fuzz.files", 1500);
    private static final int ROWS = 20;
    private static final byte[] BYTES = "\t,.;\n\r:-/=<>()e90\0 °".getBytes(StandardCharsets.UTF_8);

    private final List<CyclerReader> readers =
            List.of(new GamryReader(), new AutolabReader(), new ParstatReader(), new VersaStudioReader());
    private final List<byte[]> files = List.of(gamry(), autolab(), parstat(), versaStudio());

    @TempDir
    Path folder;

    private static byte[] gamry() {
        StringBuilder text = new StringBuilder("EXPLAIN\nTAG\tGALVEIS\nDATE\tLABEL\t5/16/2024\tDate\n"
                + "TIME\tLABEL\t07:08:09\tTime\nNOTES\tNOTES\t1\t&Notes...\n\tone line\nCONVENTION\tIQUANT\t1\tC\n"
                + "OCVCURVE\tTABLE\t10\n\tPt\tT\tVf\tOver\tTemp\n\t#\ts\tV vs. Ref.\tbits\tdeg C\n");
        for (int i = 0; i < ROWS / 2; i++) {
            text.append('\t').append(i).append('\t').append(i).append(".5\t3.5E+000\t..a\t-327.62\n");
        }
        text.append("ZCURVE\tTABLE\n\tPt\tTime\tFreq\tZreal\tZimag\tZmod\tZphz\tIdc\tVdc\n"
                + "\t#\ts\tHz\tohm\tohm\tohm\t°\tA\tV\n");
        for (int i = 0; i < ROWS / 2; i++) {
            text.append('\t').append(i).append('\t').append(i).append('\t').append(1000 >> i);
            text.append("\t3\t-4\t5\t-53.13\t1E-3\t3.5\n");
        }
        return bytes(text.append("EXPERIMENTABORTED\tTOGGLE\tT\tAborted\n"));
    }

    private static byte[] autolab() {
        StringBuilder text = new StringBuilder("\"Z60W Data File: Version 1.1\"\n\"\"\n0,2,0\n" + ROWS
                + "\n\"  Freq (Hz)    Ampl     Time(Sec)   Z'(a)    Z''(b)    GD\"\n");
        for (int i = 0; i < ROWS; i++) {
            text.append(100_000 / (i + 1)).append(",0,").append(i).append(",0.0137,-0.0071,0\n");
        }
        return bytes(text);
    }

    private static byte[] parstat() {
        StringBuilder text = new StringBuilder(
                "Potential (V)\tCurrent (A)\tElapsed Time (s)\tFrequency (Hz)\tZre (ohms)\tZim (ohms)\t\n");
        for (int i = 0; i < ROWS; i++) {
            text.append("3.4932\t-0.15\t").append(10 * i).append('\t');
            text.append(i < 10 ? "0\t0\t0\t\n" : (200 - i) + "\t0.02\t-0.01\t\n");
        }
        return bytes(text);
    }

    private static byte[] versaStudio() {
        StringBuilder text = new StringBuilder("<Application>\nName=VersaStudio\n</Application>\n<Experiment>\n"
                + "TimeAcquired=9:40:30 AM\nDateAcquired=Thursday, July 19, 2018\n</Experiment>\n<Segment1>\nType=2\n"
                + "Definition=Segment #, Point #, E(V), I(A), Elapsed Time(s), Frequency(Hz), Z Real, Z Imag, 0\n");
        for (int i = 0; i < ROWS; i++) {
            text.append("0,").append(i).append(",3.5,1E-3,").append(i).append(".5,");
            text.append(1000 - i).append(",55.3,-4.5\n");
        }
        return bytes(text.append("</Segment1>\n<Graph1>\nName=x\n</Graph1>\n"));
    }

    private static byte[] bytes(StringBuilder text) {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void everyTruncationIsReadUpToTheLastWholeRowOrIsOneProblem() throws Exception {
        for (int f = 0; f < files.size(); f++) {
            byte[] whole = files.get(f);
            int most = 0;
            for (int length = 1; length <= whole.length; length += length < whole.length - 90 ? 4 : 1) {
                Path file = Files.write(folder.resolve("cut.txt"), Arrays.copyOf(whole, length));
                int records = records(readers.get(f), file, length, "file " + f + " cut at " + length);
                assertTrue(records >= most - 1 || records < 0, "file " + f + " cut at " + length + ": " + records);
                most = Math.max(most, records);
            }
            assertEquals(ROWS, most, "file " + f);
        }
    }

    @Test
    void damagedFilesAreReadOrOneProblem() throws Exception {
        int imported = 0;
        for (int i = 0; i < FILES; i++) {
            int f = i % files.size();
            byte[] bytes = damaged(files.get(f), RandomStreams.stream(20261123, i));
            Path file = Files.write(folder.resolve("fuzz.txt"), bytes);
            imported += records(readers.get(f), file, bytes.length, "file " + i) >= 0 ? 1 : 0;
        }
        assertTrue(imported > FILES / 20, "nothing was imported: the changes are too coarse to say anything");
        assertTrue(imported < FILES);
    }

    /** The records read, or -1 where there was a problem. */
    private static int records(CyclerReader reader, Path file, int length, String where) {
        try {
            reader.preview(file, Progress.none());
            Imported imported = reader.read(file, Progress.none());
            int points = imported.spectra().stream()
                    .mapToInt(spectrum -> spectrum.points().size())
                    .sum();
            assertEquals(imported.report().records(), imported.trace().size() + points, where);
            assertTrue(imported.report().records() <= length, where);
            return imported.trace().size() + points;
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
            int at = random.nextInt(random.nextBoolean() ? Math.min(bytes.length, 300) : bytes.length);
            bytes[at] = switch (random.nextInt(3)) {
                case 0 -> BYTES[random.nextInt(BYTES.length)];
                case 1 -> (byte) random.nextInt(256);
                default -> bytes[random.nextInt(bytes.length)];
            };
        }
        return bytes;
    }
}
