package org.interphaselab.cycler.eis;

import static org.interphaselab.cycler.Spectra.codes;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.core.Quantity;
import org.interphaselab.core.Trace;
import org.interphaselab.cycler.CyclerFiles;
import org.interphaselab.cycler.ImpedanceSpectrum;
import org.interphaselab.cycler.Imported;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names, units and signs of columns, several sweeps, and damage in impedance texts. */
class EisTextReaderTest {

    private static final String CHI = "Feb. 20, 2020   15:55:08\nA.C. Impedance\nInit E (V) = 0\n\n";
    private static final String POWERSUITE = "Frequency\tZre\tZimg\n";
    private static final String PARSTAT =
            "Potential (V)\tCurrent (A)\tElapsed Time (s)\tFrequency (Hz)\tZre (ohms)\tZim"
                    + " (ohms)\t|Vac| (V)\t|Iac| (A)\t\n";

    private final CyclerFiles files = CyclerFiles.standard();

    @TempDir
    Path folder;

    private Imported read(String text) throws Exception {
        return files.read(Files.writeString(folder.resolve("file.txt"), text), Progress.none());
    }

    private Problem problem(String text) {
        return assertThrows(ProblemException.class, () -> read(text)).problem();
    }

    /** A capacitance has a negative imaginary part, however the program writes it. */
    @Test
    void theSignIsTakenFromTheName() throws Exception {
        double[] negative = {-4};
        Trace plain = points(read(CHI + "Freq/Hz, Z'/ohm, Z\"/ohm\n100, 3, -4\n"));
        Trace turned = points(read(CHI + "Freq/Hz, Z'/ohm, -Z\"/ohm\n100, 3, 4\n"));
        assertArrayEquals(negative, plain.values(ImpedanceSpectrum.IMAGINARY_IMPEDANCE));
        assertArrayEquals(negative, turned.values(ImpedanceSpectrum.IMAGINARY_IMPEDANCE));
        assertEquals(5, turned.values(ImpedanceSpectrum.ABSOLUTE_IMPEDANCE)[0], 1e-15);
        // atan(-4/3) in degrees
        assertEquals(-53.13010235415598, turned.values(ImpedanceSpectrum.PHASE)[0], 1e-12);
    }

    @Test
    void magnitudeAndPhaseAreEnough() throws Exception {
        Trace points = points(read(CHI + "Freq/Hz, Z/ohm, Phase/deg\n100, 5, -90\n"));
        assertEquals(0, points.values(ImpedanceSpectrum.REAL_IMPEDANCE)[0], 1e-14);
        assertEquals(-5, points.values(ImpedanceSpectrum.IMAGINARY_IMPEDANCE)[0], 1e-14);
    }

    @Test
    void unitsOfTheNamesAreRead() throws Exception {
        Trace points = points(read(CHI + "Freq/kHz, Z'/kohm, Z\"/mohm\n1.5, 2, -4\n"));
        assertArrayEquals(new double[] {1500}, points.values(ImpedanceSpectrum.FREQUENCY));
        assertArrayEquals(new double[] {2000}, points.values(ImpedanceSpectrum.REAL_IMPEDANCE));
        assertArrayEquals(new double[] {-4e-3}, points.values(ImpedanceSpectrum.IMAGINARY_IMPEDANCE));
        assertEquals(
                "UNIT_UNKNOWN",
                problem(CHI + "Freq/Hz, Z'/ohm cm2, Z\"/S\n100, 3, -4\n").code());
    }

    @Test
    void decimalCommasBetweenTabs() throws Exception {
        Trace points = points(read(POWERSUITE + "0,5\t 3,25\t -4,125\n"));
        assertArrayEquals(new double[] {0.5}, points.values(ImpedanceSpectrum.FREQUENCY));
        assertArrayEquals(new double[] {3.25}, points.values(ImpedanceSpectrum.REAL_IMPEDANCE));
        assertArrayEquals(new double[] {-4.125}, points.values(ImpedanceSpectrum.IMAGINARY_IMPEDANCE));
    }

    /** Where the frequency turns back a new sweep begins; the order of points stays that of the file. */
    @Test
    void severalSweeps() throws Exception {
        Imported imported = read(POWERSUITE + "100\t1\t-1\n10\t2\t-2\n1\t3\t-3\n100\t1\t-1\n10\t2\t-2\n1\t3\t-3\n");
        assertEquals(2, imported.spectra().size());
        for (var spectrum : imported.spectra()) {
            assertArrayEquals(new double[] {100, 10, 1}, spectrum.points().values(ImpedanceSpectrum.FREQUENCY));
        }
    }

    @Test
    void samplesBetweenSweepsStaySamples() throws Exception {
        Imported imported = read(PARSTAT
                + "3.5\t-0.1\t10\t0\t0\t0\t0\t0\t\n3.4\t-0.1\t20\t0\t0\t0\t0\t0\t\n"
                + "3.4\t0\t30\t100\t1\t-1\t0.01\t0.1\t\n3.4\t0\t40\t10\t2\t-2\t0.01\t0.1\t\n"
                + "3.4\t0.1\t50\t0\t0\t0\t0\t0\t\n");
        assertEquals(5, imported.report().records());
        assertArrayEquals(new double[] {10, 20, 50}, imported.trace().values(Quantity.TEST_TIME));
        assertArrayEquals(new double[] {1, 1, 3}, imported.trace().values(Quantity.STEP_COUNT));
        assertEquals(1, imported.spectra().size());
        assertEquals("", codes(imported));
    }

    @Test
    void fewerRecordsThanStatedAreTold() throws Exception {
        String text =
                "ZPLOT2 ASCII\n  Date:  10-12-2018\n  Data Points:  3\n  Freq(Hz)\tAmpl\tZ'(a)\tZ''(b)\nEnd Comments\n"
                        + "100\t0.01\t3\t-4\n10\t0.01\t3\t-4\n";
        assertEquals("RECORD_COUNT_DIFFERS ONLY_IMPEDANCE EXTENSION_UNUSUAL", with(text, "cut.dat"));
        assertEquals("ONLY_IMPEDANCE", with(text.replace("Points:  3", "Points:  2"), "whole.z"));
    }

    private String with(String text, String name) throws Exception {
        return codes(files.read(Files.writeString(folder.resolve(name), text), Progress.none()));
    }

    @Test
    void impossibleFrequenciesAreRefused() {
        assertEquals(
                "FREQUENCY_IMPOSSIBLE",
                problem(POWERSUITE + "100\t1\t-1\n-10\t2\t-2\n").code());
        assertEquals(
                "FREQUENCY_IMPOSSIBLE",
                problem(POWERSUITE + "100\t1\t-1\n0\t2\t-2\n").code());
    }

    @Test
    void damageIsOneProblemWithItsLineAndACutEndAWarning() throws Exception {
        Problem problem = problem(POWERSUITE + "100\t1\t-1\n10\t?\t-2\n1\t3\t-3\n");
        assertEquals("ROW_UNREADABLE", problem.code());
        assertEquals(3, problem.where().line().orElseThrow());
        Imported cut = read(POWERSUITE + "100\t1\t-1\n10\t2");
        assertEquals(1, cut.report().records());
        assertEquals("ROW_INCOMPLETE ONLY_IMPEDANCE", codes(cut));
        assertEquals("COLUMNS_NOT_FOUND", problem(CHI + "nothing follows\n").code());
        assertEquals("NO_RECORDS", codes(read(POWERSUITE)));
    }

    /** Clocks that are written otherwise are no start; nothing is made up. */
    @Test
    void whatIsNoDateIsNoStart() throws Exception {
        Imported imported = read(CHI.replace("Feb. 20, 2020", "20.2.2020") + "Freq/Hz, Z'/ohm, Z\"/ohm\n100, 3, -4\n");
        assertTrue(imported.report().startTime().isEmpty());
        assertFalse(points(imported).has(Quantity.LOCAL_TIME));
    }

    private static Trace points(Imported imported) {
        assertEquals(1, imported.spectra().size());
        return imported.spectra().getFirst().points();
    }
}
