package org.interphaselab.cycler.neware.ndax;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.interphaselab.core.Progress;
import org.interphaselab.core.Quantity;
import org.interphaselab.core.TextColumn;
import org.interphaselab.core.Trace;
import org.interphaselab.cycler.FileHead;
import org.interphaselab.cycler.ImportReport;
import org.interphaselab.cycler.Imported;
import org.interphaselab.cycler.Preview;
import org.interphaselab.cycler.RealData;
import org.interphaselab.cycler.neware.NewareColumns;
import org.interphaselab.cycler.neware.VendorReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Real files are read as the vendor's software reads them. */
class NdaxReferenceTest {

    private static final Quantity STEP_END = new Quantity("Step End Reason", "");

    private final NdaxReader reader = new NdaxReader();

    @ParameterizedTest
    @CsvSource({
        "21_10_7_85.ndax, ndc 14",
        "TESTCELL0001-Test_Data_Collection_Ndc17.ndax, ndc 17",
        "Unit27_Example_Corrupt.ndax, ndc 14",
        "Unit27_Example_Data_File.ndax, ndc 14",
        "interp-test.ndax, ndc 14",
        "scrubbed_ndc2.ndax, ndc 2",
        "test_2.ndax, ndc 17",
        "empty.ndax, ndc 14"
    })
    void agreesWithTheVendorsExport(String name, String version) throws Exception {
        Path file = RealData.neware(name);
        assertEquals(100, reader.sniff(FileHead.of(file)));
        Imported imported = reader.read(file, Progress.none());
        assertEquals(version, imported.report().version());
        VendorReference.beside(file).assertAgrees(imported.trace());
    }

    @ParameterizedTest
    @CsvSource({"BTS85-36-6-5-110-20240424.ndax, 699677, ndc 14", "navani-ndc5.ndax, 1464, ndc 5"})
    void readsEveryRecordAndPassesItsOwnChecks(String name, int records, String version) throws Exception {
        Imported imported = reader.read(RealData.neware(name), Progress.none());
        assertEquals(records, imported.trace().size());
        assertEquals(version, imported.report().version());
        assertChecksPass(imported.report(), "clock agrees with step time within 2 s");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TESTCELL0001-Test_Data_Collection_Ndc17.ndax", "test_2.ndax", "21_10_7_85.ndax"})
    void soundFilesPassEveryCheck(String name) throws Exception {
        assertChecksPass(reader.read(RealData.neware(name), Progress.none()).report(), "");
    }

    @Test
    void auxiliaryTemperaturesAreColumns() throws Exception {
        Path file = RealData.neware("Unit27_Example_Data_File.ndax");
        Trace trace = reader.read(file, Progress.none()).trace();
        VendorReference export = VendorReference.beside(file);
        assertArrayEquals(export.column("T1(?)"), trace.values(new Quantity("Temperature T1", "degC")), 0.0501);
        assertArrayEquals(export.column("T2(?)"), trace.values(new Quantity("Temperature T2", "degC")), 0.0501);
    }

    @Test
    void channelsLostInADamagedDocumentAreRecoveredFromMemberNames() throws Exception {
        Imported damaged = reader.read(RealData.neware("Unit27_Example_Corrupt.ndax"), Progress.none());
        Imported sound = reader.read(RealData.neware("Unit27_Example_Data_File.ndax"), Progress.none());
        for (String name : List.of("Temperature T1", "Temperature T2")) {
            Quantity quantity = new Quantity(name, "degC");
            assertArrayEquals(sound.trace().values(quantity), damaged.trace().values(quantity));
        }
        assertTrue(damaged.report().repairs().stream()
                .anyMatch(repair -> repair.words().contains("data_AUX_9_3_1.ndc")));
    }

    @Test
    void olderAuxiliaryRecordsGiveVoltageAndTemperatures() throws Exception {
        Path file = RealData.neware("scrubbed_ndc2.ndax");
        Trace trace = reader.read(file, Progress.none()).trace();
        VendorReference export = VendorReference.beside(file);
        assertArrayEquals(
                export.column("V1(mV)"), scaled(trace.values(new Quantity("Auxiliary Voltage 1", "V")), 1e3), 0.06);
        assertArrayEquals(export.column("T1(?)"), trace.values(new Quantity("Temperature T1", "degC")), 1e-4);
        assertArrayEquals(export.column("t1(?)_1"), trace.values(new Quantity("Set Temperature T1", "degC")), 1e-4);
    }

    @Test
    void theLogTellsWhyStepsEnded() throws Exception {
        Imported imported = reader.read(RealData.neware("test_2.ndax"), Progress.none());
        TextColumn reason = imported.trace().text(STEP_END).orElseThrow();
        assertEquals("time", reason.at(0));
        assertEquals("voltage", reason.at(11_017)); // charged to 3.4 V
        assertEquals("108 by time, 107 by voltage", imported.report().metadata().get("step ends"));
    }

    @Test
    void interpolatedTimesAreFlagged() throws Exception {
        Trace trace =
                reader.read(RealData.neware("21_10_7_85.ndax"), Progress.none()).trace();
        double[] flag = trace.values(new Quantity("Time Interpolated", "1"));
        long stored = Arrays.stream(flag).filter(value -> value == 0).count();
        assertEquals(4, stored);
    }

    @Test
    void metadataOfTheTestIsKept() throws Exception {
        ImportReport report = reader.read(
                        RealData.neware("TESTCELL0001-Test_Data_Collection_Ndc17.ndax"), Progress.none())
                .report();
        assertEquals("2025-09-24T15:20:56", report.startTime().orElseThrow());
        assertEquals("TESTCELL0001", report.metadata().get("barcode"));
        assertEquals("Test_Data_Collection_Ndc17", report.metadata().get("remark"));
        assertEquals("14", report.metadata().get("channel"));
        assertTrue(report.synthetic().isEmpty());
        assertTrue(report.passedOver().contains("data_es.ndc"));
    }

    @Test
    void theWayOfCountingCyclesIsNamed() throws Exception {
        Imported imported = reader.read(RealData.neware("test_2.ndax"), Progress.none());
        assertTrue(imported.report().rules().stream().anyMatch(rule -> rule.startsWith("cycles: charge first")));
        // the last step of data_step.ndc is of cycle 44; the vendor's software shows 54
        int last = imported.trace().size() - 1;
        assertEquals(44, imported.trace().values(NewareColumns.STORED_CYCLE_COUNT)[last]);
        assertEquals(54, imported.trace().values(Quantity.CYCLE_COUNT)[last]);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BTS85-36-6-5-110-20240424.ndax",
                "test_2.ndax",
                "scrubbed_ndc2.ndax",
                "navani-ndc5.ndax",
                "empty.ndax"
            })
    void previewShowsTheFirstSamplesOfTheWholeImport(String name) throws Exception {
        Path file = RealData.neware(name);
        Preview preview = reader.preview(file, Progress.none());
        Trace whole = reader.read(file, Progress.none()).trace();
        Trace first = preview.firstSamples();
        assertEquals(Math.min(100, whole.size()), first.size());
        for (Quantity quantity : List.of(Quantity.TEST_TIME, Quantity.VOLTAGE, Quantity.CURRENT, Quantity.STEP_ID)) {
            assertArrayEquals(
                    Arrays.copyOf(whole.values(quantity), first.size()), first.values(quantity), quantity.name());
        }
    }

    private static void assertChecksPass(ImportReport report, String except) {
        List<ImportReport.Check> failed = report.checks().stream()
                .filter(check -> !check.passed() && !check.name().equals(except))
                .toList();
        assertEquals(List.of(), failed);
    }

    private static double[] scaled(double[] values, double factor) {
        return Arrays.stream(values).map(value -> value * factor).toArray();
    }
}
