package org.interphaselab.cycler.neware;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.core.Quantity;
import org.interphaselab.core.Trace;
import org.interphaselab.cycler.ImportReport;
import org.interphaselab.cycler.Imported;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Layouts of which no real file is at hand, and what damaged files come to. */
class NdaReaderTest {

    private static final int COUNT = 12;

    private final NdaReader reader = new NdaReader();

    @TempDir
    Path folder;

    private Imported read(byte[] bytes) throws Exception {
        return reader.read(Files.write(folder.resolve("t.nda"), bytes), Progress.none());
    }

    private Problem problemOf(byte[] bytes) {
        return assertThrows(ProblemException.class, () -> read(bytes)).problem();
    }

    private static List<String> codes(ImportReport report) {
        return report.problems().stream().map(Problem::code).toList();
    }

    private static void assertIsTheRecording(Trace trace, double toleranceV) {
        assertEquals(COUNT, trace.size());
        for (int i = 0; i < COUNT; i++) {
            assertEquals(NdaBytes.voltageV(i + 1), trace.values(Quantity.VOLTAGE)[i], toleranceV);
            assertEquals(NdaBytes.CURRENT_A, trace.values(Quantity.CURRENT)[i], 1e-9);
            assertEquals(i + 1.0, trace.values(Quantity.RECORD_INDEX)[i]);
            assertEquals(i / 4 + 1.0, trace.values(Quantity.STEP_COUNT)[i]);
            assertEquals(i / 4 + 1.0, trace.values(Quantity.STEP_ID)[i]);
            assertEquals("CC_Chg", trace.text(Quantity.STEP_TYPE).orElseThrow().at(i));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 16, 17, 20, 22, 23, 24, 26, 28, 29})
    void everyVersionWithRecordsOf86BytesIsRead(int version) throws Exception {
        List<byte[]> records = IntStream.rangeClosed(1, COUNT)
                .mapToObj(i -> NdaBytes.record86(i, 6000, 1e4, version >= 26))
                .toList();
        Imported imported = read(NdaBytes.bts8(version, records));
        assertIsTheRecording(imported.trace(), 1e-12);
        assertArrayEquals(
                new double[] {0, 10, 20, 30, 30, 40, 50, 60, 60, 70, 80, 90},
                imported.trace().values(Quantity.TEST_TIME));
        assertEquals(2e-3 * 30 / 3600, imported.trace().values(Quantity.STEP_CHARGING_CAPACITY)[3], 1e-15);
        assertEquals(List.of(), codes(imported.report()));
        if (version >= 17) {
            assertEquals("2024-05-06T07:08:09", imported.report().startTime().orElseThrow());
            assertEquals("电池 7", imported.report().metadata().get("remarks"));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 6, 7, 8})
    void everyVersionWithRecordsOf59BytesIsRead(int version) throws Exception {
        Imported imported = read(NdaBytes.bts8(version, NdaBytes.records59(COUNT)));
        assertIsTheRecording(imported.trace(), 1e-12);
        assertEquals("电池 7", imported.report().metadata().get("remarks"));
    }

    @ParameterizedTest
    @ValueSource(ints = {88, 52, 56, 60})
    void everyRecordSizeOfBts9IsRead(int size) throws Exception {
        Trace trace = read(NdaBytes.bts9(size, COUNT)).trace();
        assertIsTheRecording(trace, 1e-6);
        assertEquals(size == 56 || size == 60, trace.has(new Quantity("Temperature T1", "degC")));
        assertIsTheRecording(read(NdaBytes.bts9Chained(size, COUNT)).trace(), 1e-6);
    }

    @Test
    void auxiliaryChannelsAreJoinedOnTheRecordIndex() throws Exception {
        List<byte[]> records = new ArrayList<>(NdaBytes.records86(COUNT));
        records.add(1, NdaBytes.auxiliary86(7, 1, 0.5, 21.5));
        records.add(NdaBytes.auxiliary86(7, COUNT, -0.25, -3.5));
        records.add(NdaBytes.auxiliary86(9, 3, 0, 30));
        Trace trace = read(NdaBytes.bts8(29, records)).trace();
        double[] first = trace.values(new Quantity("Temperature T1", "degC"));
        assertEquals(21.5, first[0]);
        assertTrue(Double.isNaN(first[1]));
        assertEquals(-3.5, first[COUNT - 1]);
        assertEquals(-0.25, trace.values(new Quantity("Auxiliary Voltage 1", "V"))[COUNT - 1]);
        assertEquals(30, trace.values(new Quantity("Temperature T2", "degC"))[2]);
    }

    @Test
    void recordsOutOfOrderAndTwiceArePutRightAndCounted() throws Exception {
        List<byte[]> records = new ArrayList<>(NdaBytes.records86(COUNT));
        records.add(3, records.get(7));
        records.add(records.get(0));
        Imported imported = read(NdaBytes.bts8(29, records));
        assertIsTheRecording(imported.trace(), 1e-12);
        assertEquals(2, imported.report().repairs().size());
        assertTrue(imported.report().repairs().getFirst().words().startsWith("2 records"), imported.report()::toString);
    }

    @Test
    void missingRecordsAreReported() throws Exception {
        List<byte[]> records = new ArrayList<>(NdaBytes.records86(COUNT));
        records.subList(4, 6).clear();
        assertEquals(
                List.of("RECORDS_MISSING"),
                codes(read(NdaBytes.bts8(29, records)).report()));
    }

    @Test
    void anUnknownCurrentRangeIsReadWithItsNumberInAWarning() throws Exception {
        List<byte[]> records = List.of(NdaBytes.record86(1, -77, 1e7, true));
        Imported imported = read(NdaBytes.bts8(29, records));
        assertEquals(NdaBytes.CURRENT_A, imported.trace().values(Quantity.CURRENT)[0], 1e-12);
        assertEquals(List.of("CURRENT_RANGE_UNKNOWN"), codes(imported.report()));
        assertTrue(imported.report().problems().getFirst().what().contains("-77"));
    }

    @ParameterizedTest
    @CsvSource({"-77, CURRENT_RANGE_UNKNOWN", "500, CURRENT_RANGE_DEVIATES"})
    void aRangeThatOneRecordAmongManyNamesIsNamedWithItsRecord(int range, String code) throws Exception {
        List<byte[]> records = new ArrayList<>(NdaBytes.records86(240));
        records.set(149, NdaBytes.record86(150, range, CurrentRange.unitsPerAmpere(range), true));
        ImportReport report = read(NdaBytes.bts8(29, records)).report();
        String what = report.problems().stream()
                .filter(problem -> problem.code().equals(code))
                .map(problem -> problem.what())
                .findFirst()
                .orElseThrow();
        assertTrue(what.contains("current range " + range), what);
        assertTrue(what.contains("1 of 240 records, the first is record 150"), what);
        assertTrue(what.contains("damage"), what);
    }

    @Test
    void whereThereIsNothingToCheckNoCheckPasses() throws Exception {
        assertEquals(List.of(), read(NdaBytes.bts8(29, List.of())).report().checks());
    }

    @Test
    void theHeadersRangeHoldsWhereARecordNamesNone() throws Exception {
        Imported imported = read(NdaBytes.bts8(29, List.of(NdaBytes.record86(1, 0, 1e4, true))));
        assertEquals(NdaBytes.CURRENT_A, imported.trace().values(Quantity.CURRENT)[0], 1e-12);
        assertEquals(List.of(), codes(imported.report()));
    }

    @Test
    void aWrongScaleOfCurrentIsCaughtByTheChargeCounted() throws Exception {
        List<byte[]> records = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            byte[] record = NdaBytes.record86(i % 4 + 1, 6000, 1e4, true);
            ByteBuffer fields = ByteBuffer.wrap(record).order(ByteOrder.LITTLE_ENDIAN);
            fields.putInt(2, i + 1).putShort(10, (short) 1).put(13, (byte) 1).putLong(14, i * 10_000L);
            fields.putInt(26, 200).putLong(38, 20L * i * 10);
            records.add(record);
        }
        ImportReport report = read(NdaBytes.bts8(29, records)).report();
        assertTrue(codes(report).contains("CHARGE_CONTRADICTS_CURRENT"), report::toString);
    }

    @Test
    void unknownStepTypesKindsAndImpossibleDatesAreReportedAndRead() throws Exception {
        List<byte[]> records = NdaBytes.records86(COUNT);
        records.get(2)[12] = 99;
        records.get(5)[0] = 0x33;
        records.get(6)[72] = 13;
        Imported imported = read(NdaBytes.bts8(29, records));
        assertEquals(COUNT - 1, imported.trace().size());
        assertEquals(
                "Unknown 99",
                imported.trace().text(Quantity.STEP_TYPE).orElseThrow().at(2));
        assertTrue(Double.isNaN(imported.trace().values(Quantity.LOCAL_TIME)[5]));
        assertEquals(
                List.of("CLOCK_IMPOSSIBLE", "RECORDS_MISSING", "RECORD_KIND_UNKNOWN", "STEP_TYPE_UNKNOWN"),
                codes(imported.report()).stream().sorted().toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 9, 10, 11, 13, 15, 18, 19, 25, 27, 30, 129, 131, 255})
    void otherVersionsAreRecognisedAndAskedFor(int version) {
        Problem problem = problemOf(NdaBytes.bts8(version, NdaBytes.records86(1)));
        assertEquals("FORMAT_VERSION_UNSUPPORTED", problem.code());
        assertTrue(problem.what().contains("version " + version + " "), problem.what());
    }

    @Test
    void aTestWithoutRecordsIsEmpty() throws Exception {
        Imported imported = read(NdaBytes.bts8(8, List.of()));
        assertEquals(0, imported.trace().size());
        assertEquals(List.of("NO_RECORDS"), codes(imported.report()));
    }

    @Test
    void everyTruncationIsAProblemThatNamesTheByte() {
        byte[] whole = NdaBytes.bts8(29, NdaBytes.records86(COUNT));
        for (int length = 1; length < whole.length; length += 7) {
            Problem problem = problemOf(Arrays.copyOf(whole, length));
            assertTrue(List.of("FILE_TRUNCATED", "NOT_NEWARE").contains(problem.code()), problem::toString);
            assertTrue(problem.where().byteOffset().isPresent());
        }
    }

    @Test
    void damagedFilesAreReadOrOneProblem() throws Exception {
        List<byte[]> whole = List.of(
                NdaBytes.bts8(8, NdaBytes.records59(COUNT)),
                NdaBytes.bts8(23, NdaBytes.records86(COUNT)),
                NdaBytes.bts8(29, NdaBytes.records86(COUNT)),
                NdaBytes.bts9(88, COUNT),
                NdaBytes.bts9(56, COUNT),
                NdaBytes.bts9Chained(52, COUNT));
        Random random = new Random(20261122);
        Path file = folder.resolve("fuzz.nda");
        for (int round = 0; round < 3000; round++) {
            byte[] bytes = damaged(whole.get(round % whole.size()), random);
            Files.write(file, bytes);
            try {
                Imported imported = reader.read(file, Progress.none());
                assertTrue(imported.trace().size() <= bytes.length / 52);
                assertTrue(imported.report().problems().size() < 30);
            } catch (ProblemException e) {
                assertTrue(!e.problem().remedy().isBlank());
            }
            try {
                assertTrue(reader.preview(file, Progress.none()).firstSamples().size() <= 100);
            } catch (ProblemException e) {
                assertTrue(!e.problem().remedy().isBlank());
            }
        }
    }

    private static byte[] damaged(byte[] whole, Random random) {
        byte[] bytes = random.nextInt(4) == 0 ? Arrays.copyOf(whole, 1 + random.nextInt(whole.length)) : whole.clone();
        ByteBuffer fields = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int changes = 1 + random.nextInt(4);
        for (int i = 0; i < changes; i++) {
            int header = random.nextBoolean() ? Math.min(0x100, bytes.length) : bytes.length;
            int at = random.nextInt(header);
            if (random.nextBoolean() || at + 8 > bytes.length) {
                bytes[at] ^= (byte) (1 << random.nextInt(8));
            } else {
                long[] values = {-1, Long.MAX_VALUE, Long.MIN_VALUE, Integer.MAX_VALUE, 0, 1024, random.nextLong()};
                fields.putLong(at, values[random.nextInt(values.length)]);
            }
        }
        return bytes;
    }
}
