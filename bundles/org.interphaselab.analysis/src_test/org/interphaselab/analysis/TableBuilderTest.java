package org.interphaselab.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class TableBuilderTest {

    @Test
    void whatIsAbsentIsNothing() {
        Table table = new TableBuilder("t", "Table")
                .text("name", "Name")
                .number("a", "A", "V")
                .number("b", "B", "V")
                .number("c", "C", "1")
                .number("d", "D", "1")
                .row("here", OptionalDouble.of(1.5), Optional.of(OptionalDouble.of(2)), 3, Double.NaN)
                .row(null, OptionalDouble.empty(), Optional.empty(), Optional.of(4), Double.POSITIVE_INFINITY)
                .build();
        assertEquals(Arrays.asList("here", 1.5, 2.0, 3L, null), table.rows().get(0));
        assertEquals(Arrays.asList(null, null, null, 4L, null), table.rows().get(1));
        assertEquals(
                List.of("Name", "A / V", "B / V", "C", "D"),
                table.columns().stream().map(Table.Column::heading).toList());
    }
}
