package org.interphaselab.core;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class TraceTest {

    @Test
    void keepsColumnsInOrder() {
        Trace trace = Trace.builder(2)
                .add(Quantity.VOLTAGE, new double[] {1, 2})
                .add(Quantity.TEST_TIME, new double[] {0, 30})
                .add(Quantity.STEP_TYPE, new TextColumn(List.of("Rest", "CC_Chg"), new int[] {1, 0}))
                .build();
        assertEquals(List.of(Quantity.VOLTAGE, Quantity.TEST_TIME), trace.quantities());
        assertArrayEquals(new double[] {0, 30}, trace.values(Quantity.TEST_TIME));
        assertEquals("CC_Chg", trace.text(Quantity.STEP_TYPE).orElseThrow().at(0));
        assertEquals(List.of(Quantity.STEP_TYPE), trace.textQuantities());
    }

    @Test
    void refusesColumnsOfAnotherLengthAndColumnsGivenTwice() {
        Trace.Builder builder = Trace.builder(2);
        assertThrows(IllegalArgumentException.class, () -> builder.add(Quantity.VOLTAGE, new double[3]));
        builder.add(Quantity.VOLTAGE, new double[2]);
        assertThrows(IllegalArgumentException.class, () -> builder.add(Quantity.VOLTAGE, new double[2]));
    }

    @Test
    void saysWhichColumnIsMissing() {
        Trace trace = Trace.builder(0).add(Quantity.VOLTAGE, new double[0]).build();
        assertFalse(trace.has(Quantity.CURRENT));
        String message = assertThrows(NoSuchElementException.class, () -> trace.values(Quantity.CURRENT))
                .getMessage();
        assertEquals("no column 'Current / A'; held: [Voltage / V]", message);
    }

    @Test
    void textCodesMustHaveAWord() {
        assertThrows(IllegalArgumentException.class, () -> new TextColumn(List.of("Rest"), new int[] {1}));
    }
}
