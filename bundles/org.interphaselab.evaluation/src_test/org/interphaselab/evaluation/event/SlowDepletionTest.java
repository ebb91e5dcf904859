package org.interphaselab.evaluation.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interphaselab.analysis.Parameters;
import org.interphaselab.analysis.experiment.Cell;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.core.Trace;
import org.interphaselab.evaluation.TwinCells;
import org.interphaselab.evaluation.balance.LithiumBalance;
import org.interphaselab.evaluation.settings.EvaluationParameters;
import org.interphaselab.evaluation.twin.CyclingProgramme;
import org.interphaselab.evaluation.twin.DigitalTwin;
import org.interphaselab.evaluation.twin.Instrument;
import org.interphaselab.evaluation.twin.InterphaseKinetics;
import org.interphaselab.evaluation.twin.Reservoirs;
import org.interphaselab.evaluation.twin.TwinParameters;
import org.interphaselab.evaluation.verdict.CellEvaluator;
import org.interphaselab.evaluation.verdict.CellStatus;
import org.interphaselab.evaluation.verdict.EvaluatedCell;
import org.interphaselab.evaluation.verdict.InterphaseCells;
import org.interphaselab.evaluation.verdict.Verdict;
import org.interphaselab.evaluation.verdict.VerdictFlag;
import org.interphaselab.evaluation.verdict.VerdictKind;
import org.interphaselab.evaluation.verdict.VerdictRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Foils that a loss of k √t uses up after months: a cycle then loses less than the charge between two samples, so that the
 * empty foil reaches the limit only every few cycles, not in the next two.
 */
class SlowDepletionTest {

    private static final double FOIL_MAH_CM2 = 4.1;

    private static TwinParameters slow(double rate, double endH, double samplingS) {
        return TwinCells.healthy(endH)
                .with(new InterphaseKinetics(rate, 0, 0, 1e-3, 1091))
                .with(Instrument.usual().withSampling(samplingS))
                .with(CyclingProgramme.ofPaper(endH))
                .with(new Reservoirs(60, FOIL_MAH_CM2, 0.02));
    }

    /** The foil is empty at (Q₀/k)². */
    @ParameterizedTest
    @CsvSource({"0.12, 60", "0.1, 60", "0.08, 60", "0.12, 120", "0.1, 30"})
    void theFoilIsSeenEmptyWhenItIs(double rate, double samplingS) {
        double emptyH = Math.pow(FOIL_MAH_CM2 / rate, 2);
        EvaluatedCell cell = TwinCells.evaluate(slow(rate, 1.3 * emptyH, samplingS));
        assertEquals(CellStatus.DEPLETED, cell.status());
        assertEquals(List.of("range_exceeded", "depletion_B"), TwinCells.events(cell.measured()));
        assertEquals(emptyH, cell.life().hours(), 12);
        LithiumBalance balance = cell.thinBalance().orElseThrow();
        assertTrue(balance.measured());
        assertEquals(FOIL_MAH_CM2, balance.lostMAhCm2(), 0.05);
        String evidence = cell.measured().events().end().orElseThrow().evidence();
        assertTrue(evidence.contains("now and then") || samplingS < 60, evidence);
        Verdict verdict =
                new VerdictRules(TwinCells.INITIAL).decide(InterphaseCells.of(List.of(cell)), Optional.empty());
        assertEquals(VerdictKind.INCONCLUSIVE, verdict.kind());
        assertTrue(verdict.flags().contains(VerdictFlag.DEPLETED_WITHIN_ALLOWED_LOSS), verdict.toString());
    }

    /** A recording that ends before the foil has come to the limit three times: open, and said so; never harmless. */
    @Test
    void onceIsNotEnough() {
        double emptyH = Math.pow(FOIL_MAH_CM2 / 0.1, 2);
        EvaluatedCell cell = TwinCells.evaluate(slow(0.1, Math.ceil(emptyH) + 4, 60));
        CellEvent depletion =
                cell.measured().events().first(EventType.DEPLETION).orElseThrow();
        assertFalse(depletion.confirmed());
        assertTrue(depletion.evidence().contains("not seen again within 6 cycles"), depletion.evidence());
        Verdict verdict =
                new VerdictRules(TwinCells.INITIAL).decide(InterphaseCells.of(List.of(cell)), Optional.empty());
        assertEquals(VerdictKind.INCONCLUSIVE, verdict.kind());
        assertTrue(verdict.flags().contains(VerdictFlag.DEPLETION_UNCONFIRMED), verdict.toString());
        assertTrue(cell.thinBalance().orElseThrow().lost().isBound());
    }

    @Test
    void howSlowlyItMayComeAgainIsSaid() throws ProblemException {
        TwinParameters twin = slow(0.1, 1760, 60);
        Trace trace = DigitalTwin.simulate(twin).trace();
        Cell described = TwinCells.describe("cell", "MII-2", twin);
        EvaluationParameters strict = Parameters.parse(EvaluationParameters.class, Map.of("slowDepletionRepeats", "3"));
        EvaluatedCell cell = (EvaluatedCell) new CellEvaluator(strict)
                .evaluate(described, Optional.of((wanted, progress) -> trace), Progress.none());
        assertEquals(CellStatus.ALIVE_AT_END, cell.status());
    }
}
