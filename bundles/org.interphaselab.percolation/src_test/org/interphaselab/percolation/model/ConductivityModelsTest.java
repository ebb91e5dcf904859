package org.interphaselab.percolation.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

class ConductivityModelsTest {

    @Test
    void theRuleOfMixturesOfThePaper() {
        // 1.31 % of a metal of 1e4 S/cm: 131 S/cm
        assertEquals(131.0, new Bounds(1e4, 1e-10).wienerUpper().conductivity(0.0131), 1e-6);
    }

    @Test
    void thePercolationEquationAsPrintedAndNormalised() {
        assertEquals(3.24, PowerLaw.asPrinted(1e4, 0.02, 2).conductivity(0.038), 1e-12);
        assertEquals(3.374, new PowerLaw(1e4, 0.02, 2, 0, true).conductivity(0.038), 5e-4);
        assertEquals(1e4, new PowerLaw(1e4, 0.02, 2, 0, true).conductivity(1), 1e-9);
        assertEquals(1e-9, new PowerLaw(1e4, 0.02, 2, 1e-9, false).conductivity(0.02));
    }

    @Property
    void boundsAreInOrder(
            @ForAll @Scale(7) @DoubleRange(min = 0, max = 1) double fraction,
            @ForAll @Scale(7) @DoubleRange(min = 1e-3, max = 1e6) double conductor,
            @ForAll @Scale(7) @DoubleRange(min = 0, max = 1) double ratio) {
        Bounds bounds = new Bounds(conductor, conductor * ratio);
        double slack = 1e-9 * conductor;
        double lowest = bounds.wienerLower().conductivity(fraction);
        for (int dimension = 2; dimension <= 3; dimension++) {
            double low = bounds.hashinShtrikmanLower(dimension).conductivity(fraction);
            double high = bounds.hashinShtrikmanUpper(dimension).conductivity(fraction);
            assertTrue(lowest <= low + slack);
            assertTrue(low <= high + slack);
            assertTrue(high <= bounds.wienerUpper().conductivity(fraction) + slack);
        }
    }

    @Test
    void boundsOfHashinAndShtrikmanAreThoseOfMaxwell() {
        // dilute perfect conductors: 1 + 3 f in space, 1 + 2 f in the plane
        assertEquals(1.003, new Bounds(1e12, 1).hashinShtrikmanLower(3).conductivity(1e-3), 1e-5);
        assertEquals(1.002, new Bounds(1e12, 1).hashinShtrikmanLower(2).conductivity(1e-3), 1e-5);
        // dilute holes: 1 − 3/2 f
        assertEquals(0.9985, new Bounds(1, 0).hashinShtrikmanUpper(3).conductivity(0.999), 1e-6);
    }

    @Test
    void theGeneralMediumIsThePowerLawOfAnInsulator() {
        GeneralEffectiveMedium medium = new GeneralEffectiveMedium(1e4, 1e-60, 0.16, 0.73, 2);
        for (double f : new double[] {0.2, 0.3, 0.6}) {
            double expected = 1e4 * Math.pow((f - 0.16) / 0.84, 2);
            assertEquals(expected, medium.conductivity(f), 1e-6 * expected);
        }
    }

    @Test
    void theGeneralMediumDivergesBelowThePerfectConductor() {
        GeneralEffectiveMedium medium = new GeneralEffectiveMedium(1e90, 1e-6, 0.16, 0.73, 2);
        double expected = 1e-6 * Math.pow((0.16 - 0.1) / 0.16, -0.73);
        assertEquals(expected, medium.conductivity(0.1), 1e-6 * expected);
    }

    @Property
    void bruggemanSolvesHisOwnEquation(
            @ForAll @Scale(7) @DoubleRange(min = 0.01, max = 0.99) double fraction,
            @ForAll @Scale(7) @DoubleRange(min = 1e-6, max = 1) double ratio) {
        double conductor = 1;
        double m = GeneralEffectiveMedium.bruggeman(conductor, ratio).conductivity(fraction);
        double balance =
                fraction * (conductor - m) / (conductor + 2 * m) + (1 - fraction) * (ratio - m) / (ratio + 2 * m);
        assertEquals(0, balance, 1e-9);
    }

    @Test
    void aBondNetworkOfHalfIsTheGeometricMean() {
        // Dykhne 1970: a two-phase plane that is the same with its phases exchanged
        GeneralEffectiveMedium plane = new GeneralEffectiveMedium(100, 0.01, 0.5, 1, 1);
        assertEquals(1, plane.conductivity(0.5), 1e-9);
    }

    @Test
    void whatIsNoFractionIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> PowerLaw.asPrinted(1, 0.1, 2)
                .conductivity(1.2));
        assertThrows(IllegalArgumentException.class, () -> new Bounds(1, 2));
        assertThrows(IllegalArgumentException.class, () -> new GeneralEffectiveMedium(1, 0, 0.2, 1, 1));
    }
}
