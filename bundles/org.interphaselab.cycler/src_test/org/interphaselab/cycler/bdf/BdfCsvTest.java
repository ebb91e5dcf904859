package org.interphaselab.cycler.bdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.interphaselab.core.MemoryLimit;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.core.Quantity;
import org.interphaselab.core.Trace;
import org.interphaselab.cycler.FileHead;
import org.interphaselab.cycler.Imported;
import org.interphaselab.parquet.ParquetFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BdfCsvTest {

    private static final String HEADER = "Test Time / s,Voltage / V,Current / A";

    private final BdfCsvReader reader = new BdfCsvReader();

    @TempDir
    Path folder;

    private Imported read(String text) throws Exception {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private Imported read(byte[] bytes) throws Exception {
        return reader.read(Files.write(folder.resolve("t.bdf.csv"), bytes), Progress.none());
    }

    private Problem problemOf(String text) {
        return assertThrows(ProblemException.class, () -> read(text)).problem();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Test Time / s,Voltage / V,Current / A",
                "test_time_second,voltage_volt,current_ampere",
                "test_time_s,voltage_v,current_a",
                "\uFEFFTest Time / s,Voltage / V,Current / A",
                "\"Test Time / s\",\"Voltage / V\",\"Current / A\"",
                " test  time / S , VOLTAGE / V , current / a ",
                "\n\nTest Time / s,Voltage / V,Current / A"
            })
    void everyNameOfAQuantityIsRead(String header) throws Exception {
        Trace trace = read(header + "\r\n0,3.5,-0.001\r\n1.5,3.25,1e-3\r\n").trace();
        assertArrayEquals(new double[] {0, 1.5}, trace.values(Quantity.TEST_TIME));
        assertArrayEquals(new double[] {3.5, 3.25}, trace.values(Quantity.VOLTAGE));
        assertArrayEquals(new double[] {-0.001, 0.001}, trace.values(Quantity.CURRENT));
    }

    @ParameterizedTest
    @CsvSource({
        "Test Time / ms, 1500, 1.5",
        "test_time_millisecond, 1500, 1.5",
        "Test Time / h, 0.5, 1800",
        "Test Time / min, 2, 120"
    })
    void otherUnitsOfTimeAreConverted(String header, String field, double seconds) throws Exception {
        Imported imported = read(header + ",Voltage / mV,Current / µA\n" + field + ",123.4,-7\n");
        assertEquals(seconds, imported.trace().values(Quantity.TEST_TIME)[0]);
        assertEquals(0.1234, imported.trace().values(Quantity.VOLTAGE)[0], 1e-15);
        assertEquals(-7e-6, imported.trace().values(Quantity.CURRENT)[0]);
        assertEquals(
                3,
                imported.report().rules().stream()
                        .filter(rule -> rule.contains("times"))
                        .count());
    }

    @Test
    void namesNoLongerInUseAreReadWithARule() throws Exception {
        Imported imported = read(HEADER + ",Step Capacity / Ah\n0,1,1,0.25\n");
        assertEquals(0.25, imported.trace().values(new Quantity("Step Cumulative Capacity", "Ah"))[0]);
        assertTrue(imported.report().rules().stream().anyMatch(rule -> rule.contains("no longer in use")));
    }

    @Test
    void nothingIsLostSilently() throws Exception {
        Imported imported =
                read(HEADER + ",Set Pressure / MPa,note,,Voltage / V\n0,1,2,30,\"a, b\",7,9\n1,1,2,,c,8,9\n");
        Trace trace = imported.trace();
        assertEquals(
                List.of("Set Pressure / MPa", "note", "", "Voltage / V"),
                imported.report().keptColumns());
        assertArrayEquals(new double[] {30, Double.NaN}, trace.values(new Quantity("Set Pressure", "MPa")));
        assertEquals("a, b", trace.text(new Quantity("note", "")).orElseThrow().at(0));
        assertArrayEquals(new double[] {7, 8}, trace.values(new Quantity("Column 6", "")));
        assertArrayEquals(new double[] {9, 9}, trace.values(new Quantity("Voltage (column 7)", "V")));
        assertArrayEquals(new double[] {1, 1}, trace.values(Quantity.VOLTAGE));
    }

    @Test
    void aColumnWhoseWordsBeginLateIsReadAsWords() throws Exception {
        StringBuilder text = new StringBuilder(HEADER).append(",state\n");
        for (int i = 0; i < 1000; i++) {
            text.append(i).append(",1,1,").append(i < 900 ? "07" : "rest").append('\n');
        }
        Trace trace = read(text.toString()).trace();
        assertEquals("07", trace.text(new Quantity("state", "")).orElseThrow().at(0));
        assertEquals("rest", trace.text(new Quantity("state", "")).orElseThrow().at(999));
    }

    @Test
    void whatWasNotRecordedIsNaN() throws Exception {
        Imported imported = read(HEADER + "\n0,,NaN\n1, null ,inf\n");
        assertArrayEquals(
                new double[] {Double.NaN, Double.NaN}, imported.trace().values(Quantity.VOLTAGE));
        assertArrayEquals(
                new double[] {Double.NaN, Double.NaN}, imported.trace().values(Quantity.CURRENT));
        assertEquals(1, imported.report().repairs().size());
    }

    @Test
    void semicolonsTabsAndDecimalCommasAreRead() throws Exception {
        assertEquals(
                0.5, read(HEADER.replace(',', ';') + "\n0,5;1,25;-3\n").trace().values(Quantity.TEST_TIME)[0]);
        assertEquals(
                0.5, read(HEADER.replace(',', ';') + "\n0.5;1.25;-3\n").trace().values(Quantity.TEST_TIME)[0]);
        assertEquals(
                0.5, read(HEADER.replace(',', '\t') + "\n0.5\t1\t2\n").trace().values(Quantity.TEST_TIME)[0]);
    }

    @Test
    void otherCharacterSetsAreRead() throws Exception {
        String text = HEADER + ",Temperature T1 / °C\n0,1,2,25\n";
        for (String charset : List.of("UTF-8", "windows-1252")) {
            Trace trace = read(text.getBytes(Charset.forName(charset))).trace();
            assertArrayEquals(new double[] {25}, trace.values(new Quantity("Temperature T1", "degC")), charset);
        }
        assertEquals(
                1,
                read(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE))
                        .trace()
                        .size());
    }

    @Test
    void packedFilesAreRead() throws Exception {
        Path file = folder.resolve("t.csv.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write((HEADER + "\n" + "0,1,2\n".repeat(100_000)).getBytes(StandardCharsets.UTF_8));
        }
        assertEquals(90, reader.sniff(FileHead.of(file)));
        assertEquals(100_000, reader.read(file, Progress.none()).trace().size());
        byte[] half = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(half, half.length / 2));
        assertThrows(ProblemException.class, () -> reader.read(file, Progress.none()));
    }

    @Test
    void aPackedFileThatSwellsWithoutEndIsAProblem() throws Exception {
        Path file = folder.resolve("bomb.csv.gz");
        byte[] block = ("0,1,2" + " ".repeat(200) + "\n").repeat(6_000).getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write((HEADER + "\n").getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 200; i++) {
                out.write(block);
            }
        }
        ProblemException thrown = assertThrows(ProblemException.class, () -> reader.read(file, Progress.none()));
        assertTrue(
                thrown.problem().what().contains("hundredfold"),
                thrown.problem().what());
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "\"Test Time / s,Voltage / V,Current / A\", not stated (columns by preferred labels)",
                "\"Test Time / ms,Voltage / V,Current / A\","
                        + " not stated (columns by preferred labels and names of earlier versions)",
                "\"test_time_second,voltage_volt,current_ampere\", not stated (columns by machine names)",
            })
    void noVersionIsMadeUp(String header, String version) throws Exception {
        assertEquals(version, read(header + "\n0,1,2\n").report().version());
        assertEquals(
                version,
                reader.preview(folder.resolve("t.bdf.csv"), Progress.none()).version());
    }

    @Test
    void aVersionThatMetadataStateIsTaken() throws Exception {
        Trace trace = read(HEADER + "\n0,1,2\n").trace();
        Path file = folder.resolve("t.bdf.parquet");
        ParquetFiles.write(trace, file);
        assertEquals("not stated (columns by preferred labels)", versionOf(file));
        ParquetFiles.write(trace, file, Map.of("bdf_version", "1.2"));
        assertEquals("1.2", versionOf(file));
    }

    private static String versionOf(Path file) throws ProblemException {
        return new BdfParquetReader().read(file, Progress.none()).report().version();
    }

    @Test
    void aPackedFileOfMoreRowsThanMemoryHoldsSaysSo() throws Exception {
        Path file = folder.resolve("long.csv.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write((HEADER + "\n" + "0,1,2\n".repeat(200_000)).getBytes(StandardCharsets.UTF_8));
        }
        BdfCsvReader small = new BdfCsvReader(new MemoryLimit(1_200_000, 3_000_000));
        Problem problem = assertThrows(ProblemException.class, () -> small.read(file, Progress.none()))
                .problem();
        assertEquals("FILE_TOO_LARGE", problem.code());
        assertTrue(problem.what().startsWith("The file has at least 65536 samples of 3 columns"), problem.what());
        assertTrue(problem.what().contains("1.57 MB of memory"), problem.what());
        assertTrue(problem.what().contains("1.2 MB for an import, of the 3 MB"), problem.what());
        assertEquals(100, small.preview(file, Progress.none()).firstSamples().size());
    }

    @Test
    void distinctWordsCountAsMemoryToo() throws Exception {
        StringBuilder text = new StringBuilder(HEADER + ",Remark\n");
        for (int i = 0; i < 40_000; i++) {
            text.append("0,1,2,").append("remark ").append(i).append('\n');
        }
        Path file = Files.writeString(folder.resolve("words.csv"), text);
        BdfCsvReader small = new BdfCsvReader(new MemoryLimit(2_000_000, 5_000_000));
        assertEquals(
                "FILE_TOO_LARGE",
                assertThrows(ProblemException.class, () -> small.read(file, Progress.none()))
                        .problem()
                        .code());
    }

    @Test
    void timeGoingBackwardsIsCounted() throws Exception {
        Imported imported = read(HEADER + "\n0,1,1\n5,1,1\n3,1,1\n4,1,1\n2,1,1\n");
        Problem problem = imported.report().problems().getFirst();
        assertEquals("TEST_TIME_BACKWARDS", problem.code());
        assertTrue(problem.what().contains("2 of 5 samples"), problem.what());
    }

    @Test
    void missingColumnsAreNamed() {
        Problem problem = problemOf("Test Time / s,Voltage (V),Current / A\n0,1,2\n");
        assertEquals("COLUMNS_MISSING", problem.code());
        assertTrue(problem.what().contains("lacks: Voltage / V."), problem.what());
        assertEquals(1, problem.where().line().orElseThrow());
    }

    @Test
    void aFieldThatIsNoNumberIsNamedWithItsLine() {
        Problem problem = problemOf(HEADER + "\n0,1,1\n\n2,1.2.3,1\n");
        assertEquals("FIELD_NOT_A_NUMBER", problem.code());
        assertEquals(4, problem.where().line().orElseThrow());
        assertTrue(problem.what().contains("'1.2.3'"), problem.what());
    }

    @Test
    void aLineOfTheWrongLengthIsNamedAndACutLastLineLeftOut() throws Exception {
        Problem problem = problemOf(HEADER + "\n0,1,1\n1,1\n2,1,1\n");
        assertEquals("ROW_WRONG_LENGTH", problem.code());
        assertEquals(3, problem.where().line().orElseThrow());
        assertEquals("ROW_WRONG_LENGTH", problemOf(HEADER + "\n0,1,1,5\n").code());
        Imported cut = read(HEADER + "\n0,1,1\n1,1,1\n2,1.");
        assertEquals(2, cut.trace().size());
        assertEquals(
                List.of("ROW_INCOMPLETE"),
                cut.report().problems().stream().map(Problem::code).toList());
    }

    @Test
    void aQuoteLeftOpenNearTheEndDoesNotSwallowTheLinesBehindIt() {
        Problem problem = problemOf(HEADER + "\n0,1,1\n1,\"1,1\n" + "2,1,1\n".repeat(1000));
        assertEquals("CSV_UNREADABLE", problem.code());
        assertEquals(3, problem.where().line().orElseThrow());
    }

    @Test
    void anUnclosedQuoteIsAProblem() {
        assertEquals(
                "CSV_UNREADABLE",
                problemOf(HEADER + "\n0,1,\"2\n" + "3,4,5\n".repeat(500_000)).code());
    }

    @Test
    void aHeaderAloneIsAnEmptyRecording() throws Exception {
        Imported empty = read(HEADER);
        assertEquals(0, empty.trace().size());
        assertEquals("NO_RECORDS", empty.report().problems().getFirst().code());
    }

    @Test
    void damagedFilesAreReadOrOneProblem() throws Exception {
        byte[] whole = (HEADER + ",state,Step Count / 1\n" + "0.5,3.25,-1e-3,\"a, b\",1\n".repeat(30))
                .getBytes(StandardCharsets.UTF_8);
        Random random = new Random(20261122);
        for (int round = 0; round < 3000; round++) {
            byte[] bytes =
                    random.nextInt(4) == 0 ? Arrays.copyOf(whole, 1 + random.nextInt(whole.length)) : whole.clone();
            for (int i = random.nextInt(4); i >= 0; i--) {
                int at = random.nextInt(random.nextBoolean() ? Math.min(60, bytes.length) : bytes.length);
                bytes[at] = random.nextBoolean()
                        ? (byte) random.nextInt()
                        : (byte) "\n\",;\t\0e.".charAt(random.nextInt(8));
            }
            try {
                Imported imported = read(bytes);
                assertTrue(imported.trace().size() <= bytes.length);
            } catch (ProblemException e) {
                assertFalse(e.problem().remedy().isBlank());
            }
            reader.sniff(FileHead.of(folder.resolve("t.bdf.csv")));
        }
    }

    @Test
    void sniffingGoesByContent() throws IOException, ProblemException {
        assertEquals(90, sniff("x.txt", HEADER + "\n"));
        assertEquals(50, sniff("x.bdf.csv", "voltage_volt,foo\n"));
        assertEquals(0, sniff("x.csv", "Voltage(V),Current(mA)\n"));
        assertEquals(0, sniff("x.bdf.csv", "\0\1\2\n"));
    }

    private int sniff(String name, String text) throws IOException, ProblemException {
        return reader.sniff(FileHead.of(Files.writeString(folder.resolve(name), text)));
    }
}
