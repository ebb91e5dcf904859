package org.interphaselab.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class EstimateTest {

    @Test
    void aBoundIsNeverWrittenAsAValue() {
        assertEquals("< 0.0164 mAh cm⁻²", Estimate.atMost(0.0164, "mAh cm⁻²").text());
        assertEquals("> 500 h", Estimate.atLeast(500, "h").text());
        assertTrue(Estimate.atMost(1, "h").isBound());
        assertFalse(Estimate.of(1, "h").isBound());
    }

    @Test
    void theUncertaintySetsTheDigits() {
        assertEquals(
                "4.24 ± 0.41 mAh cm⁻²", Estimate.of(4.2417, 0.41, "mAh cm⁻²").text());
        assertEquals("10.36 ± 0.21 %", Estimate.of(10.362, 0.21, "%").text());
        assertEquals(
                "(5.47 ± 0.44)e-8 S cm⁻¹",
                Estimate.of(5.47e-8, 0.44e-8, "S cm⁻¹").text());
        assertEquals("(0.0 ± 2.0)e-9", Estimate.of(0, 2e-9, "1").text());
        assertEquals("1200 ± 30", Estimate.of(1200.4, 30, "1").text());
    }

    @Test
    void aPureNumberHasNoUnit() {
        assertEquals("0.975", Estimate.of(0.975, "1").text());
    }

    @Test
    void whatIsNotANumberIsNotReported() {
        assertThrows(IllegalArgumentException.class, () -> Estimate.of(Double.NaN, "V"));
        assertThrows(IllegalArgumentException.class, () -> Estimate.atMost(Double.POSITIVE_INFINITY, "V"));
    }

    @Test
    void theRoundingOfDoublesIsNoUncertainty() {
        assertEquals("100 %", Estimate.of(100, 1.4e-14, "%").text());
        assertEquals("100.00 ± 0.14 %", Estimate.of(100, 0.14, "%").text());
        assertEquals("0.00 ± 0.14 %", Estimate.of(0, 0.14, "%").text());
    }
}
