package org.interphaselab.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {

    private static final List<Table.Column> COLUMNS =
            List.of(new Table.Column("name", "Cell", "1"), new Table.Column("life_h", "Life", "h"));

    @Test
    void findsValuesByColumnId() {
        Table table = new Table("cells", "Cells", COLUMNS, List.of(Arrays.asList("c-1", null)));
        assertEquals("c-1", table.value(0, "name"));
        assertNull(table.value(0, "life_h"));
        assertEquals("Life / h", COLUMNS.get(1).heading());
        assertThrows(IllegalArgumentException.class, () -> table.value(0, "lifetime"));
    }

    @Test
    void refusesRaggedRowsAndUnknownTypes() {
        assertThrows(IllegalArgumentException.class, () -> new Table("t", "T", COLUMNS, List.of(List.of("only one"))));
        assertThrows(IllegalArgumentException.class, () -> new Table("t", "T", COLUMNS, List.of(List.of("c", 1))));
    }
}
