package org.interphaselab.cycler.biologic;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import org.interphaselab.core.MemoryLimit;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.core.Quantity;
import org.interphaselab.core.RandomStreams;
import org.interphaselab.core.Trace;
import org.interphaselab.cycler.CyclerFiles;
import org.interphaselab.cycler.Imported;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportReaderTest {

    private static final String HEADER = """
            EC-Lab ASCII FILE
            Nb header lines : 12

            Galvanostatic Cycling with Potential Limitation

            Acquisition started on : 03/15/2023 12:00:00.250
            Comments : Li | Li6PS5Cl | Li
            Electrode surface area : 0.500 cm²
            Characteristic mass : 0.001 g
            Ns                  0                   1                  \s
            Is                  1.000               -1.000             \s
            mode\ttime/s\tEwe/V\t<I>/mA\tTemperature/°C\thalf cycle\tmy note\t
            """;
    private static final String ROWS = """
            3\t5.000000000000000E+000\t1.0000000E-002\t0.0000000E+000\t25.5\t0\t1
            1\t6.000000000000000E+000\t2.0000000E-002\t1.5000000E+000\tXXX\t1\t2
            """;

    private final CyclerFiles files = CyclerFiles.standard();

    @TempDir
    Path folder;

    private Imported read(String text, Charset charset) throws Exception {
        return files.read(Files.writeString(folder.resolve("x.mpt"), text, charset), Progress.none());
    }

    private Problem problemOf(String text) {
        return assertThrows(ProblemException.class, () -> read(text, StandardCharsets.UTF_8))
                .problem();
    }

    private static void assertIsTheRecording(Imported imported) {
        Trace trace = imported.trace();
        assertEquals("biologic-text", imported.report().format());
        assertEquals(2, imported.report().records());
        assertArrayEquals(new double[] {0, 1}, trace.values(Quantity.TEST_TIME));
        assertArrayEquals(new double[] {0.01, 0.02}, trace.values(Quantity.VOLTAGE));
        assertArrayEquals(new double[] {0, 0.0015}, trace.values(Quantity.CURRENT));
        double[] temperature = trace.values(new Quantity("Temperature T1", "degC"));
        assertEquals(25.5, temperature[0]);
        assertTrue(Double.isNaN(temperature[1]));
        assertEquals(List.of("my note"), imported.report().keptColumns());
        assertArrayEquals(new double[] {1, 2}, trace.values(new Quantity("my note", "1")));
    }

    @Test
    void exportsAreReadInWhicheverDressTheyCome() throws Exception {
        Charset ansi = Charset.forName("windows-1252");
        assertIsTheRecording(read(HEADER + ROWS, StandardCharsets.UTF_8));
        assertIsTheRecording(read(HEADER + ROWS, ansi));
        assertIsTheRecording(read((HEADER + ROWS).replace("\n", "\r\n"), ansi));
        assertIsTheRecording(read((HEADER + ROWS).replaceAll("(\\d)\\.(\\d)", "$1,$2"), ansi));
        assertIsTheRecording(read((HEADER + ROWS).replace("Ewe", "Ecell").replace("<I>", "I"), ansi));
        assertIsTheRecording(
                read((HEADER + ROWS).replace("°", "\uFFFD").replace("²", "\uFFFD"), StandardCharsets.UTF_8));
        assertIsTheRecording(read(HEADER.substring(HEADER.indexOf("mode\t")) + ROWS, StandardCharsets.UTF_8));
    }

    @Test
    void theHeaderIsKept() throws Exception {
        Imported imported = read(HEADER + ROWS, Charset.forName("windows-1252"));
        assertEquals("2023-03-15T12:00:00.250", imported.report().startTime().orElseThrow());
        assertEquals(1678881605.25, imported.trace().values(Quantity.LOCAL_TIME)[0]);
        assertEquals("0.500 cm²", imported.report().metadata().get("Electrode surface area"));
        assertEquals("1.000 | -1.000", imported.report().metadata().get("Parameter Is"));
        assertEquals(
                "Galvanostatic Cycling with Potential Limitation",
                imported.report().metadata().get("Technique"));
        assertTrue(imported.report().rules().stream().anyMatch(rule -> rule.endsWith("left out: Characteristic mass")));
    }

    @Test
    void timesMayBeDates() throws Exception {
        Imported imported = read(
                "time/s\tEwe/V\tI/mA\n11/20/2024 11:38:41.707\t1.5\t0.0\n11/20/2024 11:38:48.171\t1.5\t0.0\n",
                StandardCharsets.UTF_8);
        assertArrayEquals(new double[] {0, 6.464}, imported.trace().values(Quantity.TEST_TIME), 1e-6);
        assertEquals(1732102721.707, imported.trace().values(Quantity.LOCAL_TIME)[0], 1e-6);
    }

    @Test
    void loopsNumberTheRecords() throws Exception {
        String header = "EC-Lab ASCII FILE\nNb header lines : 6\nNumber of loops : 2\n"
                + "Loop 0 from point number 0 to 0\nLoop 1 from point number 1 to 1\n";
        Imported imported = read(header + "time/s\tEwe/V\tI/mA\n0\t1.5\t0\n1\t1.5\t0\n", StandardCharsets.UTF_8);
        assertArrayEquals(new double[] {0, 1}, imported.trace().values(Quantity.ofLabel("Loop / 1")));
    }

    @Test
    void whatIsWrongIsNamedWithItsLine() throws Exception {
        assertEquals("FIELD_NOT_A_NUMBER, 14", told(problemOf(HEADER + ROWS.replace("2.0000000E-002", "2.0.0"))));
        assertEquals("ROW_WIDTH, 13", told(problemOf(HEADER + ROWS.replace("\t25.5", ""))));
        assertEquals("ROW_WIDTH, 13", told(problemOf(HEADER + ROWS.replace("25.5", "25.5\t3"))));
        assertEquals("COLUMNS_NOT_FOUND, 11", told(problemOf(HEADER.replace(": 12", ": 11") + ROWS)));
        assertEquals("FILE_TRUNCATED, 15", told(problemOf(HEADER.replace(": 12", ": 99") + ROWS)));
        assertEquals("HEADER_COUNT_MISSING, 6", told(problemOf(HEADER.replace(": 12", "") + ROWS)));
        assertEquals("HEADER_COUNT_MISSING, 2", told(problemOf(HEADER.replace(": 12", ": 2") + ROWS)));
    }

    private static String told(Problem problem) {
        return problem.code() + ", " + problem.where().line().orElse(-1);
    }

    @Test
    void anIncompleteLastLineIsLeftOut() throws Exception {
        Imported imported = read(HEADER + ROWS + "1\t7.0\t0.0", StandardCharsets.UTF_8);
        assertIsTheRecording(imported);
        assertEquals("ROW_INCOMPLETE", imported.report().problems().getFirst().code());
    }

    @Test
    void damagedFilesAreReadOrOneProblem() throws Exception {
        byte[] whole = (HEADER + ROWS.repeat(20)).getBytes(StandardCharsets.UTF_8);
        ExportReader reader = new ExportReader();
        int imported = 0;
        for (int i = 0; i < 2000; i++) {
            byte[] bytes = damaged(whole, RandomStreams.stream(20261124, i));
            Path file = Files.write(folder.resolve("fuzz.mpt"), bytes);
            imported += MprFuzzTest.isRead(reader, file, bytes.length, "file " + i) ? 1 : 0;
        }
        assertTrue(imported > 100 && imported < 2000, imported + " imported");
    }

    private static byte[] damaged(byte[] whole, RandomGenerator random) {
        byte[] bytes = random.nextInt(3) == 0 ? Arrays.copyOf(whole, 1 + random.nextInt(whole.length)) : whole.clone();
        byte[] likely = "\t\n\r,.:0123456789-E \0X".getBytes(StandardCharsets.US_ASCII);
        int changes = random.nextInt(4);
        for (int c = 0; c < changes; c++) {
            int at = random.nextInt(random.nextBoolean() ? bytes.length : Math.min(bytes.length, 60));
            bytes[at] = random.nextInt(4) == 0 ? (byte) random.nextInt() : likely[random.nextInt(likely.length)];
        }
        return bytes;
    }

    @Test
    void rowsStopAtTheLimitOfMemoryAndSaySo() throws Exception {
        StringBuilder text = new StringBuilder("time/s\tEwe/V\tI/mA\n");
        for (int i = 0; i < 40_000; i++) {
            text.append(i).append("\t0.5\t1\n");
        }
        Path file = Files.writeString(folder.resolve("x.mpt"), text);
        // two times three columns of 8 bytes: 16 384 records, at which it looks, take 786 432 bytes
        Problem problem = assertThrows(
                        ProblemException.class,
                        () -> new ExportReader(new MemoryLimit(700_000, 1_000_000)).read(file, Progress.none()))
                .problem();
        assertEquals("FILE_TOO_LARGE", problem.code());
        assertTrue(problem.what().contains("at least 16384 samples"), problem.what());
        Imported imported = new ExportReader(new MemoryLimit(2_000_000, 4_000_000)).read(file, Progress.none());
        assertEquals(40_000, imported.report().records());
    }
}
