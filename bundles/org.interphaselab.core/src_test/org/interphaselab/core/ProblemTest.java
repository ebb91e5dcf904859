package org.interphaselab.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ProblemTest {

    @Test
    void saysWhatWhereAndWhatToDo() {
        Location where = Location.atByte(Path.of("cell.nda"), 86);
        assertEquals(
                "error CUT_SHORT: The file is cut short (cell.nda, byte 86). Export it again.",
                Problem.error("CUT_SHORT", "The file is cut short.", where, "Export it again.")
                        .toString());
        assertEquals(
                "warning GAP: Samples are missing (cell.csv, line 7). Look at the trace.",
                Problem.warning(
                                "GAP",
                                "Samples are missing",
                                Location.atLine(Path.of("cell.csv"), 7),
                                "Look at the trace.")
                        .toString());
    }

    @Test
    void aReportForOthersNamesFilesFromTheStudysFolder() {
        Path study = Path.of("study").toAbsolutePath();
        Path elsewhere = Path.of("elsewhere", "b.nda").toAbsolutePath();
        Problem raw = Problem.error(
                "CHANGED",
                "The file " + study.resolve("raw").resolve("a.nda") + " has changed.",
                Location.atByte(study.resolve("raw").resolve("a.nda"), 86),
                "Put it back into " + study + ".");
        assertEquals(
                "error CHANGED: The file " + Path.of("raw", "a.nda") + " has changed (" + Path.of("raw", "a.nda")
                        + ", byte 86). Put it back into study.",
                raw.within(study).toString());
        assertEquals("b.nda, line 7", where(Location.atLine(elsewhere, 7), study));
        assertEquals("study", where(Location.of(study), study));
        assertEquals("cell MII-1 100|20", where(Location.of("cell MII-1 100|20"), study));
    }

    private static String where(Location where, Path study) {
        return Problem.note("NOTE", "", where, "").within(study).where().toString();
    }
}
