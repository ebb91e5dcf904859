package org.interphaselab.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.OptionalInt;
import org.interphaselab.core.Estimate;
import org.junit.jupiter.api.Test;

class ColumnNumbersTest {

    @Test
    void numbersOfOneSizeHaveTheSameDecimals() {
        assertEquals(
                OptionalInt.of(1), ColumnNumbers.of(List.of(26.0, 25.9, 676.4)).decimals());
        assertEquals(
                OptionalInt.of(0),
                ColumnNumbers.of(List.of(100.0, Double.NaN, 20.0)).decimals());
        assertEquals(
                OptionalInt.empty(), ColumnNumbers.of(List.of(1.2345e-7, 1.0)).decimals(), "exponents stay");
        assertEquals(
                OptionalInt.empty(), ColumnNumbers.of(List.of(1000.0, 0.01234)).decimals(), "no invented digits");
        assertEquals(OptionalInt.empty(), ColumnNumbers.of(List.of("text")).decimals());
        ColumnNumbers mixed = ColumnNumbers.of(List.of(143.0502, 4.1234, 19.684));
        assertEquals(
                List.of("143.05", "4.12", "19.68"),
                List.of(mixed.text(143.0502), mixed.text(4.1234), mixed.text(19.684)));
    }

    @Test
    void noMoreDigitsThanAnEstimateOfUnknownUncertaintyHas() {
        assertEquals("82.35", ColumnNumbers.ALONE.text(82.352941));
        assertEquals(Estimate.of(82.352941, "1").text(), ColumnNumbers.ALONE.text(82.352941));
        assertEquals("4.24 ± 0.41 h", ColumnNumbers.ALONE.text(Estimate.of(4.2444, 0.4111, "h")));
        assertEquals("−1.235 × 10⁻⁷", ColumnNumbers.ALONE.text(-1.2345678e-7));
        assertEquals("26.0", ColumnNumbers.of(List.of(26.0, 25.9)).text(26.0));
        assertEquals("", ColumnNumbers.ALONE.text(Double.NaN));
    }

    @Test
    void wholeNumbersStayWhole() {
        assertEquals("12346", ColumnNumbers.ALONE.text(12345.6), "not 12350");
        assertEquals("−1234567", ColumnNumbers.ALONE.text(-1234567.0));
        assertEquals("1234567", ColumnNumbers.ALONE.text(1234567L));
        assertThrows(IllegalArgumentException.class, () -> ColumnNumbers.ALONE.text("12"));
    }

    @Test
    void rowsWithUnitsOfTheirOwnHaveNoDecimalsInCommon() {
        Table table = new Table(
                "t",
                "T",
                List.of(new Table.Column("value", "Value", "1"), new Table.Column("unit", "Unit", "1")),
                List.of(List.of(5.0, "V"), List.of(0.25, "%")));
        assertEquals("5", ColumnNumbers.of(table, 0).text(5.0));
        Table one = new Table("t", "T", table.columns().subList(0, 1), List.of(List.of(5.0), List.of(0.25)));
        assertEquals("5.00", ColumnNumbers.of(one, 0).text(5.0));
    }
}
