package org.interphaselab.evaluation.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.interphaselab.analysis.experiment.Cell;
import org.interphaselab.analysis.experiment.Protocol.AtLimit;
import org.interphaselab.core.Trace;
import org.interphaselab.evaluation.TwinCells;
import org.interphaselab.evaluation.Waves;
import org.interphaselab.evaluation.halfcycle.ElectrodeSide;
import org.interphaselab.evaluation.twin.Activation;
import org.interphaselab.evaluation.twin.CyclingProgramme;
import org.interphaselab.evaluation.twin.CyclingProgramme.CurrentChange;
import org.interphaselab.evaluation.twin.DigitalTwin;
import org.interphaselab.evaluation.twin.Instrument;
import org.interphaselab.evaluation.twin.InterphaseKinetics;
import org.interphaselab.evaluation.twin.Reservoirs;
import org.interphaselab.evaluation.twin.ResistanceStep;
import org.interphaselab.evaluation.twin.Resistances;
import org.interphaselab.evaluation.twin.ShortCircuit;
import org.interphaselab.evaluation.twin.TwinParameters;
import org.interphaselab.evaluation.verdict.MeasuredCell;
import org.junit.jupiter.api.Test;

/** Each way in which a detector can be wrong, once. */
class EventCasesTest {

    private static final List<String> NOTHING = List.of();
    private static final List<String> DEPLETED_B = List.of("range_exceeded", "depletion_B");

    private static List<String> events(TwinParameters twin) {
        return TwinCells.events(TwinCells.measure(twin));
    }

    /** A hand-drawn cell at 1 cm² with 4.1 mAh cm⁻² at B. */
    private static MeasuredCell drawn(Trace trace) {
        return TwinCells.measure(
                TwinCells.describe("drawn", "MII-2", TwinCells.healthy(1).withAreaCm2(1)), trace);
    }

    @Test
    void aHealthyCellHasNoEvents() {
        assertEquals(NOTHING, events(TwinCells.healthy(100)));
    }

    @Test
    void depletionIsFoundWhereItTrulyHappens() {
        TwinParameters twin = TwinCells.consuming(300);
        double truth = DigitalTwin.simulate(twin).events().get(0).timeH();
        MeasuredCell cell = TwinCells.measure(twin);
        assertEquals(DEPLETED_B, TwinCells.events(cell));
        assertEquals(
                truth, cell.events().first(EventType.DEPLETION).orElseThrow().timeH(), 1e-9);
    }

    @Test
    void depletionAtTheFirstSampleOfAHalfCycleIsFound() {
        Waves waves = new Waves(30)
                .cycles(20, 0.011)
                .step(120, 0.5, 0.011)
                .step(1, -0.5, -5)
                .step(120, 0.5, 0.011)
                .step(1, -0.5, -5);
        MeasuredCell cell = drawn(waves.trace());
        assertEquals(DEPLETED_B, TwinCells.events(cell));
        assertEquals(21, cell.events().first(EventType.DEPLETION).orElseThrow().halfCycle());
    }

    @Test
    void depletionInTheLastPercentOfAHalfCycleIsFound() {
        double[] almost = new double[119];
        Arrays.fill(almost, -0.011);
        almost[118] = -5;
        Waves waves = new Waves(30)
                .cycles(20, 0.011)
                .step(120, 0.5, 0.011)
                .step(-0.5, almost)
                .step(120, 0.5, 0.011)
                .step(-0.5, almost);
        assertEquals(DEPLETED_B, TwinCells.events(drawn(waves.trace())));
    }

    @Test
    void aStopAtTheFirstLimitConfirmsDepletion() {
        MeasuredCell cell = TwinCells.measure(TwinCells.consuming(300).with(TwinCells.stopping(300)));
        assertEquals(DEPLETED_B, TwinCells.events(cell));
        assertTrue(cell.events().first(EventType.DEPLETION).orElseThrow().confirmed());
    }

    @Test
    void aRecordingThatMerelyEndsAtTheLimitConfirmsNothing() {
        TwinParameters stopped = TwinCells.consuming(300).with(TwinCells.stopping(300));
        Cell switching = TwinCells.describe("cell", "MII-2", TwinCells.consuming(300));
        MeasuredCell cell =
                TwinCells.measure(switching, DigitalTwin.simulate(stopped).trace());
        assertFalse(cell.events().first(EventType.DEPLETION).orElseThrow().confirmed());
        assertTrue(cell.events().end().isEmpty());
    }

    @Test
    void aCellThatStripsTheThinElectrodeFirstIsJudgedAlike() {
        assertEquals(DEPLETED_B, events(TwinCells.consuming(300).with(TwinCells.strippingFirst(300))));
    }

    @Test
    void theOtherSignConventionTurnsTheElectrodesRound() {
        TwinParameters twin = TwinCells.consuming(300);
        Cell plain = TwinCells.describe("cell", "MII-2", twin);
        Cell turned = new Cell(
                plain.id(),
                plain.name(),
                plain.design(),
                plain.interphase(),
                plain.protocol(),
                plain.replicate(),
                Optional.of(Cell.SignConvention.POSITIVE_STRIPS_B),
                OptionalDouble.empty(),
                Optional.empty(),
                true,
                true);
        Trace trace = DigitalTwin.simulate(twin).trace();
        MeasuredCell cell = TwinCells.measure(turned, trace);
        assertEquals(List.of("range_exceeded", "depletion_A"), TwinCells.events(cell));
    }

    @Test
    void bothElectrodesCanRunEmpty() {
        TwinParameters twin = TwinCells.consuming(400)
                .with(new Reservoirs(4.1, 4.1, 0.02))
                .with(CyclingProgramme.ofPaper(400).withAtLimit(AtLimit.SWITCH_POLARITY, 40));
        List<CellEvent> depletions = TwinCells.measure(twin).events().list().stream()
                .filter(event -> event.type() == EventType.DEPLETION)
                .toList();
        assertTrue(depletions.stream()
                .anyMatch(event -> event.electrode().orElseThrow().includes(ElectrodeSide.A)));
        assertTrue(depletions.stream()
                .anyMatch(event -> event.electrode().orElseThrow().includes(ElectrodeSide.B)));
        assertTrue(depletions.stream().allMatch(CellEvent::confirmed));
    }

    @Test
    void bothElectrodesEmptyInTheSameCycleAreOneEvent() {
        Waves waves = new Waves(30).cycles(40, 0.011);
        for (int k = 0; k < 3; k++) {
            waves.step(50, 0.5, 0.011).step(1, 0.5, 5).step(50, -0.5, -0.011).step(1, -0.5, -5);
        }
        Cell thin = TwinCells.describe(
                "thin", "MII-2", TwinCells.healthy(1).withAreaCm2(1).with(new Reservoirs(4.1, 4.1, 0.02)));
        assertEquals(
                List.of("range_exceeded", "depletion_both"), TwinCells.events(TwinCells.measure(thin, waves.trace())));
    }

    @Test
    void restsBetweenHalfCyclesChangeNothing() {
        CyclingProgramme resting = CyclingProgramme.ofPaper(300).withRest(0.2);
        assertEquals(
                NOTHING,
                events(TwinCells.healthy(100).with(CyclingProgramme.ofPaper(100).withRest(0.2))));
        assertEquals(DEPLETED_B, events(TwinCells.consuming(300).with(resting)));
    }

    @Test
    void aChangedCurrentIsNoEvent() {
        for (double current : new double[] {0.1, 0.25, 1, 2}) {
            TwinParameters changed = TwinCells.healthy(150)
                    .with(CyclingProgramme.ofPaper(150).withChange(new CurrentChange(60, current)));
            assertEquals(NOTHING, events(changed), current + " mA cm⁻²");
        }
    }

    @Test
    void aCurrentThatFallsInsideTheHalfCycleIsNoSoftShort() {
        Waves waves = new Waves(30);
        for (int k = 0; k < 30; k++) {
            int sign = k % 2 == 0 ? 1 : -1;
            waves.step(90, sign * 0.5, sign * 0.011).step(150, sign * 0.1, sign * 0.0022);
        }
        assertEquals(NOTHING, TwinCells.events(drawn(waves.trace())));
    }

    @Test
    void spikesOfOneSampleAreNoEvents() {
        for (int seed = 0; seed < 5; seed++) {
            assertEquals(
                    NOTHING,
                    events(TwinCells.healthy(100)
                            .withSeed(seed)
                            .with(Instrument.usual().withSpikes(0.5))));
        }
    }

    @Test
    void aSpikeToTheLimitInsideAHalfCycleIsNoEvent() {
        assertEquals(
                NOTHING,
                TwinCells.events(
                        drawn(new Waves(30).cycles(40, 0.011).set(2500, 2, -5).trace())));
    }

    @Test
    void coarseResolutionAndSparseSamplingAreNoEvents() {
        assertEquals(
                NOTHING, events(TwinCells.healthy(150).with(Instrument.usual().withNoise(1.5e-4, 1e-3))));
        assertEquals(
                NOTHING, events(TwinCells.healthy(150).with(Instrument.usual().withSampling(120))));
        assertEquals(
                DEPLETED_B,
                events(TwinCells.consuming(300)
                        .with(Instrument.usual().withSampling(120).withNoise(1.5e-4, 1e-3))));
    }

    @Test
    void aTestThatWasRestartedAndAppendedIsJudgedAsOne() {
        Waves restarted = new Waves(30).cycles(20, 0.011).clock(0).cycles(20, 0.011);
        MeasuredCell cell = drawn(restarted.trace());
        assertEquals(NOTHING, TwinCells.events(cell));
        assertEquals(40, cell.halfCycles().size());
        Waves inside = new Waves(30)
                .cycles(20, 0.011)
                .step(60, 0.5, 0.011)
                .clock(0)
                .step(60, 0.5, 0.011)
                .cycles(20, 0.011);
        assertEquals(NOTHING, TwinCells.events(drawn(inside.trace())), "restarted in the middle of a half-cycle");
    }

    @Test
    void stepsOfTheTemperatureAreNoEvents() {
        for (double factor : new double[] {0.7, 0.85, 1.2, 1.35}) {
            TwinParameters twin = TwinCells.healthy(120);
            assertEquals(
                    NOTHING,
                    events(twin.with(twin.resistances().withStep(new ResistanceStep(30.4, 60.6, factor)))),
                    "factor " + factor);
        }
    }

    @Test
    void aFallThatIsGradualIsFoundThoughTheTemperatureStepsToo() {
        TwinParameters twin = TwinCells.healthy(300)
                .with(new InterphaseKinetics(0.01, 0.1, 0, 1.3e-4, 1203.6))
                .with(new Reservoirs(20.5, 20.5, 0.02))
                .with(Resistances.ofSeparator(21)
                        .withActivation(new Activation(60, 40, 0.03))
                        .withStep(new ResistanceStep(90, 120, 0.85)));
        assertEquals(List.of("activation"), events(twin));
    }

    @Test
    void anOffsetIsNoEvent() {
        assertEquals(
                NOTHING, events(TwinCells.healthy(100).with(Instrument.usual().withOffset(0.005))));
    }

    @Test
    void aHardShortAtAHalfCycleBoundaryAndInsideOneIsFound() {
        for (double at : new double[] {50, 50.5, 50.99}) {
            MeasuredCell cell = TwinCells.measure(TwinCells.healthy(80).with(new ShortCircuit.Hard(at, 1)));
            assertEquals(List.of("hard_short"), TwinCells.events(cell), at + " h");
            assertEquals(at, cell.events().list().get(0).timeH(), 1);
        }
    }

    @Test
    void aCellShortedFromTheStartIsKnownByItsBulkResistance() {
        TwinParameters twin = TwinCells.healthy(40).with(new ShortCircuit.Hard(0, 1));
        Trace trace = DigitalTwin.simulate(twin).trace();
        Cell known = TwinCells.describe("cell", "SEI", twin, OptionalDouble.of(20));
        assertEquals(List.of("hard_short"), TwinCells.events(TwinCells.measure(known, trace)));
        assertEquals(NOTHING, TwinCells.events(TwinCells.measure(TwinCells.describe("cell", "SEI", twin), trace)));
    }

    @Test
    void anApparentResistanceBelowTheBulkIsASoftShort() {
        TwinParameters twin = TwinCells.healthy(60);
        Trace trace = DigitalTwin.simulate(twin).trace();
        Cell cell = TwinCells.describe("cell", "SEI", twin, OptionalDouble.of(35));
        MeasuredCell measured = TwinCells.measure(cell, trace);
        assertEquals(List.of("soft_short"), TwinCells.events(measured));
        String evidence = measured.events().list().get(0).evidence();
        assertTrue(evidence.contains("lies below the separator's own 35"), evidence);
        assertFalse(evidence.contains("drops"), evidence);
    }

    @Test
    void dropsInASingleHalfCycleAreNoSoftShort() {
        Waves waves = new Waves(30).cycles(60, 0.011);
        for (int k = 0; k < 5; k++) {
            waves.set(30 * 120 + 60 + k, 2, 0.004);
        }
        assertEquals(NOTHING, TwinCells.events(drawn(waves.trace())));
        for (int k = 0; k < 5; k++) {
            waves.set(40 * 120 + 60 + k, 2, 0.004);
        }
        assertEquals(List.of("soft_short"), TwinCells.events(drawn(waves.trace())));
    }

    @Test
    void aFallingPolarizationWithoutDepletionIsActivation() {
        TwinParameters twin = TwinCells.healthy(300)
                .with(new InterphaseKinetics(0.01, 0.1, 0, 1.3e-4, 1203.6))
                .with(new Reservoirs(20.5, 20.5, 0.02))
                .with(Resistances.ofSeparator(21).withActivation(new Activation(60, 40, 0.03)));
        MeasuredCell cell = TwinCells.measure(twin);
        assertEquals(List.of("activation"), TwinCells.events(cell));
        assertEquals(60, cell.events().list().get(0).timeH(), 4);
        assertFalse(cell.events().list().get(0).terminal());
    }

    @Test
    void arcingIsNoDepletionAndArcingToTheLimitIsContactFailure() {
        assertEquals(
                NOTHING,
                events(TwinCells.healthy(100).with(Resistances.ofSeparator(40).withArcing(2))));
        MeasuredCell cell = TwinCells.measure(
                TwinCells.healthy(100).with(Resistances.ofSeparator(40).withArcing(400)));
        assertEquals(List.of("range_exceeded", "contact_failure"), TwinCells.events(cell));
    }

    @Test
    void contactLostLaterOnBothPolaritiesIsNoDepletion() {
        Waves waves = new Waves(30).cycles(6, 0.011);
        for (int k = 0; k < 4; k++) {
            waves.step(30, 0.5, 0.011).step(1, 0.5, 5).step(30, -0.5, -0.011).step(1, -0.5, -5);
        }
        assertEquals(List.of("range_exceeded", "contact_failure"), TwinCells.events(drawn(waves.trace())));
    }

    @Test
    void aLimitThatTheLithiumContradictsStaysUnconfirmed() {
        Waves waves = new Waves(30).cycles(4, 0.011);
        for (int k = 0; k < 3; k++) {
            waves.step(120, 0.5, 0.011).step(30, -0.5, -0.011).step(1, -0.5, -5);
        }
        Cell thick = TwinCells.describe(
                "thick", "MII-2", TwinCells.healthy(1).withAreaCm2(1).with(new Reservoirs(20.5, 20.5, 0.02)));
        CellEvent depletion = TwinCells.measure(thick, waves.trace())
                .events()
                .first(EventType.DEPLETION)
                .orElseThrow();
        assertFalse(depletion.confirmed());
        assertTrue(depletion.evidence().contains("can hardly be empty"), depletion.evidence());
    }
}
