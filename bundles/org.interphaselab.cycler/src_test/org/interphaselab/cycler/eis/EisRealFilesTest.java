package org.interphaselab.cycler.eis;

import static org.interphaselab.cycler.Spectra.assertPoint;
import static org.interphaselab.cycler.Spectra.assertValue;
import static org.interphaselab.cycler.Spectra.codes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.core.Quantity;
import org.interphaselab.core.Trace;
import org.interphaselab.cycler.CyclerFiles;
import org.interphaselab.cycler.ImpedanceSpectrum;
import org.interphaselab.cycler.ImportReport.Check;
import org.interphaselab.cycler.Imported;
import org.interphaselab.cycler.RealData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Impedance texts of instruments are recognised and read in full; values are those that stand in the texts' lines. */
class EisRealFilesTest {

    private final CyclerFiles files = CyclerFiles.standard();

    private Imported read(String name) throws ProblemException {
        return files.read(RealData.file("eis", name), Progress.none());
    }

    private Trace points(String name) throws ProblemException {
        Imported imported = read(name);
        assertEquals(1, imported.spectra().size());
        return imported.spectra().getFirst().points();
    }

    /** Counts of lines below the names of the columns, without and with a frequency. */
    @ParameterizedTest
    @CsvSource({
        "exampleDataAutolab.txt, autolab-text, 0, 41, ONLY_IMPEDANCE",
        "exampleDataCHInstruments.txt, chi-text, 0, 73, ONLY_IMPEDANCE",
        "exampleDataParstat.txt, parstat-text, 781, 31, ''",
        "exampleDataPowersuite.txt, powersuite-text, 0, 30, ONLY_IMPEDANCE",
        "exampleDataVersaStudio.par, versastudio-par, 0, 61, ONLY_IMPEDANCE",
        // the file was shortened: it states 56 points and holds 21
        "exampleDataZPlot.z, zplot-text, 0, 21, RECORD_COUNT_DIFFERS ONLY_IMPEDANCE",
    })
    void everyRecordIsRead(String name, String format, int samples, int points, String problems) throws Exception {
        Imported imported = read(name);
        assertEquals(format, imported.report().format());
        assertEquals("text", imported.report().version());
        assertEquals(samples + points, imported.report().records());
        assertEquals(samples, imported.trace().size());
        assertEquals(1, imported.spectra().size());
        assertEquals(points, imported.spectra().getFirst().points().size());
        assertEquals(problems, codes(imported));
        assertTrue(imported.report().keptColumns().isEmpty());
        assertTrue(imported.report().unmappedColumns().isEmpty());
        int shown = files.preview(RealData.file("eis", name), Progress.none())
                .firstSamples()
                .size();
        assertEquals(Math.min(100, samples + points), shown);
    }

    @Test
    void zplot() throws Exception {
        Trace points = points("exampleDataZPlot.z");
        assertPoint(points, 0, 3.0e5, 147.77, -11.335);
        assertPoint(points, -1, 3.0e3, 613.68, -137.13);
        assertValue(points, Quantity.TEST_TIME, -1, 19.98);
        Imported imported = read("exampleDataZPlot.z");
        assertEquals(Optional.of("2018-10-12T11:04:34"), imported.report().startTime());
        assertEquals("0.0033", imported.report().metadata().get("Open Circuit Potential (V)"));
        // 2018-10-12T11:04:34 by the local clock, and 2.67 s
        assertValue(points, Quantity.LOCAL_TIME, 0, 1539342274 + 2.67);
    }

    @Test
    void autolab() throws Exception {
        Trace points = points("exampleDataAutolab.txt");
        assertPoint(points, 0, 10000, 0.013785863964281, 0.007191946305823);
        assertPoint(points, -1, 0.1, 0.0345697771923854, -0.00390292888845954);
        assertTrue(check(read("exampleDataAutolab.txt"), "RECORD_COUNT_DIFFERS").passed());
    }

    /** The file holds magnitude and phase too: they bear out the sign of the imaginary part. */
    @Test
    void chInstruments() throws Exception {
        Imported imported = read("exampleDataCHInstruments.txt");
        Trace points = imported.spectra().getFirst().points();
        assertPoint(points, 0, 99610, 98.91, -2.748);
        assertPoint(points, -1, 0.1, 5685, -15860);
        assertValue(points, ImpedanceSpectrum.PHASE, -1, -70.3);
        assertTrue(check(imported, "IMPEDANCE_CONTRADICTS_PHASE").passed());
        assertEquals(Optional.of("2020-02-20T15:55:08"), imported.report().startTime());
        assertEquals("CHI660E", imported.report().metadata().get("Instrument Model"));
    }

    @Test
    void parstatKeepsTheSamplesBeforeTheSweep() throws Exception {
        Imported imported = read("exampleDataParstat.txt");
        assertValue(imported.trace(), Quantity.VOLTAGE, 0, 3.49322700500488);
        assertValue(imported.trace(), Quantity.CURRENT, 0, -0.149962306022644);
        assertValue(imported.trace(), Quantity.TEST_TIME, 0, 10);
        assertValue(imported.trace(), Quantity.CURRENT, -1, 7.84028316047625e-7);
        assertValue(imported.trace(), Quantity.TEST_TIME, -1, 7630);
        Trace points = imported.spectra().getFirst().points();
        assertPoint(points, 0, 10000, -0.00049816280376104, 0.0175143479976367);
        assertPoint(points, -1, 10, 0.0270946491457229, -0.00399791080333837);
        assertValue(points, Quantity.TEST_TIME, 0, 7639.602);
    }

    /** Frequencies rise in this file: the order is that of the measurement. */
    @Test
    void powerSuite() throws Exception {
        Trace points = points("exampleDataPowersuite.txt");
        assertPoint(points, 0, 0.1, 423929.46, -49014.063);
        assertPoint(points, -1, 2000000, -470.54113, -1397.7358);
    }

    @Test
    void versaStudio() throws Exception {
        Imported imported = read("exampleDataVersaStudio.par");
        Trace points = imported.spectra().getFirst().points();
        assertPoint(points, 0, 100000, 55.31571, 4.575431);
        assertPoint(points, -1, 0.02154435, 1516.313, -122.8279);
        assertValue(points, Quantity.TEST_TIME, -1, 1575.401);
        assertEquals(Optional.of("2018-07-19T09:40:30"), imported.report().startTime());
        assertEquals("VersaSTAT4", imported.report().metadata().get("Instrument Type"));
    }

    private static Check check(Imported imported, String code) {
        return imported.report().checks().stream()
                .filter(check -> check.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
