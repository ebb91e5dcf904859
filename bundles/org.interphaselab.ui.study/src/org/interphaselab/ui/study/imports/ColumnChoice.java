package org.interphaselab.ui.study.imports;

import java.util.Optional;
import org.interphaselab.core.Quantity;
import org.interphaselab.cycler.mapping.MappedColumn;

/** What the user says one column of a table is. */
final class ColumnChoice {

    private final int position;
    private final String header;
    private final String values;
    private Optional<Quantity> quantity;
    private String unit;

    /**
     * @param position 1-based
     * @param header its name in the file
     * @param values its first values
     * @param proposed what it seems to be
     */
    ColumnChoice(int position, String header, String values, Optional<MappedColumn> proposed) {
        this.position = position;
        this.header = header;
        this.values = values;
        this.quantity = proposed.map(MappedColumn::quantity);
        this.unit = proposed.map(MappedColumn::unit).orElse("");
    }

    int position() {
        return position;
    }

    String header() {
        return header;
    }

    String values() {
        return values;
    }

    Optional<Quantity> quantity() {
        return quantity;
    }

    void say(Optional<Quantity> other) {
        quantity = other;
    }

    String unit() {
        return unit;
    }

    void say(String other) {
        unit = other.strip();
    }

    /** The column as a mapping has it, where it is not left out. */
    Optional<MappedColumn> column() {
        return quantity.map(is -> new MappedColumn(header, position, is, unit));
    }

    /**
     * The same in a table whose columns come again for each cell: there it goes by its position among those of one cell.
     *
     * @param before columns before those of the first cell
     */
    Optional<MappedColumn> columnOfEachCell(int before) {
        return quantity.map(is -> new MappedColumn("", position - before, is, unit));
    }
}
