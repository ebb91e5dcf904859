package org.interphaselab.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource({
        "0.38560, 4, 0.3856",
        "26.0, 4, 26",
        "300, 4, 300",
        "123456, 3, 123000",
        "0.000012345, 3, 1.23e-5",
        "-0.00001, 3, -1e-5",
        "2.43e-12, 3, 2.43e-12",
        "9.9996e9, 3, 1e10",
        "0, 4, 0",
        "NaN, 4, ''",
        "Infinity, 4, ∞",
        "-Infinity, 4, -∞"
    })
    void writesSignificantDigits(double value, int digits, String text) {
        assertEquals(text, Numbers.significant(value, digits));
    }

    @ParameterizedTest
    @CsvSource({
        "1.23e-5, 1.23 × 10⁻⁵",
        "(8.128 ± 0.043)e-5 Ω, (8.128 ± 0.043) × 10⁻⁵ Ω",
        "1e10, 1 × 10¹⁰",
        "0.3856, 0.3856",
        "three, three"
    })
    void powersOfTenArePrintedAsInPapers(String written, String printed) {
        assertEquals(printed, Numbers.printed(written));
    }

    @Test
    void textsHaveNoZerosThatNobodyKnowsOf() {
        assertEquals(
                "foil of 20 µm, 99.5 % after 3 cycles, 1.0 days",
                Numbers.text("foil of %.4g µm, %.4g %% after %d cycles, %.1f days", 20.0, 99.5, 3, 1.0));
        assertEquals("0.0123 of 1.23e7", Numbers.text("%.3g of %.3g", 0.012345, 12345678.0));
        assertEquals(
                String.format(Locale.ROOT, "%s: %5.1f, %-4d|%+.2f %%%n", "a", 2.25, 7, 1.0),
                Numbers.text("%s: %5.1f, %-4d|%+.2f %%%n", "a", 2.25, 7, 1.0));
    }
}
