package org.interphaselab.cycler.biologic;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.core.Quantity;
import org.interphaselab.core.Trace;
import org.interphaselab.cycler.CyclerFiles;
import org.interphaselab.cycler.ImpedanceSpectrum;
import org.interphaselab.cycler.ImportReport;
import org.interphaselab.cycler.Imported;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MprReaderTest {

    private static final byte GALVANOSTATIC = 1;
    private static final byte REST = 3;
    private static final byte OXIDATION_AND_NS_CHANGES = GALVANOSTATIC | 0x04 | 0x20;

    private final MprReader reader = new MprReader();

    @TempDir
    Path folder;

    private Path file(byte[] bytes) throws Exception {
        return Files.write(folder.resolve("x.mpr"), bytes);
    }

    private Imported read(MprBytes bytes) throws Exception {
        return reader.read(file(bytes.bytes()), Progress.none());
    }

    private Problem problemOf(byte[] bytes) {
        return assertThrows(ProblemException.class, () -> reader.read(file(bytes), Progress.none()))
                .problem();
    }

    private static List<String> codes(ImportReport report) {
        return report.problems().stream().map(Problem::code).toList();
    }

    private static double[] column(Trace trace, String label) {
        return trace.values(Quantity.ofLabel(label));
    }

    /** Flags, time, voltage, current, half cycle. */
    private static MprBytes small(int version, boolean longHeaders) {
        return new MprBytes(version, longHeaders, 1, 2, 31, 4, 6, 8, 0x1D4)
                .record(REST, 5.0, 0.25f, 0f, 0)
                .record(OXIDATION_AND_NS_CHANGES, 6.0, 0.5f, 2f, 1);
    }

    @ParameterizedTest
    @CsvSource({"2,false", "3,false", "10,true", "11,true", "3,true", "11,false"})
    void everyVersionAndBothHeadersAreRead(int version, boolean longHeaders) throws Exception {
        Imported imported = read(small(version, longHeaders));
        Trace trace = imported.trace();
        assertEquals(String.valueOf(version), imported.report().version());
        assertEquals(2, imported.report().records());
        assertArrayEquals(new double[] {0, 1}, trace.values(Quantity.TEST_TIME));
        assertArrayEquals(new double[] {0.25, 0.5}, trace.values(Quantity.VOLTAGE));
        assertArrayEquals(new double[] {0, 0.002}, trace.values(Quantity.CURRENT));
        assertArrayEquals(new double[] {0, 1}, column(trace, "Half Cycle / 1"));
        assertArrayEquals(new double[] {0, 1}, column(trace, "Oxidation / 1"));
        assertArrayEquals(new double[] {0, 1}, column(trace, "Ns Changes / 1"));
        assertEquals("Rest", trace.text(Quantity.STEP_TYPE).orElseThrow().at(0));
        assertEquals(
                "Galvanostatic", trace.text(Quantity.STEP_TYPE).orElseThrow().at(1));
        assertEquals(List.of(), codes(imported.report()));
        assertEquals(
                2,
                reader.preview(file(small(version, longHeaders).bytes()), Progress.none())
                        .firstSamples()
                        .size());
    }

    @Test
    void startAreaAndCommentsAreToldAndTheTimeBeforeTheFirstRecordToo() throws Exception {
        Imported imported = read(small(11, true));
        ImportReport report = imported.report();
        // 45000 days after 1899-12-30 is 2023-03-15
        assertEquals("2023-03-15T12:00", report.startTime().orElseThrow());
        assertEquals(1678881605.0, imported.trace().values(Quantity.LOCAL_TIME)[0]);
        assertEquals("0.5 cm²", report.metadata().get("Electrode surface area"));
        assertEquals("Li | Li6PS5Cl | Li, 25 °C", report.metadata().get("Comments"));
        assertEquals("4", report.metadata().get("Channel"));
        assertTrue(report.rules().stream().anyMatch(rule -> rule.contains("time/s is 5 s after")), report::toString);
    }

    @Test
    void whatNobodyEnteredIsLeftOut() throws Exception {
        ImportReport report = read(small(11, true).area(0.001f)).report();
        assertFalse(report.metadata().containsKey("Electrode surface area"));
        assertTrue(
                report.rules().stream()
                        .anyMatch(
                                rule -> rule.endsWith(
                                        "left out: Mass of active material, Electrode surface area, Characteristic mass, Battery capacity")));
    }

    @Test
    void withoutALogTheStartIsUnknown() throws Exception {
        ImportReport report = read(small(11, true).start(Double.NaN)).report();
        assertEquals(List.of("START_TIME_UNKNOWN"), codes(report));
        assertTrue(report.startTime().isEmpty());
        assertEquals(
                List.of("START_TIME_UNKNOWN"),
                codes(read(small(11, true).start(12)).report()));
    }

    @Test
    void theCurrentOfGalvanostaticCyclingIsTheSetOneWhereTheChargeAgrees() throws Exception {
        double dq = 2.0 / 3600;
        Imported imported = read(new MprBytes(11, true, 1, 131, 4, 7, 5, 6, 212)
                .record(REST, (short) 0, 0.0, 0.0, 0f, 0.01f, 0)
                .record(GALVANOSTATIC, (short) 1, 1.0, 0.0, 2f, 0.02f, 1)
                .record(GALVANOSTATIC, (short) 1, 2.0, dq, 2f, 0.02f, 1)
                .record(GALVANOSTATIC, (short) 1, 3.0, dq, 2f, 0.02f, 1)
                .record(GALVANOSTATIC, (short) 2, 4.0, -dq / 10, -2f, 0.02f, 2)
                .record(GALVANOSTATIC, (short) 2, 5.0, -dq / 10, -2f, -0.02f, 2)
                .record((byte) 2, (short) 3, 7.0, -dq, 0.1f, -0.02f, 2));
        assertArrayEquals(
                new double[] {0, 0.002, 0.002, 0.002, -0.0002, -0.0002, -0.001},
                imported.trace().values(Quantity.CURRENT),
                1e-15);
        assertEquals(List.of("SET_CURRENT_CONTRADICTED"), codes(imported.report()));
        assertTrue(imported.report().rules().stream()
                .anyMatch(rule -> rule.contains("0 in 1 records at rest, the set current in 3 galvanostatic")
                        && rule.contains("over the time in 3 records; 0 records stay without")));
        assertArrayEquals(new double[] {1, 2, 2, 2, 3, 3, 4}, imported.trace().values(Quantity.STEP_COUNT));
        assertArrayEquals(new double[] {0, 0, 1, 2, 0, 1, 0}, imported.trace().values(Quantity.STEP_TIME));
    }

    @Test
    void aFileThatSaysNothingOfTheCurrentSaysSo() throws Exception {
        Imported imported = read(new MprBytes(3, false, 4, 6).record(0.0, 1f));
        assertFalse(imported.trace().has(Quantity.CURRENT));
        assertEquals(List.of("CURRENT_ABSENT"), codes(imported.report()));
    }

    @Test
    void theFirstRecordOfAHalfCycleWithTheOldPolarityIsMarked() throws Exception {
        MprBytes bytes = new MprBytes(11, true, 1, 131, 4, 6, 8, 212)
                .record(GALVANOSTATIC, (short) 1, 0.0, 0.02f, 1f, 0)
                .record(GALVANOSTATIC, (short) 1, 1.0, 0.02f, 1f, 0)
                .record(GALVANOSTATIC, (short) 2, 2.0, 0.02f, -1f, 2)
                .record(GALVANOSTATIC, (short) 2, 3.0, -0.02f, -1f, 2)
                .record(GALVANOSTATIC, (short) 3, 4.0, 0.02f, 1f, 2)
                .record(GALVANOSTATIC, (short) 3, 5.0, 0.02f, 1f, 3);
        Imported imported = read(bytes);
        assertArrayEquals(new double[] {0, 0, 1, 0, 1, 0}, imported.trace().values(HalfCycleLag.QUANTITY));
        assertArrayEquals(new double[] {0, 0, 2, 2, 2, 3}, column(imported.trace(), "Half Cycle / 1"));
        assertArrayEquals(new double[] {1, 1, 2, 2, 3, 3}, imported.trace().values(Quantity.STEP_COUNT));
        ImportReport.Check check = imported.report().checks().getFirst();
        assertEquals("HALF_CYCLE_NUMBER_LAG", check.code());
        assertFalse(check.passed());
        assertTrue(
                check.evidence().startsWith("1 first records")
                        && check.evidence().contains(", 1 have"),
                check::toString);
        ImportReport whole = CyclerFiles.standard()
                .read(file(bytes.bytes()), Progress.none())
                .report();
        assertEquals(
                List.of("the current turns 2 times; 1 first records still have the voltage of the half-cycle before"),
                whole.checks().stream()
                        .filter(general -> general.code().equals("HALF_CYCLE_LAG"))
                        .map(ImportReport.Check::evidence)
                        .toList());
    }

    @Test
    void impedancePointsAreKeptApartSweepBySweep() throws Exception {
        MprBytes bytes = new MprBytes(11, true, 1, 131, 4, 6, 8, 32, 37, 38);
        bytes.record(REST, (short) 0, 0.0, 1f, 0f, 0f, 0f, -0f);
        float[] frequencies = {100, 10, 1, 100, 10};
        for (int i = 0; i < frequencies.length; i++) {
            bytes.record(REST, (short) 1, 1.0 + i, 1f, 0f, frequencies[i], 3f, 4f);
        }
        Imported imported = read(bytes.record(REST, (short) 2, 10.0, 1f, 0f, 0f, 0f, 0f));
        assertEquals(7, imported.report().records());
        assertArrayEquals(new double[] {1, 7}, imported.trace().values(Quantity.RECORD_INDEX));
        assertFalse(imported.trace().has(ImpedanceSpectrum.REAL_IMPEDANCE));
        assertEquals(2, imported.spectra().size());
        Trace first = imported.spectra().getFirst().points();
        assertArrayEquals(new double[] {100, 10, 1}, first.values(ImpedanceSpectrum.FREQUENCY));
        assertArrayEquals(new double[] {-4, -4, -4}, first.values(ImpedanceSpectrum.IMAGINARY_IMPEDANCE));
        assertEquals(5, first.values(ImpedanceSpectrum.ABSOLUTE_IMPEDANCE)[0], 1e-12);
        assertEquals(-53.13010235415598, first.values(ImpedanceSpectrum.PHASE)[0], 1e-12);
        assertArrayEquals(new double[] {2, 3, 4}, first.values(Quantity.RECORD_INDEX));
        assertEquals("Impedance", first.text(Quantity.STEP_TYPE).orElseThrow().at(0));
        assertTrue(imported.report()
                .rules()
                .contains("5 records with a frequency are impedance points; they are kept"
                        + " apart from the trace as 2 spectra"));
    }

    @Test
    void loopsNumberTheRecords() throws Exception {
        Imported imported = read(small(3, false).loops(0, 1));
        assertArrayEquals(new double[] {0, 1}, column(imported.trace(), "Loop / 1"));
        assertEquals(List.of(), codes(read(small(3, false).loops(9, 1)).report()));
    }

    @Test
    void whatExternalDevicesMeasuredIsReadAndThatTheirSettingsAreNotIsSaid() throws Exception {
        MprBytes bytes = new MprBytes(11, true, 4, 6, 8, 16, 17, 188).record(0.0, 1f, 1f, 2.5f, 3.5f, 25.5f);
        Imported imported = read(bytes.externalDevices());
        assertArrayEquals(new double[] {2.5}, column(imported.trace(), "Analog IN 1 / V"));
        assertArrayEquals(new double[] {3.5}, column(imported.trace(), "Analog IN 2 / V"));
        assertArrayEquals(new double[] {25.5}, column(imported.trace(), "id 188 / 1"));
        assertEquals(List.of("id 188"), imported.report().keptColumns());
        assertEquals(List.of("EXTERNAL_DEVICES"), codes(imported.report()));
        assertTrue(imported.report().passedOver().contains("module VMP ExtDev"));
    }

    @Test
    void anUnknownColumnIsNamedByItsNumberAndRead() throws Exception {
        Imported imported = read(new MprBytes(11, true, 4, 6, 8, 222).record(0.0, 1f, 1f, 7.5f));
        assertArrayEquals(new double[] {7.5}, column(imported.trace(), "id 222 / 1"));
        assertEquals(List.of("id 222"), imported.report().keptColumns());
        Imported wide = read(
                new MprBytes(11, true, 4, 222, 6, 8).record(0.0, 7.5, 2f, 1f).record(1.0, 7.5, 2f, 1f));
        assertArrayEquals(new double[] {7.5, 7.5}, column(wide.trace(), "id 222 / 1"));
        assertArrayEquals(new double[] {2, 2}, wide.trace().values(Quantity.VOLTAGE));
        assertEquals(List.of("COLUMN_STORAGE_SUPPOSED"), codes(wide.report()));
    }

    @Test
    void recordsThatDoNotFillTheModuleAreOneProblem() {
        Problem problem = problemOf(new MprBytes(11, true, 4, 6, 222, 223)
                .record(0.0, 1f, 1f, 7.5f, (byte) 1)
                .bytes());
        assertEquals("RECORD_SIZE_MISMATCH", problem.code());
        assertTrue(problem.what().contains("1 records of 20 bytes, but there are 21"), problem.what());
        assertTrue(problem.what().contains("id 222, id 223"), problem.what());
        assertTrue(problem.where().byteOffset().isPresent());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4, 9, 12})
    void otherVersionsAreAskedFor(int version) {
        Problem problem =
                problemOf(new MprBytes(version, false, 4, 6).record(0.0, 1f).bytes());
        assertEquals("FORMAT_VERSION_UNSUPPORTED", problem.code());
    }

    @Test
    void aTestThatHasNotBegunIsEmpty() throws Exception {
        Imported imported = read(new MprBytes(11, true, 1, 4, 6, 8));
        assertEquals(0, imported.trace().size());
        assertEquals(List.of("NO_RECORDS"), codes(imported.report()));
    }
}
