package org.interphaselab.cycler.mapping;

import java.util.Objects;
import org.interphaselab.core.Quantity;

/**
 * What one column of a file is.
 *
 * @param header its name in the last row of names, as the file has it; empty when it goes by its position
 * @param position 1-based column; in a profile that repeats, within the group of columns of one cell
 * @param quantity what it is read as; {@link Quantity#UNIX_TIME} for dates with time, {@link Quantity#STEP_TYPE} for words
 * @param unit the unit of the file's values, such as {@code mA}, {@code h}, or {@code d} for parts of a day; empty when
 *     the header tells it. Times written as {@code 1:02:03} need none.
 */
public record MappedColumn(String header, int position, Quantity quantity, String unit) {

    public MappedColumn {
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(quantity, "quantity");
        Objects.requireNonNull(unit, "unit");
    }

    /** This column with the unit that the user gave. */
    public MappedColumn withUnit(String given) {
        return new MappedColumn(header, position, quantity, given);
    }

    /** Whether it tells when a record was measured. */
    public boolean isTime() {
        return quantity.equals(Quantity.TEST_TIME)
                || quantity.equals(Quantity.STEP_TIME)
                || quantity.equals(Quantity.UNIX_TIME);
    }
}
