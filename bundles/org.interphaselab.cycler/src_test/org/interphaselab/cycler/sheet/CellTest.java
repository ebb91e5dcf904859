package org.interphaselab.cycler.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Addresses, and the formats that show a number as a time. */
class CellTest {

    @ParameterizedTest
    @CsvSource({"A, 0", "C, 2", "Z, 25", "AA, 26", "AZ, 51", "BA, 52", "ZZ, 701", "AAA, 702", "XFD, 16383"})
    void columns(String letters, int column) {
        assertEquals(letters, CellAddress.column(column));
        assertEquals(column, CellAddress.columnOf(letters + "17"));
    }

    @Property
    void everyColumnComesBack(@ForAll @IntRange(max = CellAddress.MAX_COLUMNS - 1) int column) {
        assertEquals(column, CellAddress.columnOf(CellAddress.of(1, column)));
    }

    @ParameterizedTest
    @CsvSource({"XFE1, -1", "'', -1", "17, -1", "c3, -1", "C3x, -1"})
    void noAddress(String text, int column) {
        assertEquals(column, CellAddress.columnOf(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "yyyy-mm-dd h:mm:ss | true",
                "mm/dd/yyyy\\ hh:mm:ss.000 | true",
                "[h]:mm:ss.000 | true",
                "mm:ss.0 | true",
                "[$-409]d/m/yy h:mm AM/PM;@ | true",
                "General | false",
                "0.00E+00 | false",
                "#,##0.00_);[Red](#,##0.00) | false",
                "0.0\" mAh\" | false",
                "0.0\\d | false",
                "[$€-2] 0.00 | false",
            })
    void timesAreKnownByTheirFormat(String code, boolean time) {
        assertEquals(time, CellStyles.isTimeFormat(code));
    }

    @ParameterizedTest
    @CsvSource({
        "1.1574074074074073E-5, 1",
        "1.2037037037037038E-3, 104",
        "0.041666666666666664, 3600",
        "123.45678900462963, 10666666.57",
    })
    void spansOfDaysAreSeconds(double days, double seconds) {
        assertEquals(seconds, Workbook.duration(days));
    }
}
