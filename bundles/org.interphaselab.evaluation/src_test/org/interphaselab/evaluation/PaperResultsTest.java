package org.interphaselab.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.interphaselab.analysis.AnalysisInput;
import org.interphaselab.analysis.AnalysisResult;
import org.interphaselab.analysis.Finding;
import org.interphaselab.analysis.Table;
import org.interphaselab.analysis.experiment.Cell;
import org.interphaselab.chart.ChartSpec;
import org.interphaselab.chart.PanelMatrix;
import org.interphaselab.chart.Series;
import org.interphaselab.core.Estimate;
import org.interphaselab.core.Progress;
import org.interphaselab.core.Quantity;
import org.interphaselab.core.Trace;
import org.interphaselab.evaluation.event.EventType;
import org.interphaselab.evaluation.halfcycle.PolarizationTrend;
import org.interphaselab.evaluation.twin.DigitalTwin;
import org.interphaselab.evaluation.twin.Fig2Panel;
import org.interphaselab.evaluation.twin.Fig2Panels;
import org.interphaselab.evaluation.verdict.EvaluatedCell;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What doi:10.1039/d5eb00024f says of its twelve cells, as the evaluation of the twin's twelve cells. */
class PaperResultsTest {

    private static final Map<Character, EvaluatedCell> CELLS = new HashMap<>();
    private static AnalysisResult verdict;

    @BeforeAll
    static void evaluate() {
        for (Fig2Panel panel : Fig2Panels.all(Fig2Panels.SEED)) {
            CELLS.put(
                    panel.panel(),
                    TwinCells.evaluate(
                            TwinCells.describe(String.valueOf(panel.panel()), panel.interphase(), panel.parameters()),
                            DigitalTwin.simulate(panel.parameters()).trace()));
        }
        AnalysisInput study = TwinCells.study(TwinCells.fig2());
        assertTrue(new VerdictAnalysis().check(study, TwinCells.INITIAL).isEmpty());
        verdict = new VerdictAnalysis().run(study, TwinCells.INITIAL, Progress.none());
    }

    private static double maxMV(char panel) {
        return 1000 * CELLS.get(panel).highest().orElseThrow().polarization().medianV();
    }

    private static double lifeH(char panel) {
        return CELLS.get(panel).life().hours();
    }

    private static List<String> events(char panel) {
        return TwinCells.events(CELLS.get(panel).measured());
    }

    @Test
    void r1TheSymmetricCellOfMii1OnlyShowsRisingPolarization() {
        assertEquals(List.of(), events('b'));
        PolarizationTrend trend = CELLS.get('b').trend().orElseThrow();
        assertTrue(trend.growth() > 3);
        assertTrue(trend.kendallTau() > 0.9);
    }

    @Test
    void r2AsymmetricCellsOfMii1LeaveTheRange() {
        assertEquals(List.of("range_exceeded", "depletion_B"), events('c'));
        assertEquals(List.of("range_exceeded", "depletion_B"), events('d'));
    }

    @Test
    void r3TheSymmetricCellOfMii2ReachesTwiceThePolarizationOfTheControl() {
        assertEquals(26, maxMV('e'), 1);
        assertEquals(2.0, maxMV('e') / maxMV('k'), 0.15);
    }

    @Test
    void r4TheSymmetricCellOfMii2LivesThreeTimesAsLongAsTheControl() {
        assertEquals(3.0, lifeH('e') / lifeH('k'), 0.1);
    }

    @Test
    void r5ItsPolarizationFallsAfterSixtyHours() {
        assertEquals(
                60,
                CELLS.get('e')
                        .measured()
                        .events()
                        .first(EventType.ACTIVATION)
                        .orElseThrow()
                        .timeH(),
                4);
    }

    @Test
    void r6AsymmetricCellsOfMii2RunEmpty() {
        assertTrue(events('f').contains("depletion_B"));
        assertTrue(events('g').contains("depletion_B"));
    }

    @Test
    void r7TheThinnerFoilShowsItSooner() {
        assertTrue(lifeH('d') < lifeH('c'));
        assertTrue(lifeH('g') < lifeH('f'));
    }

    @Test
    void r8Mii3HasLowerPolarizationAndLongerLifeInAllDesigns() {
        for (int k = 0; k < 3; k++) {
            assertTrue(maxMV((char) ('h' + k)) < maxMV((char) ('k' + k)));
            assertTrue(lifeH((char) ('h' + k)) > lifeH((char) ('k' + k)));
        }
    }

    @Test
    void r9AsymmetricCellsOfMii3AreCensoredAndBounded() {
        for (char panel : new char[] {'i', 'j'}) {
            assertEquals(List.of(), events(panel));
            assertTrue(CELLS.get(panel).life().censored());
            assertEquals(
                    Estimate.Kind.UPPER_BOUND,
                    CELLS.get(panel).thinBalance().orElseThrow().lost().kind());
        }
    }

    @Test
    void r10TheVerdictsAreThePapers() {
        Table interphases = verdict.table("interphases").orElseThrow();
        List<Object> names = interphases.rows().stream().map(row -> row.get(1)).toList();
        assertEquals(List.of("MII-1", "MII-2", "MII-3", "SEI"), names);
        assertEquals(
                List.of("DETRIMENTAL", "DETRIMENTAL", "BENEFICIAL", "REFERENCE"),
                interphases.rows().stream().map(row -> row.get(2)).toList());
        assertEquals(
                List.of(
                        List.of("VISIBLE_IN_BOTH", "CONSISTENT"),
                        List.of("SYMMETRIC_MISLEADING", "CONSISTENT"),
                        List.of("CONSISTENT"),
                        List.of()),
                interphases.rows().stream().map(row -> row.get(3)).toList());
        assertEquals(
                List.of("V1", "V1", "V2", "control"),
                interphases.rows().stream().map(row -> row.get(4)).toList());
        for (int row = 0; row < 4; row++) {
            String why = (String) interphases.value(row, "explanation");
            assertTrue(why.contains("only weakly bounded (< 0.103 ± 0.010 mAh cm⁻² per cycle"), why);
        }
    }

    @Test
    void everyVerdictNamesCellsHalfCyclesReplicatesAndLoss() {
        List<Finding> verdicts = verdict.findings().stream()
                .filter(finding -> finding.level() == Finding.Level.VERDICT)
                .toList();
        assertEquals(4, verdicts.size());
        verdicts.forEach(finding -> assertFalse(finding.evidence().isEmpty(), finding.text()));
        assertTrue(verdicts.get(0).evidence().get(0).halfCycle().isPresent());
        Table interphases = verdict.table("interphases").orElseThrow();
        Estimate loss = (Estimate) interphases.value(1, "loss_per_cycle_mAh_cm2");
        assertEquals(0.0803, loss.value(), 0.0005);
        assertEquals(2L, interphases.value(1, "replicates"));
        Estimate bound = (Estimate) interphases.value(2, "loss_per_cycle_mAh_cm2");
        assertEquals(Estimate.Kind.UPPER_BOUND, bound.kind());
        assertEquals(0.0164, bound.value(), 1e-4);
    }

    @Test
    void fallingPolarizationIsReadInTheLightOfTheAsymmetricCells() {
        assertTrue(verdict.findings().stream()
                .anyMatch(finding -> finding.code().equals("ACTIVATION")
                        && finding.subject().equals("e")
                        && finding.text().contains("deposition of lithium inside the interphase is suspected")));
    }

    @Test
    void healthyRecordingsGiveNoWarnings() {
        assertEquals(
                List.of(),
                verdict.findings().stream()
                        .filter(finding -> finding.level() == Finding.Level.WARNING)
                        .map(Finding::text)
                        .toList());
    }

    @Test
    void thePanelsShareTheRangeOfTheirRowAndAreMarkedSynthetic() {
        PanelMatrix panels = (PanelMatrix) verdict.figure("voltage-panels").orElseThrow();
        assertEquals(List.of("100|100", "100|50", "100|20"), panels.columnTitles());
        assertEquals(4, panels.rows().size());
        assertTrue(panels.synthetic() && verdict.synthetic());
        for (PanelMatrix.Row row : panels.rows()) {
            assertEquals(3, row.panels().size());
            assertEquals(
                    1,
                    row.panels().stream()
                            .map(panel -> panel.y().max())
                            .distinct()
                            .count());
            assertEquals(
                    1,
                    row.panels().stream()
                            .map(panel -> panel.x().max())
                            .distinct()
                            .count());
        }
        assertEquals(800, panels.rows().get(0).panels().get(0).y().max().orElseThrow());
        assertEquals(40, panels.rows().get(1).panels().get(2).y().max().orElseThrow());
        ChartSpec depleted = panels.rows().get(1).panels().get(2);
        assertEquals(
                List.of("activation", "depletion"),
                depleted.marks().stream().map(mark -> mark.kind()).toList());
        assertTrue(
                depleted.marks().get(1).text().contains("range exceeded"),
                depleted.marks().get(1).text());
        assertTrue(panels.title().endsWith("voltages beyond the axis are cut"), panels.title());
        double[] shown = depleted.series().get(0).y();
        assertTrue(Arrays.stream(shown).min().orElseThrow() < -4900, "the spike is there, outside the frame");
        assertTrue(shown.length <= 4000);
    }

    @Test
    void legendsSayNoNameTwice() {
        ChartSpec polarization = (ChartSpec) verdict.figure("polarization").orElseThrow();
        for (Series series : polarization.series()) {
            for (String part : List.of("MII-1", "MII-2", "MII-3", "SEI", "100|100", "100|50", "100|20")) {
                assertTrue(series.name().split(Pattern.quote(part), -1).length <= 2, series.name());
            }
        }
    }

    @Test
    void theInventoryTellsEstimateFromBound() {
        ChartSpec inventory = (ChartSpec) verdict.figure("lithium-inventory").orElseThrow();
        assertEquals(8, inventory.series().size());
        inventory
                .series()
                .forEach(series -> assertEquals(
                        series.name().endsWith("(estimated, ran empty)"), series.hasBand(), series.name()));
        assertEquals(
                4,
                inventory.series().stream()
                        .filter(series -> series.name().endsWith("(at most)"))
                        .count());
    }

    @Test
    void recordingsWithoutStepColumnsGiveTheSameVerdicts() {
        Map<Cell, Trace> bare = new LinkedHashMap<>();
        TwinCells.fig2()
                .forEach((cell, trace) -> bare.put(
                        cell,
                        Trace.builder(trace.size())
                                .add(Quantity.TEST_TIME, trace.values(Quantity.TEST_TIME))
                                .add(Quantity.CURRENT, trace.values(Quantity.CURRENT))
                                .add(Quantity.VOLTAGE, trace.values(Quantity.VOLTAGE))
                                .build()));
        AnalysisResult again = new VerdictAnalysis().run(TwinCells.study(bare), TwinCells.INITIAL, Progress.none());
        assertEquals(verdict.table("interphases"), again.table("interphases"));
        assertEquals(verdict.table("cells"), again.table("cells"));
    }
}
