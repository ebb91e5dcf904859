package org.interphaselab.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PolarityLagTest {

    private static final double[] CURRENT = {1, 1, 1, -1, -1, -1, 1, 1, 1};

    @Test
    void theFirstRecordWithTheVoltageOfTheHalfCycleBeforeLags() {
        double[] voltage = {0.1, 0.1, 0.1, 0.1, -0.1, -0.1, -0.1, 0.1, 0.1};
        assertTrue(PolarityLag.at(CURRENT, voltage, 3));
        assertTrue(PolarityLag.at(CURRENT, voltage, 6));
        assertFalse(PolarityLag.at(CURRENT, voltage, 4));
        assertEquals(2, PolarityLag.count(CURRENT, voltage));
    }

    @Test
    void afterARestToo() {
        double[] current = {1, 1, 0, 0, -1, -1, -1};
        double[] voltage = {0.1, 0.1, 0.02, 0.01, 0.01, -0.1, -0.1};
        assertTrue(PolarityLag.at(current, voltage, 4));
        assertEquals(1, PolarityLag.count(current, voltage));
    }

    @Test
    void aVoltageThatTurnsLaterOrNeverIsTheCellsOwn() {
        assertEquals(0, PolarityLag.count(CURRENT, new double[] {0.1, 0.1, 0.1, 0.1, 0.1, -0.1, -0.1, -0.1, 0.1}));
        assertEquals(0, PolarityLag.count(CURRENT, new double[] {3, 3, 3, 3, 3, 3, 3, 3, 3}));
        assertEquals(0, PolarityLag.count(CURRENT, new double[] {1, 1, 1, -1, -1, -1, 1, 1, 1}));
        assertEquals(0, PolarityLag.count(CURRENT, new double[] {1, 1, Double.NaN, Double.NaN, -1, -1, -1, -1, 1}));
    }

    @Property(tries = 200)
    boolean aCellWhoseVoltageNeverChangesSignHasNone(
            @ForAll @Size(max = 40) @DoubleRange(min = -1, max = 1) double[] current,
            @ForAll @DoubleRange(min = 0.01, max = 5) double volt) {
        double[] voltage = new double[current.length];
        Arrays.setAll(voltage, i -> volt * (1 + i % 3));
        return PolarityLag.count(current, voltage) == 0;
    }
}
