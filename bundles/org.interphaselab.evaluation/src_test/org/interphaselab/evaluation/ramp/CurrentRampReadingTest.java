package org.interphaselab.evaluation.ramp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.interphaselab.evaluation.TwinCells;
import org.interphaselab.evaluation.twin.CurrentRamp;
import org.interphaselab.evaluation.twin.CyclingProgramme;
import org.interphaselab.evaluation.twin.Instrument;
import org.interphaselab.evaluation.twin.Reservoirs;
import org.interphaselab.evaluation.twin.ResistanceStep;
import org.interphaselab.evaluation.twin.ShortCircuit;
import org.interphaselab.evaluation.twin.TwinParameters;
import org.interphaselab.evaluation.verdict.MeasuredCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The published protocol (0.1–1.8 mA cm⁻², 0.3 mAh cm⁻² per half-cycle, 5 V) on twins whose critical current is known. */
class CurrentRampReadingTest {

    private static TwinParameters ramped(boolean fixedTime, int cyclesPerStep, double hours) {
        return TwinCells.healthy(1)
                .with(new Reservoirs(20.5, 20.5, 0.02))
                .with(Instrument.usual().withSampling(10))
                .with(CyclingProgramme.ofPaper(hours)
                        .withRamp(0.1, fixedTime ? 0.1 : 0.3, new CurrentRamp(0.1, cyclesPerStep, fixedTime)));
    }

    @ParameterizedTest
    @CsvSource({"0.7, 0.5", "0.7, 10", "1.2, 2", "0.4, 1"})
    void aShortAtACurrentIsFoundThere(double critical, double resistance) {
        MeasuredCell cell =
                TwinCells.measure(ramped(false, 1, 30).with(new ShortCircuit.AboveCurrent(critical, resistance)));
        CurrentRampReading ramp = CurrentRampReading.of(cell).orElseThrow();
        assertEquals(critical - 0.1, ramp.criticalMACm2().getAsDouble(), 1e-9);
        RampStep failed = ramp.failed().orElseThrow();
        assertEquals(critical, failed.arealCurrentMACm2(), 1e-9);
        assertEquals(FailureKind.SHORT_ON_PLATING, failed.failure().orElseThrow());
        assertEquals(CurrentRampReading.Mode.FIXED_CAPACITY, ramp.mode());
        assertEquals(0.3, ramp.steps().get(1).chargeMAhCm2(), 0.005);
        // B is plated once per step borne, and nothing of the failing step counts
        assertEquals(0.3 * (ramp.steps().size() - 1), ramp.cumulativeCapacityMAhCm2(cell), 0.02);
        assertEquals(22.3, ramp.steps().get(0).resistanceOhmCm2(), 0.5);
    }

    @Test
    void fixedTimeIsTold() {
        MeasuredCell cell = TwinCells.measure(ramped(true, 2, 60).with(new ShortCircuit.AboveCurrent(0.8, 1)));
        CurrentRampReading ramp = CurrentRampReading.of(cell).orElseThrow();
        assertEquals(CurrentRampReading.Mode.FIXED_TIME, ramp.mode());
        assertEquals(0.7, ramp.criticalMACm2().getAsDouble(), 1e-9);
        assertEquals(1, ramp.steps().get(2).hours(), 0.01);
        assertEquals(4, ramp.steps().get(2).halfCycles().size());
    }

    @Test
    void lostContactIsAnotherFailureThanAShort() {
        MeasuredCell cell = TwinCells.measure(ramped(false, 1, 30)
                .with(TwinCells.healthy(1).resistances().withStep(ResistanceStep.contactLoss(9.8, 1e4))));
        RampStep failed = CurrentRampReading.of(cell).orElseThrow().failed().orElseThrow();
        assertEquals(FailureKind.CONTACT_LOSS_ON_STRIPPING, failed.failure().orElseThrow());
    }

    @Test
    void aRampThatIsBorneGivesOnlyABound() {
        CurrentRampReading ramp =
                CurrentRampReading.of(TwinCells.measure(ramped(false, 1, 15))).orElseThrow();
        assertTrue(ramp.failed().isEmpty());
    }

    @Test
    void steadyCyclingIsNoRamp() {
        assertTrue(
                CurrentRampReading.of(TwinCells.measure(TwinCells.healthy(40))).isEmpty());
        assertTrue(CurrentRampReading.of(TwinCells.measure(TwinCells.healthy(60)
                        .with(CyclingProgramme.ofPaper(60).withChange(new CyclingProgramme.CurrentChange(30, 1)))))
                .isEmpty());
    }
}
