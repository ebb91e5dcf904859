package org.interphaselab.cycler.mapping;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.core.Quantity;
import org.interphaselab.core.Trace;
import org.interphaselab.cycler.RealData;
import org.interphaselab.cycler.sheet.TestWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Proposals find what a table says, and leave open what it does not. */
class MappingGuessTest {

    @TempDir
    Path folder;

    private MappingGuess guess(String text) throws Exception {
        return MappingGuess.of(Files.writeString(folder.resolve("t.csv"), text), "t");
    }

    private static MappedColumn column(MappingGuess guess, Quantity quantity) {
        return guess.profile().columns().stream()
                .filter(column -> column.quantity().equals(quantity))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aTableThatSaysAllIsReadAsProposed() throws Exception {
        MappingGuess guess = guess("made by hand\n\nt (h);U (mV);I / mA;Note\n0;10,5;1;a\n0,5;11,5;1;b\n1;12,5;-1;c\n");
        guess.profile().require();
        assertEquals(1, guess.confidence());
        assertEquals(
                List.of(List.of("t (h)", "U (mV)", "I / mA", "Note")),
                guess.profile().signature());
        assertEquals(1, guess.open().size()); // the sign
        Trace trace = new MappedReader(guess.profile())
                .read(folder.resolve("t.csv"), Progress.none())
                .trace();
        assertArrayEquals(new double[] {0, 1800, 3600}, trace.values(Quantity.TEST_TIME));
        assertArrayEquals(new double[] {0.0105, 0.0115, 0.0125}, trace.values(Quantity.VOLTAGE), 1e-17);
        assertArrayEquals(new double[] {1e-3, 1e-3, -1e-3}, trace.values(Quantity.CURRENT), 1e-18);
    }

    @Test
    void aUnitIsNeverSupposed() throws Exception {
        MappingGuess guess = guess("time,voltage,current\n0,1,2\n1,1,2\n2,1,2\n");
        assertEquals("", column(guess, Quantity.VOLTAGE).unit());
        assertEquals(
                3, guess.open().stream().filter(open -> open.contains("unit")).count());
        assertTrue(guess.confidence() < 1);
        ProblemException e = assertThrows(ProblemException.class, () -> new MappedReader(guess.profile())
                .read(folder.resolve("t.csv"), Progress.none()));
        assertEquals("UNIT_NOT_GIVEN", e.problem().code());
    }

    @Test
    void theLetterOfACurrentDensityWithTheUnitOfACurrentIsProposedWithTheDoubtSaid() throws Exception {
        MappingGuess guess = guess("t (h),U (V),j (µA)\n0,1,2\n1,1,2\n2,1,2\n");
        assertEquals("µA", column(guess, Quantity.CURRENT).unit());
        assertTrue(guess.open().stream().anyMatch(open -> open.contains("current density")), guess.open()::toString);
        MappingGuess areal = guess("t (h),U (V),j (mA/cm²)\n0,1,2\n1,1,2\n2,1,2\n");
        assertFalse(areal.profile().hasCurrent());
        MappingGuess both = guess("t (h),j (µA),I (mA),U (V)\n0,1,2,1\n1,1,2,1\n2,1,2,1\n");
        assertEquals("mA", column(both, Quantity.CURRENT).unit());
    }

    @Test
    void withoutNamesTheColumnThatRisesIsProposedAsTime() throws Exception {
        MappingGuess guess = guess("0.1\t5\n0.2\t3\n0.4\t4\n");
        assertEquals(1, column(guess, Quantity.TEST_TIME).position());
        assertEquals(0, guess.profile().form().headerRows());
        assertTrue(guess.open().contains("say which is the column of the voltage"));
        assertEquals(
                "MAPPING_INCOMPLETE",
                assertThrows(ProblemException.class, () -> guess.profile().require())
                        .problem()
                        .code());
    }

    @Test
    void pairsOfColumnsAreProposedAsSeveralCells() throws Exception {
        TestWorkbook.Sheet sheet = new TestWorkbook()
                .sheet("notes")
                .row("nothing here")
                .sheet("Fig 2")
                .row("a", null, null, "b", null)
                .row("Time (h)", "Voltage (V)", null, "Time (h)", "Voltage (V)");
        for (int i = 0; i < 10; i++) {
            sheet.row(i, 0.1, null, i, 0.2);
        }
        Path file = sheet.book().write(folder.resolve("p.xlsx"));
        MappingGuess guess = MappingGuess.of(file, "pairs");
        assertTrue(guess.profile().repeats());
        assertEquals("Fig 2", guess.profile().form().sheet());
        MappedReader reader = new MappedReader(guess.profile());
        assertEquals(List.of("a", "b"), reader.cells(file));
        assertEquals(0.2, reader.read(file, "b", Progress.none()).trace().values(Quantity.VOLTAGE)[9]);
    }

    /** Real exports of programs, looked at as if their program were not known, give what their reader gives. */
    @Test
    void realExportsAreProposedAsTheyAre() throws Exception {
        Path file = RealData.file("arbin", "tiny_arbin.csv");
        MappingGuess guess = MappingGuess.of(file, "arbin by hand");
        Trace trace =
                new MappedReader(guess.profile()).read(file, Progress.none()).trace();
        assertArrayEquals(new double[] {0, 1, 2, 3, 4}, trace.values(Quantity.TEST_TIME));
        assertArrayEquals(new double[] {3.8, 4.05, 4.1, 3.7, 3.5}, trace.values(Quantity.VOLTAGE));
        assertArrayEquals(new double[] {0, 2, 2, -2, -2}, trace.values(Quantity.CURRENT));
    }

    @Test
    void whatIsNoTableIsSaid() throws Exception {
        for (String text : List.of("Dear colleague,\nhow are you?\n", "1\n2\n3\n", "\u0000\u0001\u0002 1,2\n")) {
            assertEquals(
                    "TABLE_NOT_FOUND",
                    assertThrows(ProblemException.class, () -> guess(text))
                            .problem()
                            .code());
        }
    }
}
