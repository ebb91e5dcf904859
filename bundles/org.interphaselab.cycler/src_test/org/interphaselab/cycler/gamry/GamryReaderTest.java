package org.interphaselab.cycler.gamry;

import static org.interphaselab.cycler.Spectra.codes;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.interphaselab.core.MemoryLimit;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parameters, tables, units, dates and damage of Gamry's files. */
class GamryReaderTest {

    private static final String HEAD =
            "EXPLAIN\nTAG\tCHRONOP\nDATE\tLABEL\t5/16/2024\tDate\nTIME\tLABEL\t07:08:09\tTime\n"
                    + "AREA\tQUANT\t1.25000E+000\t&Area (cm^2)\n";
    private static final String COLUMNS = "\tPt\tT\tVf\tIm\tOver\n\t#\ts\tV vs. Ref.\tA\tbits\n";
    private static final String ROWS = "\t0\t1\t3.5\t1E-3\t...\n\t1\t2\t3.6\t-1E-3\t...\n";

    private final CyclerFiles files = CyclerFiles.standard();

    @TempDir
    Path folder;

    private Imported read(String text) throws Exception {
        return read(text, StandardCharsets.UTF_8);
    }

    private Imported read(String text, Charset charset) throws Exception {
        return files.read(Files.write(folder.resolve("file.DTA"), text.getBytes(charset)), Progress.none());
    }

    private Problem problem(String text) {
        return assertThrows(ProblemException.class, () -> read(text)).problem();
    }

    private static void assertRead(Imported imported) {
        Trace trace = imported.trace();
        assertEquals("gamry-dta", imported.report().format());
        assertArrayEquals(new double[] {1, 2}, trace.values(Quantity.TEST_TIME));
        assertArrayEquals(new double[] {3.5, 3.6}, trace.values(Quantity.VOLTAGE));
        assertArrayEquals(new double[] {1e-3, -1e-3}, trace.values(Quantity.CURRENT));
        assertEquals(Optional.of("2024-05-16T07:08:09"), imported.report().startTime());
        // 2024-05-16T07:08:09 is 1715843289 s after 1970-01-01T00:00 by the same clock
        assertArrayEquals(new double[] {1715843290, 1715843291}, trace.values(Quantity.LOCAL_TIME));
    }

    @Test
    void aTableOfSamples() throws Exception {
        Imported imported = read(HEAD + "CURVE\tTABLE\t2\n" + COLUMNS + ROWS);
        assertRead(imported);
        assertEquals("CHRONOP", imported.report().version());
        assertEquals("", codes(imported));
        assertEquals("1.25000E+000", imported.report().metadata().get("AREA: Area (cm^2)"));
        assertTrue(imported.report().rules().stream().anyMatch(rule -> rule.contains("electrode area of 1.25 cm²")));
    }

    @Test
    void lineEndsOfWindowsAByteOrderMarkAndDecimalCommas() throws Exception {
        String text = HEAD + "CURVE\tTABLE\t2\n" + COLUMNS + ROWS;
        assertRead(read(text.replace("\n", "\r\n")));
        assertRead(read("\uFEFF" + text));
        assertRead(read(text.replace("3.", "3,").replace("1.25", "1,25")));
    }

    @Test
    void unitsAreThoseOfTheLineBelowTheNames() throws Exception {
        String text = HEAD + "CURVE\tTABLE\n\tT\tVf\tIm\n\tmin\tmV\tuA\n\t1\t3500\t1000\n";
        Trace trace = read(text).trace();
        assertArrayEquals(new double[] {60}, trace.values(Quantity.TEST_TIME));
        assertArrayEquals(new double[] {3.5}, trace.values(Quantity.VOLTAGE));
        assertArrayEquals(new double[] {1e-3}, trace.values(Quantity.CURRENT), 1e-18);
        assertEquals("UNIT_UNKNOWN", problem(text.replace("uA", "A/cm^2")).code(), "a current density is no current");
    }

    @ParameterizedTest
    @CsvSource({
        "5/6/2024, 2024-05-06T07:08:09",
        "16/5/2024, 2024-05-16T07:08:09",
        "6.5.2024, 2024-05-06T07:08:09",
        "2024-05-06, 2024-05-06T07:08:09",
        "5-6-2024, 2024-05-06T07:08:09",
    })
    void datesAreReadOneWay(String date, String start) throws Exception {
        Imported imported = read(HEAD.replace("5/16/2024", date) + "CURVE\tTABLE\n" + COLUMNS + ROWS);
        assertEquals(Optional.of(start), imported.report().startTime());
    }

    @Test
    void whatIsNoDateIsNoStart() throws Exception {
        Imported imported = read(HEAD.replace("5/16/2024", "yesterday") + "CURVE\tTABLE\n" + COLUMNS + ROWS);
        assertEquals(Optional.empty(), imported.report().startTime());
    }

    /** Two sweeps in a file, the degree sign lost. */
    @Test
    void severalSpectraKeepTheirPoints() throws Exception {
        String table = "\tPt\tTime\tFreq\tZreal\tZimag\tZmod\tZphz\n\t#\ts\tHz\tohm\tohm\tohm\t°\n"
                + "\t0\t1\t100\t3\t-4\t5\t-53.1301\n\t1\t2\t10\t3\t-3\t4.24264\t-45\n";
        Imported imported =
                read(HEAD + "ZCURVE\tTABLE\n" + table + "ZCURVE\tTABLE\n" + table, StandardCharsets.ISO_8859_1);
        assertEquals(2, imported.spectra().size());
        assertEquals(0, imported.trace().size());
        assertEquals(4, imported.report().records());
        Trace second = imported.spectra().get(1).points();
        assertArrayEquals(new double[] {100, 10}, second.values(ImpedanceSpectrum.FREQUENCY));
        assertArrayEquals(new double[] {-4, -3}, second.values(ImpedanceSpectrum.IMAGINARY_IMPEDANCE));
        assertArrayEquals(new double[] {-53.1301, -45}, second.values(ImpedanceSpectrum.PHASE));
        assertEquals("ONLY_IMPEDANCE", codes(imported));
    }

    @Test
    void aTurnedSignOfTheImaginaryPartIsSeenByThePhase() throws Exception {
        Imported imported = read(HEAD
                + "ZCURVE\tTABLE\n\tTime\tFreq\tZreal\tZimag\tZmod\tZphz\n\ts\tHz\tohm\tohm\tohm\tdeg\n"
                + "\t1\t100\t3\t4\t5\t-53.1301\n");
        assertEquals("IMPEDANCE_CONTRADICTS_PHASE ONLY_IMPEDANCE", codes(imported));
    }

    @Test
    void aCutLastRowIsLeftOutAndTold() throws Exception {
        Imported imported = read(HEAD + "CURVE\tTABLE\t3\n" + COLUMNS + ROWS + "\t2\t3\t3.");
        assertRead(imported);
        assertEquals("ROW_INCOMPLETE", codes(imported));
    }

    @Test
    void aDamagedRowIsOneProblemWithItsLine() {
        Problem problem = problem(HEAD + "CURVE\tTABLE\n" + COLUMNS + ROWS.replace("3.5", "3x5"));
        assertEquals("ROW_UNREADABLE", problem.code());
        assertEquals(9, problem.where().line().orElseThrow());
        assertTrue(problem.what().contains("'3x5' under 'Vf'"), problem.what());
    }

    @Test
    void aTableWithoutNamesIsTold() throws Exception {
        assertEquals(
                "TABLE_WITHOUT_COLUMNS NO_RECORDS",
                codes(read(HEAD + "CURVE\tTABLE\t9\nEXPERIMENTABORTED\tTOGGLE\tF\tAborted\n")));
    }

    @Test
    void theSignOfAnotherConventionIsKeptAndTold() throws Exception {
        Imported imported = read(HEAD + "CONVENTION\tIQUANT\t0\tCurrent Convention\nCURVE\tTABLE\n" + COLUMNS + ROWS);
        assertRead(imported);
        assertEquals("CURRENT_CONVENTION_UNUSUAL", codes(imported));
    }

    @Test
    void aLineWithoutEndAndTooManyRowsAreRefused() throws Exception {
        assertEquals("LINE_TOO_LONG", problem(HEAD + "x".repeat(200_000)).code());
        Path file =
                Files.writeString(folder.resolve("long.dta"), HEAD + "CURVE\tTABLE\n" + COLUMNS + ROWS.repeat(2000));
        GamryReader reader = new GamryReader(new MemoryLimit(10_000, 100_000));
        Problem problem = assertThrows(ProblemException.class, () -> reader.read(file, Progress.none()))
                .problem();
        assertEquals("FILE_TOO_LARGE", problem.code());
    }
}
