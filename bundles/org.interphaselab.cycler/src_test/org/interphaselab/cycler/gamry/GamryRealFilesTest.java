package org.interphaselab.cycler.gamry;

import static org.interphaselab.cycler.Spectra.assertPoint;
import static org.interphaselab.cycler.Spectra.assertValue;
import static org.interphaselab.cycler.Spectra.codes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.core.Quantity;
import org.interphaselab.core.Trace;
import org.interphaselab.cycler.CyclerFiles;
import org.interphaselab.cycler.ImpedanceSpectrum;
import org.interphaselab.cycler.Imported;
import org.interphaselab.cycler.RealData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of Gamry's instruments are recognised and read in full; values are those that stand in the files' lines. */
class GamryRealFilesTest {

    private final CyclerFiles files = CyclerFiles.standard();

    private Imported read(String name) throws ProblemException {
        return files.read(RealData.file("gamry", name), Progress.none());
    }

    /** Rows of the tables, without and with a frequency. */
    @ParameterizedTest
    @CsvSource({
        "chronoa_data.dta, CHRONOA, 10, 0, 2019-03-10T12:00, ''",
        // the same day, written the other way round: the decimal comma tells
        "chronoa_de_data.dta, CHRONOA, 10, 0, 2019-10-03T12:00, ''",
        "cv_data.dta, CV, 50, 0, 2019-03-06T16:35:22, ''",
        "cv_data_incompleteheader.dta, CV, 0, 0, 2019-03-06T16:35:22, NO_RECORDS",
        "eispot_data.dta, EISPOT, 0, 10, 2016-05-11T17:47:03, ONLY_IMPEDANCE",
        "eispot_data_curveaborted.dta, EISPOT, 0, 5, 2016-05-11T17:47:03, EXPERIMENT_ABORTED ONLY_IMPEDANCE",
        "exampleDataGamry.DTA, EISPOT, 387, 72, 2018-04-23T16:43:15, OVERLOAD_MARKED",
        "ocp_data.dta, CORPOT, 21, 0, 2020-10-02T17:18, OVERLOAD_MARKED",
        "ocvcurve_data.dta, CV, 51, 0, 2019-08-15T11:50:33, OVERLOAD_MARKED",
        "squarewave_data.dta, SQUARE_WAVE, 10, 0, 2021-12-31T12:00, CURRENT_CONVENTION_UNUSUAL EXPERIMENT_ABORTED",
        "vfp600_data.dta, VFP600, 20, 0, , ''",
    })
    void everyRecordIsRead(String name, String tag, int samples, int points, String start, String problems)
            throws Exception {
        Imported imported = read(name);
        assertEquals("gamry-dta", imported.report().format());
        assertEquals(tag, imported.report().version());
        assertEquals(samples + points, imported.report().records());
        assertEquals(samples, imported.trace().size());
        assertEquals(points > 0 ? 1 : 0, imported.spectra().size());
        assertEquals(
                points,
                imported.spectra().stream().mapToInt(s -> s.points().size()).sum());
        assertEquals(Optional.ofNullable(start), imported.report().startTime());
        assertEquals(problems, codes(imported));
        assertTrue(imported.report().checks().stream().allMatch(check -> check.passed()), imported.report()::toString);
        int shown = files.preview(RealData.file("gamry", name), Progress.none())
                .firstSamples()
                .size();
        assertEquals(Math.min(100, samples + points), shown);
    }

    @Test
    void chronoamperometry() throws Exception {
        Trace trace = read("chronoa_data.dta").trace();
        assertValue(trace, Quantity.VOLTAGE, 0, -5.4e-4);
        assertValue(trace, Quantity.CURRENT, 0, -2.34197e-8);
        assertValue(trace, Quantity.TEST_TIME, -1, 270);
        assertValue(trace, Quantity.VOLTAGE, -1, 0.4);
        assertValue(trace, Quantity.CURRENT, -1, 3e-9);
    }

    @Test
    void decimalComma() throws Exception {
        Trace trace = read("chronoa_de_data.dta").trace();
        assertValue(trace, Quantity.VOLTAGE, 0, -5e-4);
        assertValue(trace, Quantity.CURRENT, 0, -2e-8);
        assertValue(trace, Quantity.TEST_TIME, 3, 90.0001);
    }

    /** Five tables whose clock runs on: one per cycle. */
    @Test
    void cyclicVoltammetry() throws Exception {
        Trace trace = read("cv_data.dta").trace();
        assertValue(trace, Quantity.TEST_TIME, 10, 120.2);
        assertValue(trace, Quantity.CURRENT, 10, 6.57772e-7);
        assertValue(trace, Quantity.CYCLE_COUNT, 9, 1);
        assertValue(trace, Quantity.CYCLE_COUNT, 10, 2);
        assertValue(trace, Quantity.CYCLE_COUNT, -1, 5);
        assertValue(trace, Quantity.TEST_TIME, -1, 601.1);
        assertValue(trace, Quantity.VOLTAGE, -1, 0.889001);
        assertEquals(
                List.of("CURVE1", "CURVE2", "CURVE3", "CURVE4", "CURVE5"),
                trace.text(Quantity.STEP_TYPE).orElseThrow().words());
        assertEquals("test-notes-data", read("cv_data.dta").report().metadata().get("Notes"));
    }

    /** The clock of the voltammogram begins anew; it goes on where the open circuit ended, at 10.3333 s. */
    @Test
    void openCircuitBeforeACurve() throws Exception {
        Trace trace = read("ocvcurve_data.dta").trace();
        assertValue(trace, Quantity.VOLTAGE, 0, 0.28347);
        assertValue(trace, Quantity.CURRENT, 0, 0);
        assertValue(trace, Quantity.TEST_TIME, 39, 10.3333);
        assertEquals(10.3333 + 0.3, trace.values(Quantity.TEST_TIME)[40], 1e-12);
        assertValue(trace, Quantity.CURRENT, 40, 6.55358e-7);
        assertValue(trace, Quantity.CURRENT, -1, -4.2422e-5);
        assertFalse(trace.has(Quantity.LOCAL_TIME), "a pause of unknown length lies between");
    }

    /** Without a thermocouple the file says -327.62 °C. */
    @Test
    void openCircuitPotentialWithoutThermocouple() throws Exception {
        Imported imported = read("ocp_data.dta");
        assertValue(imported.trace(), Quantity.VOLTAGE, -1, 0.0345678);
        assertValue(imported.trace(), Quantity.CURRENT, -1, 0);
        assertFalse(imported.trace().has(new Quantity("Temperature T1", "degC")));
        assertEquals(
                "TEMPERATURE_IMPOSSIBLE", imported.report().repairs().getFirst().code());
    }

    @Test
    void impedanceAfterAnOpenCircuit() throws Exception {
        Imported imported = read("exampleDataGamry.DTA");
        assertValue(imported.trace(), Quantity.VOLTAGE, 0, -0.346699);
        assertValue(imported.trace(), Quantity.VOLTAGE, -1, -0.29198);
        Trace points = imported.spectra().getFirst().points();
        assertPoint(points, 0, 200015.6, 825.8584, -1367.239);
        assertPoint(points, -1, 0.0158898, 17007.49, -6635.557);
        assertValue(points, ImpedanceSpectrum.PHASE, 0, -58.86662);
    }

    /** Four rows have blanks where tabs should be. */
    @Test
    void rowsWithBlanksForTabs() throws Exception {
        Imported imported = read("eispot_data.dta");
        Trace points = imported.spectra().getFirst().points();
        assertPoint(points, 0, 10000, 224.6075, -3.767681);
        assertPoint(points, -1, 0.5, 226.885, -7.053867);
        assertEquals("FIELDS_BY_BLANKS", imported.report().repairs().getFirst().code());
        assertTrue(imported.report().repairs().getFirst().words().startsWith("4 rows"));
    }

    /** After the first two records the current goes up with the pulse: the file's sign is right, whatever its convention. */
    @Test
    void squareWaveReadsTheForwardPulse() throws Exception {
        Trace trace = read("squarewave_data.dta").trace();
        assertValue(trace, Quantity.VOLTAGE, 0, -0.0255258);
        assertValue(trace, Quantity.CURRENT, 0, 1.95523e-7);
        assertValue(trace, new Quantity("Irev", "A"), -1, 6.75057e-8);
        double[] up = trace.values(new Quantity("Vrev", "V"));
        double[] currentUp = trace.values(new Quantity("Irev", "A"));
        for (int i = 1; i < trace.size(); i++) {
            double slope =
                    (currentUp[i] - trace.values(Quantity.CURRENT)[i]) / (up[i] - trace.values(Quantity.VOLTAGE)[i]);
            assertEquals(i > 1 ? 1 : -1, Math.signum(slope), "record " + i);
        }
    }

    /** The virtual front panel writes no time, but that it records 15 times a second. */
    @Test
    void virtualFrontPanel() throws Exception {
        Trace trace = read("vfp600_data.dta").trace();
        assertValue(trace, Quantity.VOLTAGE, 0, 0.029996);
        assertValue(trace, Quantity.CURRENT, -1, 5.125e-10);
        assertValue(trace, Quantity.TEST_TIME, -1, 19 / 15.0);
    }
}
