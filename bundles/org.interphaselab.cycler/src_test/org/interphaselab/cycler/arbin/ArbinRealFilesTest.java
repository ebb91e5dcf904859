package org.interphaselab.cycler.arbin;

import static org.interphaselab.cycler.Spectra.assertValue;
import static org.interphaselab.cycler.Spectra.codes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.core.Quantity;
import org.interphaselab.core.Trace;
import org.interphaselab.cycler.CyclerFiles;
import org.interphaselab.cycler.Imported;
import org.interphaselab.cycler.RealData;
import org.interphaselab.parquet.ParquetFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Result files of Arbin's instruments are recognised, read in full, and agree with what other programs read from them. */
class ArbinRealFilesTest {

    private static final String GOLDEN = "20160805_test001_45_cc_01";
    private static final int PAGE_BYTES = 4096;

    private final CyclerFiles files = CyclerFiles.standard();

    @TempDir
    Path folder;

    private Imported read(String name) throws ProblemException {
        return files.read(RealData.file("arbin", name), Progress.none());
    }

    /** Rows of Channel_Normal_Table; first and last values as the table has them. */
    @ParameterizedTest
    @CsvSource({
        "20160805_test001_45_cc_01.res, Results File 5.26, 10261, 300.0104819316021, 3.0976174, 859077.2406335169,"
                + " 0.2940689, -3.0420697E-4, 10, 18, 2016-08-05T16:16:23",
        "arbin_example.res, Results File 5.23, 2150, 0.072595419795086, 3.8591957, 345733.38945743744, 3.872108, 0, 5,"
                + " 5, 2023-07-24T18:50",
        "mits7-0.res, Results File 20171213, 8, 20.0004, 0.13026524, 141.264096, 0.13092709, 0, 1, 1,"
                + " 2026-04-07T15:58:12",
    })
    void everyRecordIsRead(
            String name,
            String version,
            int records,
            double firstS,
            float firstV,
            double lastS,
            float lastV,
            float lastA,
            int lastStep,
            int lastCycle,
            String start)
            throws Exception {
        Imported imported = read(name);
        Trace trace = imported.trace();
        assertEquals("arbin-res", imported.report().format());
        assertEquals(version, imported.report().version());
        assertEquals(records, imported.report().records());
        assertEquals(records, trace.size());
        assertValue(trace, Quantity.TEST_TIME, 0, firstS);
        assertValue(trace, Quantity.VOLTAGE, 0, firstV);
        assertValue(trace, Quantity.TEST_TIME, -1, lastS);
        assertValue(trace, Quantity.VOLTAGE, -1, lastV);
        assertValue(trace, Quantity.CURRENT, -1, lastA);
        assertValue(trace, Quantity.STEP_ID, -1, lastStep);
        assertValue(trace, Quantity.CYCLE_COUNT, -1, lastCycle);
        assertEquals(Optional.of(start), imported.report().startTime());
        assertEquals("", codes(imported));
        assertTrue(imported.report().checks().stream().allMatch(check -> check.passed()), imported.report()::toString);
        int shown = files.preview(RealData.file("arbin", name), Progress.none())
                .firstSamples()
                .size();
        assertEquals(Math.min(100, records), shown);
    }

    /** What the program cellpy read from the same file: the same numbers to the last digit, clocks to the millisecond. */
    @Test
    void agreesWithWhatAnotherProgramRead() throws Exception {
        Trace ours = read(GOLDEN + ".res").trace();
        Trace golden = ParquetFiles.readAll(RealData.file("arbin", GOLDEN + ".golden.parquet"), Progress.none());
        assertEquals(golden.size(), ours.size());
        Map<String, Quantity> names = new LinkedHashMap<>();
        names.put("data_point", Quantity.RECORD_INDEX);
        names.put("test_time", Quantity.TEST_TIME);
        names.put("step_time", Quantity.STEP_TIME);
        names.put("date_time", Quantity.LOCAL_TIME);
        names.put("step_index", Quantity.STEP_ID);
        names.put("cycle_index", Quantity.CYCLE_COUNT);
        names.put("current", Quantity.CURRENT);
        names.put("voltage", Quantity.VOLTAGE);
        names.put("charge_capacity", new Quantity("Schedule Charging Capacity", "Ah"));
        names.put("discharge_capacity", new Quantity("Schedule Discharging Capacity", "Ah"));
        names.put("charge_energy", new Quantity("Schedule Charging Energy", "Wh"));
        names.put("discharge_energy", new Quantity("Schedule Discharging Energy", "Wh"));
        names.put("internal_resistance", new Quantity("Internal Resistance", "ohm"));
        names.put("ac_impedance", new Quantity("AC Impedance", "ohm"));
        names.put("dv_dt", new Quantity("dV/dt", "V/s"));
        for (Map.Entry<String, Quantity> name : names.entrySet()) {
            double[] expected = golden.values(Quantity.ofLabel(name.getKey()));
            double[] values = ours.values(name.getValue());
            double tolerance = name.getValue().equals(Quantity.LOCAL_TIME) ? 1e-3 : 0;
            for (int i = 0; i < values.length; i++) {
                assertEquals(expected[i], values[i], tolerance, name.getKey() + ", record " + (i + 1));
            }
        }
    }

    /**
     * What the program navani read from the same file, printed with single precision. Its currents are a thousandth of
     * the file's: the charge counted proves the file's (0.0019 Ah over four cycles, and the check of every step).
     */
    @Test
    void agreesWithItsTwinInTheBatteryDataFormat() throws Exception {
        Trace ours = read("arbin_example.res").trace();
        Trace twin = files.read(RealData.file("bdf", "arbin_example.bdf.csv"), Progress.none())
                .trace();
        assertEquals(twin.size(), ours.size());
        for (Quantity quantity : new Quantity[] {Quantity.TEST_TIME, Quantity.VOLTAGE, Quantity.CURRENT}) {
            double scale = quantity.equals(Quantity.CURRENT) ? 1000 : 1;
            double[] expected = Arrays.stream(twin.values(quantity))
                    .map(value -> scale * value)
                    .toArray();
            double[] values = ours.values(quantity);
            for (int i = 0; i < values.length; i++) {
                assertEquals(expected[i], values[i], 1e-7 * Math.abs(expected[i]), quantity + ", record " + (i + 1));
            }
        }
    }

    /** The last record of cycle 1 carries the sums of that cycle. */
    @Test
    void sumsOfACycleStandAtItsEnd() throws Exception {
        Trace trace = read("arbin_example.res").trace();
        double[] maxima = trace.values(new Quantity("Vmax On Cycle", "V"));
        assertEquals(
                4, Arrays.stream(maxima).filter(value -> !Double.isNaN(value)).count());
        assertValue(trace, new Quantity("Vmax On Cycle", "V"), 971, 4.300055f);
        assertValue(trace, new Quantity("Cycle Charging Time", "s"), 971, 20125.575628299113);
    }

    /** A file cut at a page is read in full, where the rest is not needed, or is one problem; never a part of it. */
    @Test
    void aFileCutAtAPageIsOneProblem() throws Exception {
        byte[] whole = Files.readAllBytes(RealData.file("arbin", "mits7-0.res"));
        Path file = folder.resolve("cut.res");
        int problems = 0;
        int pages = whole.length / PAGE_BYTES;
        for (int page = 1; page < pages; page += page < 12 ? 1 : 3) {
            Files.write(file, Arrays.copyOf(whole, page * PAGE_BYTES - (page % 3 == 0 ? 7 : 0)));
            long records = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> records(file), "page " + page);
            assertTrue(records == 8 || records < 0, "page " + page + ": " + records);
            problems += records < 0 ? 1 : 0;
        }
        assertTrue(problems > 0 && problems < pages, problems + " of " + pages);
    }

    /** The records read, or -1 where there was a problem. */
    private long records(Path file) {
        try {
            return files.read(file, Progress.none()).report().records();
        } catch (ProblemException e) {
            assertEquals("DATABASE_DAMAGED", e.problem().code());
            return -1;
        }
    }
}
