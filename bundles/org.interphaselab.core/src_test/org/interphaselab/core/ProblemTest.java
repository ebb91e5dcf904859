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
}
