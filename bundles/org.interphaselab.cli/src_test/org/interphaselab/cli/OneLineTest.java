package org.interphaselab.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class OneLineTest {

    @Test
    void whatAFileSaysCannotTakeOverTheTerminal() {
        assertEquals("a b c d [31m e", OneLine.of("a\nb\tc\rd\u001b[31m\u202ee"));
        assertEquals("MII-2 µ ⁻² 漢 😀", OneLine.of("MII-2 µ ⁻² 漢 😀"));
    }

    @Test
    void columnsLineUp() {
        assertEquals(
                List.of("a     b", "cccc  d", "é"),
                TextTable.lines(List.of(List.of("a", "b"), List.of("cccc", "d"), List.of("é"))));
    }
}
