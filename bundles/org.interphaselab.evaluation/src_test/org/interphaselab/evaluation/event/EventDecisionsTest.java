package org.interphaselab.evaluation.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.OptionalDouble;
import org.interphaselab.analysis.experiment.Cell;
import org.interphaselab.analysis.experiment.EventDecision;
import org.interphaselab.analysis.experiment.EventDecision.Action;
import org.interphaselab.core.Trace;
import org.interphaselab.evaluation.TwinCells;
import org.interphaselab.evaluation.balance.LithiumBalance;
import org.interphaselab.evaluation.halfcycle.ElectrodeSide;
import org.interphaselab.evaluation.twin.DigitalTwin;
import org.interphaselab.evaluation.twin.ShortCircuit;
import org.interphaselab.evaluation.twin.TwinParameters;
import org.interphaselab.evaluation.verdict.CellStatus;
import org.interphaselab.evaluation.verdict.EvaluatedCell;
import org.interphaselab.evaluation.verdict.MeasuredCell;
import org.junit.jupiter.api.Test;

/** What people decide about events counts everywhere, and stays to be read. */
class EventDecisionsTest {

    private static final TwinParameters TWIN = TwinCells.consuming(300);
    private static final Trace TRACE = DigitalTwin.simulate(TWIN).trace();
    private static final Cell CELL = TwinCells.describe("cell", "MII-2", TWIN);

    private static EventDecision decision(String key, Action action, double... hours) {
        return new EventDecision(
                key,
                action,
                hours.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(hours[0] * 3600),
                "cable was loose",
                "A. B.",
                Instant.parse("2026-05-01T10:00:00Z"));
    }

    private static EvaluatedCell with(EventDecision... decisions) {
        return TwinCells.evaluate(CELL.withDecisions(List.of(decisions)), TRACE);
    }

    private static CellEvent depletion(EvaluatedCell cell) {
        return cell.measured().events().list().stream()
                .filter(event -> event.type() == EventType.DEPLETION)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theKeyNamesKindHalfCycleAndElectrodeAndSurvivesTheDecision() {
        CellEvent found = depletion(with());
        assertEquals("depletion@" + found.halfCycle() + ":B", found.key());
        double earlier = found.timeH() - 10;
        assertEquals(
                found.key(),
                depletion(with(decision(found.key(), Action.MOVE, earlier))).key());
    }

    @Test
    void aDismissedDepletionStaysListedAndHasNoConsequence() {
        CellEvent found = depletion(with());
        EvaluatedCell cell = with(decision(found.key(), Action.DISMISS));
        CellEvent dismissed = depletion(cell);
        assertTrue(dismissed.dismissed());
        assertFalse(dismissed.terminal());
        assertEquals("dismissed by A. B. on 2026-05-01: cable was loose", dismissed.decisionWords());
        assertEquals(CellStatus.ALIVE_AT_END, cell.status());
        assertTrue(cell.life().censored());
        assertFalse(cell.thinBalance().orElseThrow().measured());
        assertTrue(cell.openDepletion().isEmpty());
    }

    @Test
    void theBalanceFollowsAMovedDepletion() {
        CellEvent found = depletion(with());
        HalfCyclesOf all = new HalfCyclesOf(with().measured());
        double at = all.middleOfStripH(found.halfCycle() - 10);
        EvaluatedCell cell = with(decision(found.key(), Action.MOVE, at));
        LithiumBalance balance = cell.thinBalance().orElseThrow();
        assertTrue(balance.measured());
        assertEquals(at * 3600, balance.throughS(), 1e-6);
        assertEquals(at, cell.life().hours(), 1e-9);
        double plated = 0.5 * balance.platings();
        assertEquals(plated, balance.platedMAhCm2(), 1e-9);
        assertEquals(plated - 0.25, balance.strippedMAhCm2(), 1e-9, "half of the last strip counts");
        assertEquals(4.1 + 0.25, balance.lostMAhCm2(), 1e-9);
    }

    private record HalfCyclesOf(MeasuredCell cell) {
        double middleOfStripH(int halfCycle) {
            var half = cell.halfCycles().get(halfCycle);
            assertEquals(ElectrodeSide.B, half.stripped());
            return (half.startS() + half.endS()) / 7200;
        }
    }

    @Test
    void aConfirmationCountsAsTheSecondObservation() {
        TwinParameters stopped = TWIN.with(TwinCells.stopping(300));
        Trace trace = DigitalTwin.simulate(stopped).trace();
        CellEvent open = depletion(TwinCells.evaluate(CELL, trace));
        assertFalse(open.confirmed());
        EvaluatedCell cell =
                TwinCells.evaluate(CELL.withDecisions(List.of(decision(open.key(), Action.CONFIRM))), trace);
        assertTrue(depletion(cell).confirmed());
        assertEquals(CellStatus.DEPLETED, cell.status());
    }

    @Test
    void behindADismissedShortTheSearchGoesOn() {
        TwinParameters shorted = TwinCells.healthy(80).with(new ShortCircuit.Hard(50, 1));
        Trace trace = DigitalTwin.simulate(shorted).trace();
        Cell cell = TwinCells.describe("cell", "SEI", shorted);
        String key = TwinCells.measure(cell, trace).events().list().get(0).key();
        MeasuredCell decided = TwinCells.measure(cell.withDecisions(List.of(decision(key, Action.DISMISS))), trace);
        assertEquals(
                1,
                decided.events().list().stream()
                        .filter(event -> event.type() == EventType.HARD_SHORT)
                        .count(),
                "the same short is not found again one half-cycle later");
        assertTrue(decided.events().end().isEmpty());
    }

    @Test
    void anEventCannotBeMovedOutOfTheRecording() {
        CellEvent found = depletion(with());
        EvaluatedCell cell = with(decision(found.key(), Action.MOVE, 4000));
        assertEquals(found.timeS(), depletion(cell).timeS());
        assertTrue(depletion(cell).decision().isEmpty());
    }

    @Test
    void aDecisionNeedsAReasonAndAMoveATime() {
        assertThrows(IllegalArgumentException.class, () -> decision("x", Action.MOVE));
        assertThrows(
                IllegalArgumentException.class,
                () -> new EventDecision("x", Action.DISMISS, OptionalDouble.empty(), " ", "", Instant.EPOCH));
    }

    @Test
    void aKeyReadsAsWhatItNames() {
        assertEquals("soft short of electrode B in half-cycle 43", CellEvent.words("soft_short@43:B"));
        assertEquals("depletion of both electrodes in half-cycle 7", CellEvent.words("depletion@7:both"));
        assertEquals("hard short in half-cycle 300", CellEvent.words("hard_short@300"));
    }
}
