package org.interphaselab.evaluation.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.interphaselab.analysis.experiment.Interphase;
import org.interphaselab.core.Estimate;
import org.interphaselab.evaluation.TwinCells;
import org.interphaselab.evaluation.twin.DigitalTwin;
import org.interphaselab.evaluation.twin.Fig2Panels;
import org.interphaselab.evaluation.twin.InterphaseKinetics;
import org.interphaselab.evaluation.twin.Reservoirs;
import org.interphaselab.evaluation.twin.Resistances;
import org.interphaselab.evaluation.twin.ShortCircuit;
import org.interphaselab.evaluation.twin.TwinParameters;
import org.interphaselab.evaluation.verdict.MetalFractionBracket.Judged;
import org.junit.jupiter.api.Test;

class VerdictRulesTest {

    private static final VerdictRules RULES = new VerdictRules(TwinCells.INITIAL);

    private static EvaluatedCell panel(char letter) {
        var panel = Fig2Panels.panel(letter, 5);
        return TwinCells.evaluate(
                TwinCells.describe(String.valueOf(letter), panel.interphase(), panel.parameters()),
                DigitalTwin.simulate(panel.parameters()).trace());
    }

    private static InterphaseCells cells(CellEvaluation... cells) {
        return InterphaseCells.of(Arrays.asList(cells));
    }

    private static Optional<InterphaseCells> control() {
        return Optional.of(cells(panel('k'), panel('l'), panel('m')));
    }

    private static EvaluatedCell twin(String id, TwinParameters twin) {
        return TwinCells.evaluate(
                TwinCells.describe(id, "MII-2", twin),
                DigitalTwin.simulate(twin).trace());
    }

    private static void says(Verdict verdict, VerdictKind kind, String rule, VerdictFlag... flags) {
        assertEquals(kind, verdict.kind(), verdict.explanation());
        assertEquals(rule, verdict.rule());
        assertEquals(List.of(flags), verdict.flags(), verdict.explanation());
        assertFalse(verdict.explanation().isBlank());
    }

    @Test
    void symmetricCellsAloneAreInconclusive() {
        says(RULES.decide(cells(panel('e')), control()), VerdictKind.INCONCLUSIVE, "V0", VerdictFlag.SYMMETRIC_ONLY);
    }

    @Test
    void oneDepletedAsymmetricCellIsEnough() {
        Verdict verdict = RULES.decide(cells(panel('g')), control());
        says(verdict, VerdictKind.DETRIMENTAL, "V1");
        assertEquals(1, verdict.replicates());
        assertEquals(0.0803, verdict.lossPerCycle().orElseThrow().value(), 0.001);
    }

    @Test
    void withoutControlTheHarmStandsAndTheBenefitIsNotGiven() {
        says(
                RULES.decide(cells(panel('e'), panel('g')), Optional.empty()),
                VerdictKind.DETRIMENTAL,
                "V1",
                VerdictFlag.NO_CONTROL);
        says(
                RULES.decide(cells(panel('h'), panel('i'), panel('j')), Optional.empty()),
                VerdictKind.NEGLIGIBLE_LOSS,
                "V2",
                VerdictFlag.NO_CONTROL);
    }

    @Test
    void aThinCellThatShortsEarlyIsInconclusiveWithItsBound() {
        Verdict verdict = RULES.decide(cells(panel('k'), panel('l'), panel('m')), Optional.empty());
        says(verdict, VerdictKind.INCONCLUSIVE, "V3", VerdictFlag.SHORT_FIRST, VerdictFlag.NO_CONTROL);
        Estimate bound = verdict.lossPerCycle().orElseThrow();
        assertEquals(Estimate.Kind.UPPER_BOUND, bound.kind());
        assertEquals(0.1025, bound.value(), 1e-4);
    }

    @Test
    void aThinCellThatHasNotRunLongEnoughIsInconclusive() {
        says(
                RULES.decide(cells(twin("short", TwinCells.healthy(60))), control()),
                VerdictKind.INCONCLUSIVE,
                "V3",
                VerdictFlag.TOO_FEW_CYCLES);
        Verdict weak = RULES.decide(cells(twin("weak", TwinCells.healthy(200))), control());
        says(weak, VerdictKind.INCONCLUSIVE, "V2", VerdictFlag.BOUND_TOO_WEAK);
        assertTrue(weak.explanation().contains("takes 205 cycles"), weak.explanation());
    }

    @Test
    void aHarmlessInterphaseThatIsNotBetterIsNeutral() {
        TwinParameters worse = TwinCells.healthy(450).with(Resistances.ofSeparator(30));
        EvaluatedCell symmetric = twin("s", worse.with(new Reservoirs(20.5, 20.5, 0.02)));
        says(RULES.decide(cells(symmetric, twin("t", worse)), control()), VerdictKind.NEUTRAL, "V2");
    }

    @Test
    void aSingleComparableDesignSaysNothingAboutBenefit() {
        says(
                RULES.decide(cells(panel('j')), control()),
                VerdictKind.NEGLIGIBLE_LOSS,
                "V2",
                VerdictFlag.TOO_FEW_COMPARISONS);
    }

    @Test
    void aControlThatRunsEmptyTooMustBeExceededThreefold() {
        Optional<InterphaseCells> depleting = Optional.of(
                cells(twin("c", TwinCells.healthy(500).with(new InterphaseKinetics(0.01, 0.1, 0, 1e-4, 1200)))));
        EvaluatedCell twice =
                twin("twice", TwinCells.healthy(500).with(new InterphaseKinetics(0.01, 0.2, 0, 1e-4, 1200)));
        EvaluatedCell fourfold =
                twin("four", TwinCells.healthy(500).with(new InterphaseKinetics(0.01, 0.45, 0, 1e-4, 1200)));
        says(RULES.decide(cells(twice), depleting), VerdictKind.INCONCLUSIVE, "V1", VerdictFlag.CONTROL_DEPLETES_TOO);
        says(RULES.decide(cells(fourfold), depleting), VerdictKind.DETRIMENTAL, "V1");
    }

    @Test
    void aSlowDepletionWithinTheAllowedLossIsNotCalledDetrimental() {
        EvaluatedCell slow =
                twin("slow", TwinCells.healthy(900).with(new InterphaseKinetics(0.003, 0.02, 0, 1e-4, 1200)));
        assertEquals(CellStatus.DEPLETED, slow.status());
        says(
                RULES.decide(cells(slow), control()),
                VerdictKind.INCONCLUSIVE,
                "V1",
                VerdictFlag.DEPLETED_WITHIN_ALLOWED_LOSS);
    }

    @Test
    void anUnconfirmedDepletionAtTheEndIsInconclusiveAndConfirmedByAStop() {
        TwinParameters stopping = TwinCells.consuming(300).with(TwinCells.stopping(300));
        var trace = DigitalTwin.simulate(stopping).trace();
        EvaluatedCell open = TwinCells.evaluate(TwinCells.describe("o", "MII-2", TwinCells.consuming(300)), trace);
        says(RULES.decide(cells(open), control()), VerdictKind.INCONCLUSIVE, "V1", VerdictFlag.DEPLETION_UNCONFIRMED);
        EvaluatedCell stopped = TwinCells.evaluate(TwinCells.describe("s", "MII-2", stopping), trace);
        says(RULES.decide(cells(stopped), control()), VerdictKind.DETRIMENTAL, "V1");
    }

    @Test
    void replicatesThatDisagreeAreFlagged() {
        says(
                RULES.decide(cells(panel('g'), twin("alive", TwinCells.healthy(300))), control()),
                VerdictKind.DETRIMENTAL,
                "V1",
                VerdictFlag.REPLICATES_DISAGREE);
    }

    @Test
    void aShortOnReplicatesThatRunOnDoesNotHideTheLongestOne() {
        EvaluatedCell shorted = twin("shorted", TwinCells.healthy(450).with(new ShortCircuit.Hard(30, 1)));
        EvaluatedCell alive = twin("alive", TwinCells.healthy(450));
        assertEquals(
                VerdictKind.NEGLIGIBLE_LOSS,
                RULES.decide(cells(shorted, alive), control()).kind());
    }

    @Test
    void theControlIsTheReferenceAndAdmitsItsWeakBound() {
        Verdict verdict = RULES.reference(control().orElseThrow());
        says(verdict, VerdictKind.REFERENCE, "control");
        assertTrue(verdict.explanation().contains("only weakly bounded (< 0.103"), verdict.explanation());
    }

    @Test
    void noValidCellIsSaidWithTheReasons() {
        InvalidCell invalid = new InvalidCell(panel('g').cell(), "NO_AREA", "the area is missing", "Enter it.");
        Verdict verdict = RULES.decide(cells(invalid), control());
        says(verdict, VerdictKind.INCONCLUSIVE, "V0", VerdictFlag.NO_VALID_CELL);
        assertTrue(verdict.explanation().contains("g: the area is missing"), verdict.explanation());
    }

    @Test
    void theBracketOfMetalFractionsIsShownAndNeverChangesAVerdict() {
        List<Judged> consistent =
                List.of(judged("low", 0.01, VerdictKind.BENEFICIAL), judged("high", 0.05, VerdictKind.DETRIMENTAL));
        assertEquals(
                List.of(VerdictFlag.CONSISTENT),
                MetalFractionBracket.place(consistent.get(0), consistent).flags());
        assertEquals(
                List.of(VerdictFlag.CONSISTENT),
                MetalFractionBracket.place(consistent.get(1), consistent).flags());
        List<Judged> contradicting = List.of(
                judged("low", 0.06, VerdictKind.NEGLIGIBLE_LOSS), judged("high", 0.05, VerdictKind.DETRIMENTAL));
        for (Judged each : contradicting) {
            Verdict placed = MetalFractionBracket.place(each, contradicting);
            assertEquals(List.of(VerdictFlag.CONTRADICTS_BRACKET), placed.flags());
            assertEquals(each.verdict().kind(), placed.kind());
        }
        List<Judged> alone = List.of(judged("high", 0.05, VerdictKind.DETRIMENTAL));
        assertEquals(List.of(), MetalFractionBracket.place(alone.get(0), alone).flags());
    }

    private static Judged judged(String name, double fraction, VerdictKind kind) {
        return new Judged(
                new Interphase(name, name, "", false, OptionalDouble.of(fraction), OptionalDouble.empty()),
                new Verdict(kind, "V1", List.of(), "", List.of(), 1, Optional.empty()));
    }

    @Test
    void theMedianLifeAllowsForCellsThatStillLive() {
        assertEquals("> 100.0 h", lifetimes(1).text());
        assertEquals("50.0 h", lifetimes(3).text());
        Lifetimes alive = Lifetimes.of(List.of(twin("a", TwinCells.healthy(100))));
        Lifetimes shorted = Lifetimes.of(List.of(twin("b", TwinCells.healthy(80).with(new ShortCircuit.Hard(50, 1)))));
        assertTrue(alive.longerThan(shorted));
        assertFalse(shorted.longerThan(alive));
        Lifetimes watchedLonger = Lifetimes.of(List.of(twin("c", TwinCells.healthy(120))));
        assertFalse(watchedLonger.longerThan(alive), "nothing is longer than a life that has not ended");
    }

    /** Four cells of which so many are shorted at 50 h while the others live on to 100 h. */
    private static Lifetimes lifetimes(int shorted) {
        List<EvaluatedCell> cells = new ArrayList<>();
        for (int k = 0; k < 4; k++) {
            TwinParameters cell = TwinCells.healthy(100);
            cells.add(twin("r" + k, k < shorted ? cell.with(new ShortCircuit.Hard(50, 1)) : cell));
        }
        return Lifetimes.of(cells);
    }
}
