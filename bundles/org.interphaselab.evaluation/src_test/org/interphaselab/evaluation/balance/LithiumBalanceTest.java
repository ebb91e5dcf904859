package org.interphaselab.evaluation.balance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalDouble;
import org.interphaselab.analysis.experiment.Cell;
import org.interphaselab.analysis.experiment.Design;
import org.interphaselab.analysis.experiment.Electrode;
import org.interphaselab.core.Estimate;
import org.interphaselab.core.Trace;
import org.interphaselab.evaluation.TwinCells;
import org.interphaselab.evaluation.Waves;
import org.interphaselab.evaluation.halfcycle.ElectrodeSide;
import org.interphaselab.evaluation.twin.DigitalTwin;
import org.interphaselab.evaluation.twin.Reservoirs;
import org.interphaselab.evaluation.twin.ShortCircuit;
import org.interphaselab.evaluation.twin.TwinParameters;
import org.interphaselab.evaluation.twin.TwinRecording;
import org.interphaselab.evaluation.verdict.EvaluatedCell;
import org.interphaselab.evaluation.verdict.MeasuredCell;
import org.junit.jupiter.api.Test;

class LithiumBalanceTest {

    private static Cell cell() {
        return TwinCells.describe("drawn", "MII-1", TwinCells.healthy(1).withAreaCm2(1));
    }

    private static LithiumBalance balance(MeasuredCell cell, ElectrodeSide side) {
        return LithiumBalances.of(cell.context(), cell.events(), side).orElseThrow();
    }

    /**
     * Eleven platings, ten full strips and one of 0.3583 mAh cm⁻² = 42 samples of 30 s and one of 29.76 s at the
     * limit.
     */
    private static Trace workedExample() {
        Waves waves = new Waves(30).cycles(20, 0.11).step(120, 0.5, 0.15).step(85, -0.5, -0.15);
        return waves.step(1, -0.5, -5)
                .set(waves.size() - 1, 0, 21 * 3600 + 0.3583 / 0.5 * 3600)
                .step(1, 0, 0)
                .step(120, 0.5, 0.15)
                .step(20, -0.5, -0.15)
                .step(1, -0.5, -5)
                .bareTrace();
    }

    @Test
    void theWorkedExampleGivesItsNumbers() {
        LithiumBalance balance = balance(TwinCells.measure(cell(), workedExample()), ElectrodeSide.B);
        assertTrue(balance.measured());
        assertEquals(11, balance.platings());
        assertEquals(5.5, balance.platedMAhCm2(), 1e-4);
        assertEquals(5.3583, balance.strippedMAhCm2(), 1e-4);
        assertEquals(4.2417, balance.lost().value(), 1e-4);
        assertEquals(0.3856, balance.lostPerCycle().orElseThrow().value(), 1e-4);
        assertEquals(0.2288, balance.platingEfficiency().orElseThrow().value(), 1e-4);
        assertEquals(0.5582, balance.reservoirEfficiency().value(), 1e-4);
        assertEquals(Estimate.Kind.VALUE, balance.lost().kind());
    }

    @Test
    void theUncertaintyComesFromFoilCurrentAndSampling() {
        LithiumBalance balance = balance(TwinCells.measure(cell(), workedExample()), ElectrodeSide.B);
        double foil = 2 * 0.205;
        double current = 0.001 * (5.5 - 5.3583);
        double sampling = 0.5 * 30 / 3600;
        assertEquals(
                Math.sqrt(foil * foil + current * current + sampling * sampling),
                balance.lost().standardUncertainty().orElseThrow(),
                1e-6);
        assertFalse(balance.toleranceAssumed());
    }

    @Test
    void aFoilWithoutToleranceTakesThatOfTheParametersAndSaysSo() {
        Cell plain = cell();
        Electrode bare = new Electrode(
                OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.of(4.1), OptionalDouble.empty());
        Design design = new Design("d", "d", plain.design().a(), bare, OptionalDouble.of(1));
        Cell unknown = new Cell(
                "c",
                "c",
                design,
                plain.interphase(),
                plain.protocol(),
                plain.replicate(),
                plain.sign(),
                OptionalDouble.empty(),
                plain.exclusionReason(),
                true,
                false);
        LithiumBalance balance = balance(TwinCells.measure(unknown, workedExample()), ElectrodeSide.B);
        assertTrue(balance.toleranceAssumed());
        assertEquals(2 * 0.2062, balance.initialUncertaintyMAhCm2(), 1e-9);
    }

    @Test
    void withoutDepletionThereIsOnlyABound() {
        LithiumBalance balance = balance(TwinCells.measure(TwinCells.healthy(100)), ElectrodeSide.B);
        assertFalse(balance.measured());
        assertEquals(Estimate.Kind.UPPER_BOUND, balance.lost().kind());
        assertEquals(4.1, balance.lost().value(), 1e-9);
        assertEquals(4.1 / 50, balance.lostPerCycle().orElseThrow().value(), 1e-9);
        assertEquals(
                Estimate.Kind.LOWER_BOUND,
                balance.platingEfficiency().orElseThrow().kind());
        assertEquals(1 - 4.1 / 25, balance.platingEfficiency().orElseThrow().value(), 1e-9);
        assertEquals(Estimate.Kind.LOWER_BOUND, balance.reservoirEfficiency().kind());
        assertTrue(balance.lost().text().startsWith("< "), balance.lost().text());
    }

    @Test
    void cyclesWithoutDepletionProveAnEfficiency() {
        assertEquals(164, cyclesToProve(4.1, 0.95));
        assertEquals(410, cyclesToProve(10.25, 0.95));
        assertEquals(820, cyclesToProve(4.1, 0.99));
        assertEquals(1640, cyclesToProve(4.1, 0.995));
    }

    /** Cycles of 0.5 mAh cm⁻² after which the bound of an electrode that never ran empty reaches an efficiency. */
    private static int cyclesToProve(double lithium, double efficiency) {
        for (int cycles = 1; ; cycles++) {
            LithiumBalance balance = new LithiumBalance(
                    ElectrodeSide.B,
                    lithium,
                    0,
                    false,
                    2 * cycles - 1,
                    0,
                    cycles,
                    0.5 * cycles,
                    0.5 * cycles,
                    0,
                    false,
                    false,
                    0);
            if (balance.platingEfficiency().orElseThrow().value() >= efficiency - 1e-9) {
                return cycles;
            }
        }
    }

    @Test
    void theTwinsTrueLossIsRecovered() {
        for (double thin : new double[] {4.1, 10.25}) {
            for (boolean stripsFirst : new boolean[] {false, true}) {
                TwinParameters twin = TwinCells.consuming(500)
                        .with(new Reservoirs(20.5, thin, 0.02))
                        .with(
                                stripsFirst
                                        ? TwinCells.stopping(500)
                                                .withFirst(
                                                        org.interphaselab.analysis.experiment.Protocol.FirstPolarity
                                                                .B_STRIPS_FIRST)
                                        : TwinCells.stopping(500));
                TwinRecording recording = DigitalTwin.simulate(twin);
                EvaluatedCell cell = TwinCells.evaluate(TwinCells.describe("x", "MII-2", twin), recording.trace());
                LithiumBalance balance = cell.thinBalance().orElseThrow();
                assertTrue(balance.measured());
                assertEquals(recording.lithium().lostBMAhCm2(), balance.lostMAhCm2(), 0.008);
            }
        }
    }

    /** Electrons that pass a filament move no lithium: the charge says more than what was lost. */
    @Test
    void afterASoftShortTheLossIsOnlyIndicative() {
        TwinParameters shorting =
                TwinCells.consuming(500).with(TwinCells.stopping(500)).with(new ShortCircuit.Soft(4, 0.06, 0.5, 0.3));
        EvaluatedCell cell = TwinCells.evaluate(shorting);
        assertEquals("soft_short", cell.life().endCause());
        LithiumBalance balance = cell.thinBalance().orElseThrow();
        assertTrue(balance.measured(), "it ran empty all the same");
        assertTrue(balance.indicative());
        assertFalse(cell.thinSideDepleted(), "no verdict rests on it");
        assertFalse(TwinCells.evaluate(TwinCells.consuming(500).with(TwinCells.stopping(500)))
                .thinBalance()
                .orElseThrow()
                .indicative());
    }

    @Test
    void anElectrodeThatIsStrippedFirstHasOnePlatingLess() {
        EvaluatedCell cell = TwinCells.evaluate(TwinCells.consuming(500).with(TwinCells.strippingFirst(500)));
        LithiumBalance balance = cell.thinBalance().orElseThrow();
        assertEquals(balance.throughHalfCycle() / 2, balance.platings());
    }

    @Test
    void theInventoryEndsEmptyWhereItWasSeenEmptyAndIsABoundElsewhere() {
        MeasuredCell depleted = TwinCells.measure(TwinCells.consuming(500));
        InventoryCurve curve = InventoryCurve.of(depleted.halfCycles(), balance(depleted, ElectrodeSide.B));
        double[] estimated = curve.estimated().orElseThrow().valueMAhCm2();
        assertEquals(4.1, estimated[0]);
        assertEquals(0, estimated[estimated.length - 1], 1e-9);
        assertEquals(0.41, curve.estimated().orElseThrow().upperMAhCm2()[0] - 4.1, 1e-9);
        MeasuredCell healthy = TwinCells.measure(TwinCells.healthy(20));
        InventoryCurve bound = InventoryCurve.of(healthy.halfCycles(), balance(healthy, ElectrodeSide.B));
        assertTrue(bound.estimated().isEmpty());
        assertEquals(4.6, bound.mostMAhCm2()[1], 1e-9);
    }

    @Test
    void lifeEndsWhereTheTerminalHalfCycleBeginsAndIsElseCensored() {
        CycleLife ended = TwinCells.evaluate(
                        TwinCells.healthy(80).with(new org.interphaselab.evaluation.twin.ShortCircuit.Hard(50, 1)))
                .life();
        assertEquals(50, ended.hours(), 1e-9);
        assertFalse(ended.censored());
        assertEquals("hard_short", ended.endCause());
        assertEquals(12.5, ended.cumulativeCapacityMAhCm2(), 1e-6);
        CycleLife alive = TwinCells.evaluate(TwinCells.healthy(80)).life();
        assertTrue(alive.censored());
        assertEquals("> 80.0 h", alive.text());
        assertEquals("end_of_data", alive.endCause());
    }
}
