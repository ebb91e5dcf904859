package org.interphaselab.evaluation.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.interphaselab.core.Trace;
import org.interphaselab.evaluation.TwinCells;
import org.interphaselab.evaluation.Waves;
import org.interphaselab.evaluation.verdict.EvaluatedCell;
import org.interphaselab.evaluation.verdict.MeasuredCell;
import org.junit.jupiter.api.Test;

/** Events that belong to no electrode, and what every event says. */
class OtherEventsTest {

    private static final List<String> NOTHING = List.of();

    /** A hand-drawn cell at 1 cm² with 4.1 mAh cm⁻² at B. */
    private static MeasuredCell drawn(Trace trace) {
        return TwinCells.measure(
                TwinCells.describe("drawn", "MII-2", TwinCells.healthy(1).withAreaCm2(1)), trace);
    }

    @Test
    void aUserStopIsAnIncompleteHalfCycleAndAnotherProgrammeIsNot() {
        Waves stopped = new Waves(30)
                .cycles(20, 0.011)
                .step(60, 0.5, 0.011)
                .step(120, -0.5, -0.011)
                .cycles(20, 0.011);
        MeasuredCell cell = drawn(stopped.trace());
        assertEquals(List.of("incomplete"), TwinCells.events(cell));
        assertEquals(20, cell.events().list().get(0).halfCycle());
        Waves shorter = new Waves(30).cycles(30, 0.011);
        for (int k = 0; k < 20; k++) {
            int sign = k % 2 == 0 ? 1 : -1;
            shorter.step(60, sign * 0.5, sign * 0.011);
        }
        assertEquals(NOTHING, TwinCells.events(drawn(shorter.trace())));
    }

    @Test
    void theHalfCycleARecordingEndsInIsNotIncomplete() {
        assertEquals(
                NOTHING,
                TwinCells.events(drawn(
                        new Waves(30).cycles(21, 0.011).step(10, -0.5, -0.011).trace())));
    }

    @Test
    void risingNoiseIsFound() {
        Waves waves = new Waves(30).cycles(20, 0.011);
        for (int k = 0; k < 10; k++) {
            int sign = k % 2 == 0 ? 1 : -1;
            double[] noisy = new double[120];
            for (int i = 0; i < 120; i++) {
                noisy[i] = sign * (0.011 + 0.0006 * ((i * 7919 % 11) - 5) / 5.0);
            }
            waves.step(sign * 0.5, noisy);
        }
        MeasuredCell cell = drawn(waves.trace());
        assertEquals(List.of("noise_rise"), TwinCells.events(cell));
        assertEquals(20, cell.events().list().get(0).halfCycle());
    }

    @Test
    void aLimitThatNobodyReportedIsFoundAsACutOffJump() {
        Waves waves = new Waves(30).cycles(20, 0.011);
        for (int k = 0; k < 3; k++) {
            waves.step(120, 0.5, 0.011).step(60, -0.5, -0.011).step(1, -0.5, -2);
        }
        MeasuredCell cell = drawn(waves.trace());
        assertEquals(List.of("depletion_B"), TwinCells.events(cell));
        assertTrue(cell.events().list().get(0).confirmed());
    }

    @Test
    void everyEventSaysWhatItRestsOnAndWhatItMayBeConfusedWith() {
        for (EventType type : EventType.values()) {
            assertFalse(type.mayBeConfusedWith().isBlank());
        }
        EvaluatedCell cell = TwinCells.evaluate(TwinCells.consuming(300));
        for (CellEvent event : cell.measured().events().list()) {
            assertTrue(event.evidence().matches(".*\\d.*V.*mAh cm⁻².*"), event.evidence());
        }
    }
}
