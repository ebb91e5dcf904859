package org.interphaselab.cycler.neware.ndax;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import org.interphaselab.core.Progress;
import org.interphaselab.core.Quantity;
import org.interphaselab.core.TextColumn;
import org.interphaselab.core.Trace;
import org.interphaselab.cycler.FileHead;
import org.interphaselab.cycler.ImportReport;
import org.interphaselab.cycler.Imported;
import org.interphaselab.cycler.RealData;
import org.interphaselab.cycler.neware.NewareColumns;
import org.interphaselab.fixtures.NdaxTestInfo;
import org.interphaselab.fixtures.NdaxWriter;
import org.interphaselab.fixtures.NdcFile;
import org.interphaselab.fixtures.NdcLayout;
import org.interphaselab.fixtures.ProgrammeStep;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the writer writes, the reader reads back. */
class NdaxRoundTripTest {

    private static final NdaxTestInfo TEST = NdaxTestInfo.of(
                    LocalDateTime.of(2024, 3, 1, 8, 30, 15), "LPSC|LGPS & \"Li\" <1>", "synthetic: true; seed 7; 锂")
            .on(21, 0, 7, 85)
            .in(ZoneOffset.ofHours(1))
            .running(
                    "N. N.",
                    "symmetric.xml",
                    List.of(new ProgrammeStep(
                            1, "CC_Chg", OptionalLong.of(3_600_000), OptionalDouble.of(0.3927), OptionalDouble.of(5))));

    @TempDir
    Path folder;

    private final NdaxReader reader = new NdaxReader();

    @ParameterizedTest
    @EnumSource(NdcLayout.class)
    void everyColumnComesBack(NdcLayout layout) throws Exception {
        Trace written = SymmetricTraces.of(2500, 60, 30, 7);
        Imported imported = roundTrip(layout, written);
        Trace read = imported.trace();
        assertEquals(2500, read.size());
        assertArrayEquals(written.values(Quantity.TEST_TIME), read.values(Quantity.TEST_TIME), 1e-6);
        assertArrayEquals(single(written.values(Quantity.VOLTAGE)), read.values(Quantity.VOLTAGE));
        assertArrayEquals(single(written.values(Quantity.CURRENT)), read.values(Quantity.CURRENT));
        assertArrayEquals(written.values(Quantity.STEP_COUNT), read.values(Quantity.STEP_COUNT));
        assertArrayEquals(written.values(Quantity.CYCLE_COUNT), read.values(Quantity.CYCLE_COUNT));
        assertWords(written, read, Quantity.STEP_TYPE);
        assertWords(written, read, SymmetricTraces.STEP_END_REASON);
        double start = TEST.start().toEpochSecond(ZoneOffset.ofHours(1));
        for (int i = 0; i < read.size(); i++) {
            assertEquals(
                    start + written.values(Quantity.TEST_TIME)[i], read.values(Quantity.UNIX_TIME)[i], 1e-3, "clock");
        }
        assertTrue(imported.report().checks().stream().allMatch(ImportReport.Check::passed));
        assertEquals(List.of(), imported.report().problems());
    }

    @ParameterizedTest
    @EnumSource(NdcLayout.class)
    void chargeIsTheIntegralOfCurrentWithinEachStep(NdcLayout layout) throws Exception {
        Trace written = SymmetricTraces.of(2500, 60, 30, 8);
        Trace read = roundTrip(layout, written).trace();
        double[] time = written.values(Quantity.TEST_TIME);
        double[] current = written.values(Quantity.CURRENT);
        double[] voltage = written.values(Quantity.VOLTAGE);
        double[] step = written.values(Quantity.STEP_COUNT);
        double ampereHours = 0;
        double wattHours = 0;
        for (int i = 0; i < time.length; i++) {
            if (i > 0 && step[i] != step[i - 1]) {
                ampereHours = 0;
                wattHours = 0;
            }
            double hours = (time[i] - (i == 0 ? 0 : time[i - 1])) / 3600;
            ampereHours += current[i] * hours;
            wattHours += current[i] * voltage[i] * hours;
            double charging = read.values(Quantity.STEP_CHARGING_CAPACITY)[i];
            double discharging = read.values(Quantity.STEP_DISCHARGING_CAPACITY)[i];
            assertEquals(Math.max(ampereHours, 0), charging, 1e-9, "charge of " + i);
            assertEquals(Math.max(-ampereHours, 0), discharging, 1e-9, "discharge of " + i);
            assertEquals(
                    wattHours,
                    read.values(Quantity.STEP_CHARGING_ENERGY)[i] - read.values(Quantity.STEP_DISCHARGING_ENERGY)[i],
                    1e-9,
                    "energy of " + i);
        }
    }

    @Test
    void capacitiesGivenAreKept() throws Exception {
        double[] given = {0, 1e-3, 2e-3, 2.5e-3, 2.5e-3};
        Trace written = Trace.builder(5)
                .add(Quantity.TEST_TIME, new double[] {0, 1, 2, 3, 4})
                .add(Quantity.VOLTAGE, new double[] {1, 2, 3, 4, 5})
                .add(Quantity.CURRENT, new double[] {1, 1, 1, 1, 1})
                .add(Quantity.STEP_COUNT, new double[] {1, 1, 1, 1, 1})
                .add(Quantity.STEP_CHARGING_CAPACITY, given)
                .build();
        Trace read = roundTrip(NdcLayout.V17, written).trace();
        assertArrayEquals(given, read.values(Quantity.STEP_CHARGING_CAPACITY), 1e-9);
        assertEquals("CC_Chg", read.text(Quantity.STEP_TYPE).orElseThrow().at(0));
    }

    @Test
    void metadataComesBack() throws Exception {
        ImportReport report =
                roundTrip(NdcLayout.V17, SymmetricTraces.of(50, 10, 1, 1)).report();
        assertEquals("2024-03-01T08:30:15", report.startTime().orElseThrow());
        assertEquals("LPSC|LGPS & \"Li\" <1>", report.metadata().get("barcode"));
        assertEquals("synthetic: true; seed 7; 锂", report.synthetic().orElseThrow());
        assertEquals("21", report.metadata().get("device"));
        assertEquals("7", report.metadata().get("channel"));
        assertEquals("N. N.", report.metadata().get("creator"));
        assertEquals("symmetric.xml", report.metadata().get("programme"));
        assertEquals("ndc 17", report.version());
        assertEquals("neware-ndax", report.format());
        assertEquals(50, report.records());
    }

    @Test
    void timesAreStoredOnlyWhereTheyDoNotFollow() throws Exception {
        int n = 5000;
        double[] time = new double[n];
        double[] zeros = new double[n];
        double[] step = new double[n];
        for (int i = 0; i < n; i++) {
            time[i] = 30.0 * (i + 1);
            step[i] = 1 + i / 1000;
        }
        Trace trace = Trace.builder(n)
                .add(Quantity.TEST_TIME, time)
                .add(Quantity.VOLTAGE, zeros)
                .add(Quantity.CURRENT, zeros)
                .add(Quantity.STEP_COUNT, step)
                .build();
        Trace read = roundTrip(NdcLayout.V17, trace).trace();
        long stored = Arrays.stream(read.values(NewareColumns.TIME_INTERPOLATED))
                .filter(flag -> flag == 0)
                .count();
        assertEquals(5, stored);
        assertArrayEquals(time, read.values(Quantity.TEST_TIME));
    }

    @Test
    void aTestWithoutRecordsIsAnEmptyTrace() throws Exception {
        Imported imported = roundTrip(NdcLayout.V14, SymmetricTraces.of(0, 10, 1, 1));
        assertEquals(0, imported.trace().size());
        assertEquals("NO_RECORDS", imported.report().problems().getFirst().code());
    }

    @Test
    void theSameInputGivesTheSameBytes() throws Exception {
        Trace trace = SymmetricTraces.of(3000, 50, 10, 3);
        Path first = folder.resolve("first.ndax");
        Path second = folder.resolve("second.ndax");
        new NdaxWriter(NdcLayout.V17).write(trace, TEST, first);
        new NdaxWriter(NdcLayout.V17).write(trace, TEST, second);
        assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
    }

    @Test
    void aLongRecordingTakesFewBytes() throws Exception {
        Path file = folder.resolve("long.ndax");
        new NdaxWriter(NdcLayout.V17).write(SymmetricTraces.of(60_000, 120, 30, 5), TEST, file);
        assertTrue(Files.size(file) < 60_000 * 14, "bytes: " + Files.size(file));
    }

    /** Of the records which both store, times, charges, clock and indices are byte for byte those of the tester. */
    @Test
    void aRealRecordingWrittenAgainIsWhatTheTesterWrote() throws Exception {
        Path real = RealData.neware("TESTCELL0001-Test_Data_Collection_Ndc17.ndax");
        Trace trace = reader.read(real, Progress.none()).trace();
        NdaxTestInfo test = NdaxTestInfo.of(LocalDateTime.of(2025, 9, 24, 14, 20, 56, 575_000_000), "", "");
        Map<String, byte[]> written = new NdaxWriter(NdcLayout.V17).members(trace, test);
        int page = NdcFile.PAGE_BYTES;
        assertArrayEquals(page(member(real, "data.ndc")), page(written.get("data.ndc")));
        assertArrayEquals(page(member(real, "data_step.ndc")), page(written.get("data_step.ndc")));
        Map<Integer, String> stored = rows(member(real, "data_runInfo.ndc"), 100);
        Map<Integer, String> again = rows(written.get("data_runInfo.ndc"), 100);
        assertTrue(again.size() >= 10 && again.size() <= stored.size(), "rows: " + again.keySet());
        again.forEach((index, row) -> assertEquals(stored.get(index), row, "record " + index));
        assertEquals(2 * page, written.get("data_runInfo.ndc").length);
    }

    private static byte[] page(byte[] file) {
        return Arrays.copyOfRange(file, NdcFile.PAGE_BYTES, 2 * NdcFile.PAGE_BYTES);
    }

    /** Step time, charges and energies, interval, clock, step and index of each row, by index; the first of each. */
    private static Map<Integer, String> rows(byte[] file, int bytes) {
        Map<Integer, String> rows = new TreeMap<>();
        ByteBuffer numbers = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        int from = NdcFile.PAGE_BYTES + NdcFile.RECORDS_OFFSET;
        for (int at = from; numbers.getInt(at + 41) != 0; at += bytes) {
            rows.putIfAbsent(
                    numbers.getInt(at + 41),
                    HexFormat.of().formatHex(file, at, at + 21) + HexFormat.of().formatHex(file, at + 29, at + 47));
        }
        return rows;
    }

    private static byte[] member(Path file, String name) throws Exception {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.getInputStream(zip.getEntry(name)).readAllBytes();
        }
    }

    private Imported roundTrip(NdcLayout layout, Trace trace) throws Exception {
        Path file = folder.resolve("written.ndax");
        new NdaxWriter(layout).write(trace, TEST, file);
        assertEquals(100, reader.sniff(FileHead.of(file)));
        return reader.read(file, Progress.none());
    }

    private static double[] single(double[] values) {
        return Arrays.stream(values).map(value -> (float) value).toArray();
    }

    private static void assertWords(Trace expected, Trace actual, Quantity quantity) {
        TextColumn words = expected.text(quantity).orElseThrow();
        TextColumn read = actual.text(quantity).orElseThrow();
        for (int i = 0; i < expected.size(); i++) {
            assertEquals(words.at(i), read.at(i), quantity.name() + " of sample " + i);
        }
    }
}
