package org.interphaselab.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class QuantityTest {

    @Test
    void labelsReadBackAsTheyAreWritten() {
        for (Quantity quantity : new Quantity[] {Quantity.VOLTAGE, Quantity.STEP_TYPE, Quantity.CYCLE_COUNT}) {
            assertEquals(quantity, Quantity.ofLabel(quantity.label()));
        }
    }

    @Test
    void aNameMayHoldASlash() {
        assertEquals(new Quantity("I / range", "A"), Quantity.ofLabel("I / range / A"));
    }
}
