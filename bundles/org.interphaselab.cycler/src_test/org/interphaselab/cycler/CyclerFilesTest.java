package org.interphaselab.cycler;

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
import org.interphaselab.core.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CyclerFilesTest {

    private final CyclerFiles files = CyclerFiles.standard();

    @TempDir
    Path folder;

    private Problem problemOf(Path file) {
        return assertThrows(ProblemException.class, () -> files.read(file, Progress.none()))
                .problem();
    }

    @Test
    void theFormatsOfThisBundleAreKnown() {
        assertEquals(
                List.of(
                        "arbin-res",
                        "arbin-text",
                        "arbin-xlsx",
                        "autolab-text",
                        "basytec-text",
                        "bdf-csv",
                        "bdf-parquet",
                        "biologic-mpr",
                        "biologic-text",
                        "chi-text",
                        "digatron-text",
                        "gamry-dta",
                        "landt-text",
                        "maccor-text",
                        "neware-nda",
                        "neware-ndax",
                        "neware-ndc",
                        "neware-text",
                        "neware-xlsx",
                        "novonix-text",
                        "parstat-text",
                        "pec-text",
                        "powersuite-text",
                        "versastudio-par",
                        "zplot-text"),
                files.formats().stream().map(CyclerFormat::id).toList());
    }

    @Test
    void whatIsNoFileIsOneClearProblem() throws Exception {
        assertEquals("FILE_NOT_FOUND", problemOf(folder.resolve("absent.nda")).code());
        assertEquals("FILE_IS_FOLDER", problemOf(folder).code());
        assertEquals(
                "FILE_EMPTY",
                problemOf(Files.createFile(folder.resolve("empty.nda"))).code());
    }

    @Test
    void anUnknownFormatIsShownByItsFirstBytes() throws Exception {
        Problem problem = problemOf(Files.write(folder.resolve("x.nda"), new byte[] {0x4D, 0x5A, (byte) 0x90, 0}));
        assertEquals("FORMAT_UNKNOWN", problem.code());
        assertTrue(problem.what().contains("4D 5A 90 00 (\"MZ..\")"), problem.what());
        assertTrue(problem.remedy().contains("Neware .ndax"), problem.remedy());
    }

    @Test
    void aWrongExtensionIsNoObstacle() throws Exception {
        Path file = Files.writeString(folder.resolve("x.nda"), "voltage_volt,current_ampere,test_time_second\n1,2,3\n");
        Imported imported = files.read(file, Progress.none());
        assertEquals("bdf-csv", imported.report().format());
        Problem note = imported.report().problems().getFirst();
        assertEquals("EXTENSION_UNUSUAL", note.code());
        assertEquals(Severity.NOTE, note.severity());
    }

    @Test
    void aVoltageThatNoCellHasIsDamageAndNamesItsRecord() throws Exception {
        Path file = folder.resolve("x.bdf.csv");
        Files.writeString(file, "Voltage / V,Current / A,Test Time / s\n3,0,0\n-3e9,0,1\n3,0,2\n");
        Problem problem = problemOf(file);
        assertEquals("VOLTAGE_IMPOSSIBLE", problem.code());
        assertEquals(Severity.ERROR, problem.severity());
        assertTrue(problem.what().startsWith("Record 2 has a voltage of -3e9 V, and 1 of 3 records"), problem.what());
        Files.writeString(file, "Voltage / V,Current / A,Test Time / s\n800,0,0\n,0,1\n");
        assertEquals(2, files.read(file, Progress.none()).trace().size());
    }

    @Test
    void firstRecordsOfTheOldPolarityAreCountedForEveryFormatAndKept() throws Exception {
        Path file = Files.writeString(
                folder.resolve("x.bdf.csv"),
                "Voltage / V,Current / A,Test Time / s\n.1,1,0\n.1,1,1\n.1,-1,2\n-.1,-1,3\n-.1,-1,4\n.1,1,5\n.1,1,6\n");
        Imported imported = files.read(file, Progress.none());
        assertEquals(7, imported.trace().size());
        ImportReport.Check check = imported.report().checks().stream()
                .filter(c -> c.code().equals("HALF_CYCLE_LAG"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                "the current turns 2 times; 1 first records still have the voltage of the half-cycle before",
                check.evidence());
        Files.writeString(file, "Voltage / V,Current / A,Test Time / s\n.1,1,0\n.1,1,1\n");
        assertTrue(files.read(file, Progress.none()).report().checks().stream()
                .noneMatch(c -> c.code().equals("HALF_CYCLE_LAG")));
        assertTrue(check.noted());
        assertEquals("First records with the old voltage: " + check.evidence(), check.words());
        ImportReport.Check red = new ImportReport.Check("CHARGE_CONTRADICTS_CURRENT", "they agree", false, "ratio 10");
        assertFalse(red.noted());
        assertEquals("they agree: ratio 10", red.words());
    }
}
