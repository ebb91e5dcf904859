package org.interphaselab.cycler.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.core.Quantity;
import org.interphaselab.core.Trace;
import org.interphaselab.cycler.CyclerFiles;
import org.interphaselab.cycler.ImportReport.Check;
import org.interphaselab.cycler.Imported;
import org.interphaselab.cycler.RealData;
import org.interphaselab.parquet.ParquetFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Exports of instruments are recognised and read in full, and agree with what others read from them. */
class TextExportRealFilesTest {

    private static final String SIGN = "sign of the current agrees with the step type";
    private static final String CHARGE = "charge counted agrees with the integral of current";

    private final CyclerFiles files = CyclerFiles.standard();

    private Imported read(String folder, String name) throws ProblemException {
        return files.read(RealData.file(folder, name), Progress.none());
    }

    /** Records as the files' lines count them; steps of three layers and lines cut off are none. */
    @ParameterizedTest
    @CsvSource({
        "neware, interp-test.csv, neware-text, flat, 333, ''",
        "neware, neware_uio.csv, neware-text, flat, 9065, ''",
        "neware, nw_regular_export_ife_example.csv, neware-text, three layers, 9295, ''",
        "neware, tiny_neware.csv, neware-text, flat, 5, ''",
        "landt, SINTEF__LiGrR2032__2024-04-30__25degC__Landt.csv, landt-text, flat, 25162, CHARGE_CONTRADICTS_CURRENT",
        "landt, tiny_landt.csv, landt-text, flat, 5, ''",
        "maccor, maccor_002.txt, maccor-text, flat, 7446, ''",
        "maccor, maccor_two.txt, maccor-text, flat, 213, ROW_INCOMPLETE",
        "maccor, sample_data_maccor.csv, maccor-text, flat, 15, ''",
        "maccor, PredictionDiagnostics_000151_test.052, maccor-text, flat, 333, ''",
        "maccor, maccor_example.001, maccor-text, flat, 8, ''",
        "maccor, maccor_example.002, maccor-text, flat, 8, CLOCK_UNREADABLE",
        "novonix, sample_data_novonix.csv, novonix-text, flat, 207, ''",
        "basytec, sample_data_basytec.txt, basytec-text, flat, 74, ''",
        "pec, Test25195.csv, pec-text, flat, 19, ''",
        "pec, Test25205.csv, pec-text, flat, 489, ''",
        "pec, Test25209.csv, pec-text, flat, 281, ''",
        "digatron, tiny_digatron.csv, digatron-text, flat, 5, ''",
        "arbin, FastCharge_000025_CH8.csv, arbin-text, flat, 248, ''",
        "arbin, sample_data_arbin.csv, arbin-text, flat, 13, ''",
        "arbin, tiny_arbin.csv, arbin-text, flat, 5, ''",
    })
    void everyRecordIsRead(String folder, String name, String format, String version, int records, String problems)
            throws Exception {
        Imported imported = read(folder, name);
        assertEquals(format, imported.report().format());
        assertEquals(version, imported.report().version());
        assertEquals(records, imported.report().records());
        assertEquals(records, imported.trace().size());
        assertEquals(
                problems.isEmpty() ? List.of() : List.of(problems),
                imported.report().problems().stream().map(Problem::code).toList());
        assertTrue(ExportProfile.isEnough(imported.trace().quantities()));
        int shown = files.preview(RealData.file(folder, name), Progress.none())
                .firstSamples()
                .size();
        assertEquals(Math.min(100, records), shown);
    }

    @Test
    void aTableWithoutRecordsOfACellIsNotTakenForOne() {
        Path file = RealData.file("arbin", "FastCharge_000025_CH8_Metadata.csv");
        Problem problem = assertThrows(ProblemException.class, () -> files.read(file, Progress.none()))
                .problem();
        assertEquals("FORMAT_UNKNOWN", problem.code());
    }

    /** What the vendor's software holds of the same recording; the export rounds to 0.1 mV and whole µA. */
    @Test
    void neware_interpolatedRecordingAgreesWithItsReference() throws Exception {
        Trace ours = read("neware", "interp-test.csv").trace();
        Trace reference = ParquetFiles.readAll(RealData.neware("interp-test.parquet"), Progress.none());
        assertAgree(reference, "Voltage(mV)", ours, Quantity.VOLTAGE, 1e-3, 1e-9);
        assertAgree(reference, "Current(uA)", ours, Quantity.CURRENT, 1e-6, 1e-12);
        assertAgree(reference, "Total Time", ours, Quantity.TEST_TIME, 1, 1e-6);
        assertAgree(reference, "Time", ours, Quantity.STEP_TIME, 1, 1e-6);
        assertAgree(reference, "Cycle Index", ours, Quantity.CYCLE_COUNT, 1, 0);
        assertAgree(reference, "Step Count", ours, Quantity.STEP_COUNT, 1, 0);
    }

    /** What the program cellpy read from the same export. */
    @Test
    void neware_exportAgreesWithWhatAnotherProgramRead() throws Exception {
        Imported imported = read("neware", "neware_uio.csv");
        Trace golden = ParquetFiles.readAll(RealData.neware("neware_uio.golden.parquet"), Progress.none());
        Map<Quantity, String> names = Map.of(
                Quantity.VOLTAGE,
                "voltage",
                Quantity.CURRENT,
                "current",
                Quantity.TEST_TIME,
                "test_time",
                Quantity.STEP_TIME,
                "step_time",
                Quantity.LOCAL_TIME,
                "date_time",
                Quantity.CYCLE_COUNT,
                "cycle_index",
                Quantity.STEP_ID,
                "step_index",
                new Quantity("Step Cumulative Capacity", "Ah"),
                "Capacity(Ah)",
                new Quantity("Step Cumulative Energy", "Wh"),
                "Energy(Wh)");
        for (Map.Entry<Quantity, String> name : names.entrySet()) {
            assertAgree(golden, name.getValue(), imported.trace(), name.getKey(), 1, 1e-12);
        }
        assertPassed(imported, SIGN);
        assertPassed(imported, CHARGE);
    }

    /** The reference file of the Battery Data Format was made from the same recording. */
    @Test
    void landt_exportAgreesWithItsTwin() throws Exception {
        String name = "SINTEF__LiGrR2032__2024-04-30__25degC__Landt";
        Imported imported = read("landt", name + ".csv");
        Trace twin = read("bdf", name + ".bdf.csv").trace();
        assertEquals(twin.size(), imported.trace().size());
        for (Quantity quantity : List.of(Quantity.TEST_TIME, Quantity.VOLTAGE, Quantity.CURRENT)) {
            assertAgree(twin, quantity.label(), imported.trace(), quantity, 1, 0);
        }
        assertAgree(
                twin,
                "Charging Capacity / Ah",
                imported.trace(),
                new Quantity("Schedule Charging Capacity", "Ah"),
                1,
                0);
        assertPassed(imported, SIGN);
    }

    /** Steps and cycles stand on lines of their own; the integral of each step's current is the charge it counts. */
    @Test
    void neware_threeLayersKeepCycleAndStepOfEachRecord() throws Exception {
        Imported imported = read("neware", "nw_regular_export_ife_example.csv");
        Trace trace = imported.trace();
        double[] step = trace.values(Quantity.STEP_COUNT);
        assertEquals(1, step[0]);
        assertEquals("Rest", trace.text(Quantity.STEP_TYPE).orElseThrow().at(0));
        assertEquals(6, step[415]);
        assertEquals(2, trace.values(Quantity.CYCLE_COUNT)[415]);
        assertEquals(2, trace.values(Quantity.STEP_ID)[415]);
        assertEquals("CC Chg", trace.text(Quantity.STEP_TYPE).orElseThrow().at(415));
        assertEquals(416, trace.values(Quantity.RECORD_INDEX)[415]);
        assertPassed(imported, SIGN);
        assertPassed(imported, CHARGE);
    }

    @Test
    void pec_wordsOfEveryRecordAreSaidOfTheRecording() throws Exception {
        Map<String, String> said = read("pec", "Test25195.csv").report().metadata();
        assertEquals("ACT4", said.get("Rack"));
        assertEquals("345626_9356111_33_6", said.get("Cell ID"));
    }

    /** Times without a unit are minutes and currents have no sign: both shows in the charge counted. */
    @Test
    void maccor_signAndUnitOfTimeFollowFromTheFile() throws Exception {
        Imported imported = read("maccor", "maccor_002.txt");
        assertPassed(imported, SIGN);
        assertPassed(imported, CHARGE);
        assertPassed(imported, "Local Time agrees with Test Time");
        assertEquals(1, imported.report().repairs().size());
        Trace trace = imported.trace();
        double lowest = Double.POSITIVE_INFINITY;
        for (double current : trace.values(Quantity.CURRENT)) {
            lowest = Math.min(lowest, current);
        }
        assertTrue(lowest < -1e-4, "lowest current " + lowest);
    }

    /**
     * The reference that lies beside this file was made from another recording, so that nothing of ours can be held
     * against it: when either of the two changes, look whether they belong together now.
     */
    @Test
    void maccor_theReferenceOfThatNameIsOfAnotherRecording() throws Exception {
        Trace golden = ParquetFiles.readAll(RealData.file("maccor", "maccor_002.golden.parquet"), Progress.none());
        assertEquals(6704, golden.size());
        assertEquals(3.4625, golden.values(Quantity.ofLabel("voltage"))[0], 1e-4);
        assertEquals("2020-12-11", day(golden.values(Quantity.ofLabel("date_time"))[0]));
        Trace ours = read("maccor", "maccor_002.txt").trace();
        assertEquals(7446, ours.size());
        assertEquals(0.1783, ours.values(Quantity.VOLTAGE)[0], 1e-4);
        assertEquals("2021-05-11", day(ours.values(Quantity.LOCAL_TIME)[0]));
    }

    private static String day(double seconds) {
        return Instant.ofEpochSecond((long) seconds).toString().substring(0, 10);
    }

    @Test
    void maccor_decimalCommasAndEuropeanDates() throws Exception {
        Trace trace = read("maccor", "maccor_two.txt").trace();
        assertEquals(0.1377, trace.values(Quantity.VOLTAGE)[0]);
        assertEquals(60, trace.values(Quantity.TEST_TIME)[1], 1e-9);
        assertEquals(
                "2021-05-06T11:23:46",
                read("maccor", "maccor_two.txt").report().startTime().orElseThrow());
    }

    @Test
    void unitsOfTheOtherProgramsAreTheirs() throws Exception {
        Trace novonix = read("novonix", "sample_data_novonix.csv").trace();
        assertEquals(0.0069389 * 3600, timeWhere(novonix, 0.49999025), 1e-6);
        Trace pec = read("pec", "Test25205.csv").trace();
        int last = pec.size() - 1;
        assertEquals(19 * 3600 + 28 * 60 + 58.298, pec.values(Quantity.TEST_TIME)[last], 3600);
        assertTrue(pec.values(new Quantity("Schedule Discharging Capacity", "Ah"))[last] < 1e-3);
        assertPassed(read("novonix", "sample_data_novonix.csv"), CHARGE);
        assertTrue( // twelve records of its charged step are too few to judge
                read("basytec", "sample_data_basytec.txt").report().rules().stream()
                        .anyMatch(rule -> rule.contains("cannot tell for step 2")));
    }

    private static double timeWhere(Trace trace, double current) {
        double[] values = trace.values(Quantity.CURRENT);
        for (int i = 0; i < values.length; i++) {
            if (values[i] == current) {
                return trace.values(Quantity.TEST_TIME)[i];
            }
        }
        return Double.NaN;
    }

    private static void assertPassed(Imported imported, String name) {
        Check check = imported.report().checks().stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no check '" + name + "'"));
        assertTrue(check.passed(), check::toString);
    }

    private static void assertAgree(
            Trace expected, String label, Trace ours, Quantity quantity, double factor, double tolerance) {
        double[] theirs = expected.values(Quantity.ofLabel(label));
        double[] values = ours.values(quantity);
        assertEquals(theirs.length, values.length);
        for (int i = 0; i < values.length; i++) {
            assertEquals(theirs[i] * factor, values[i], tolerance, quantity + ", record " + (i + 1));
        }
    }
}
