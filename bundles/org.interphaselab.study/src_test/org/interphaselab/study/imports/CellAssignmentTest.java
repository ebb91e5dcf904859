package org.interphaselab.study.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.interphaselab.core.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellAssignmentTest {

    @ParameterizedTest
    @CsvSource({
        "{cell}.ndax,                        lab/A7.ndax,              A7",
        "{cell}_run*.ndax,                   lab/A7_run12.ndax,        A7",
        "{cell}_run*.ndax,                   lab/A7_b_run12.ndax,      A7_b",
        "{cell}_run*.ndax,                   lab/A7.ndax,              ",
        "{cell}/*.nda,                       lab/A7/127-3-5.nda,       A7",
        "{cell}/**.nda,                      lab/A7/2025/03/x.nda,     lab",
        "lab/{cell}/**.nda,                  lab/A7/2025/03/x.nda,     A7",
        "{cell}?.mpr,                        lab/A71.mpr,              A7",
        "{cell}/{cell}*.mpr,                 lab/A7/A7_C01.mpr,        A7",
        "{cell}/{cell}*.mpr,                 lab/A7/B2_C01.mpr,        ",
        "a+b.{cell}.csv,                     lab/a+b.A7.csv,           A7",
        "ch(?<cell>\\d+)-.*\\.csv,           lab/ch12-x.csv,           12",
        "{cell}.ndax,                        lab/A7.NDAX,              "
    })
    void aPatternFindsTheNameOfTheCell(String pattern, String file, String cell) throws ProblemException {
        assertEquals(
                Optional.ofNullable(cell), CellAssignment.byPattern(pattern).cell(Path.of(file), Map.of()));
    }

    @Test
    void aPatternThatSaysNothingOrCannotBeReadIsRefused() {
        assertEquals("PATTERN_WITHOUT_CELL", code("*.ndax"));
        assertEquals("PATTERN_UNREADABLE", code("(?<cell>[a-z"));
    }

    @Test
    void theFirstRuleThatSaysCounts() throws ProblemException {
        CellAssignment rules = CellAssignment.byTable(Map.of(Path.of("in/x.nda"), "from the table"))
                .or(CellAssignment.byPattern("{cell}.mpr"))
                .or(CellAssignment.byBarcode());
        assertEquals(Optional.of("from the table"), rules.cell(Path.of("in/../in/x.nda"), Map.of("barcode", "b")));
        assertEquals(Optional.of("A7"), rules.cell(Path.of("in/A7.mpr"), Map.of("Barcode", "b")));
        assertEquals(Optional.of("b"), rules.cell(Path.of("in/y.nda"), Map.of("Barcode", "b")));
        assertEquals(Optional.empty(), rules.cell(Path.of("in/y.nda"), Map.of("channel", "3")));
    }

    private static String code(String pattern) {
        return assertThrows(ProblemException.class, () -> CellAssignment.byPattern(pattern))
                .problem()
                .code();
    }
}
