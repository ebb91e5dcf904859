package org.interphaselab.evaluation.bracket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.interphaselab.evaluation.bracket.ThresholdBracket.Placed;
import org.junit.jupiter.api.Test;

class ThresholdBracketTest {

    private static Placed placed(double fraction, boolean detrimental) {
        return new Placed("at " + fraction, fraction, 0.001, detrimental);
    }

    @Test
    void theInnermostVerdictsCount() {
        ThresholdBracket bracket = ThresholdBracket.of(
                List.of(placed(0.104, true), placed(0.038, true), placed(0.0131, false), placed(0.002, false)));
        assertEquals(0.0131, bracket.below().orElseThrow().fraction());
        assertEquals(0.038, bracket.above().orElseThrow().fraction());
        assertFalse(bracket.contradictory());
        // 24.9 standard uncertainties of 0.001 divided by √2
        assertEquals(1, bracket.orderProbability().orElseThrow(), 1e-12);
    }

    @Test
    void aContradictionStays() {
        ThresholdBracket bracket = ThresholdBracket.of(List.of(placed(0.03, true), placed(0.0314142, false)));
        assertTrue(bracket.contradictory());
        // one standard deviation in the wrong order: Φ(−1)
        assertEquals(0.1587, bracket.orderProbability().orElseThrow(), 1e-3);
    }

    @Test
    void oneSideAloneIsABound() {
        ThresholdBracket bracket = ThresholdBracket.of(List.of(placed(0.02, false)));
        assertTrue(bracket.above().isEmpty());
        assertTrue(bracket.orderProbability().isEmpty());
        assertFalse(bracket.contradictory());
    }
}
