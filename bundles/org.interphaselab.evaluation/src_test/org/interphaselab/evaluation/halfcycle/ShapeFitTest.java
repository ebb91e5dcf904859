package org.interphaselab.evaluation.halfcycle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.interphaselab.evaluation.TwinCells;
import org.interphaselab.evaluation.twin.Resistances;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShapeFitTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void theExponentOfAnExactPowerIsFound(int exponent) {
        double[] passed = new double[120];
        double[] volts = new double[120];
        for (int k = 0; k < 120; k++) {
            passed[k] = (k + 1) / 120.0;
            volts[k] = 0.011 + 0.004 * Math.pow(passed[k], exponent);
        }
        ShapeFit fit = ShapeFit.of(passed, volts, 12, 120, 0);
        assertEquals(exponent, fit.exponent());
        assertEquals(0.011, fit.ohmicV(), 1e-12);
        assertEquals(0.004, fit.riseV(), 1e-12);
        assertEquals(0, fit.residualV(), 1e-9);
    }

    @Test
    void tooFewSamplesGiveTheMedianAndNoExponent() {
        ShapeFit fit = ShapeFit.of(new double[4], new double[4], 0, 4, 0.011);
        assertEquals(new ShapeFit(0.011, 0, 0, 0), fit);
    }

    /** The twin's arcing is 1 + arcing (q/Q)³ of the whole resistance: 22 Ω cm² at 0.5 mA cm⁻² is 11 mV. */
    @Test
    void theTwinsArcingIsFoundAgain() {
        HalfCycle half = TwinCells.measure(
                        TwinCells.healthy(12).with(Resistances.ofSeparator(22).withArcing(1)))
                .halfCycles()
                .get(4);
        assertEquals(3, half.shape().exponent());
        assertEquals(11.1, 1000 * half.shape().ohmicV(), 0.3);
        assertEquals(11.1, 1000 * half.shape().riseV(), 0.4);
        assertEquals("strong", half.shapeWords(TwinCells.INITIAL.halfCycles()));
        assertEquals(
                "flat",
                TwinCells.measure(TwinCells.healthy(12))
                        .halfCycles()
                        .get(4)
                        .shapeWords(TwinCells.INITIAL.halfCycles()));
    }
}
