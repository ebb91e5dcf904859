package org.interphaselab.evaluation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interphaselab.analysis.AnalysisResult;
import org.interphaselab.analysis.Finding;
import org.interphaselab.analysis.experiment.Cell;
import org.interphaselab.analysis.experiment.ExpectedProducts;
import org.interphaselab.analysis.experiment.Interphase;
import org.interphaselab.chart.ChartSpec;
import org.interphaselab.chart.Series;
import org.interphaselab.core.Progress;
import org.interphaselab.core.Trace;
import org.junit.jupiter.api.Test;

/** The bracket that the paper's verdicts give. */
class ThresholdBracketAnalysisTest {

    @Test
    void theThresholdOfThePapersInterphasesLiesBetweenMii3AndMii2() {
        AnalysisResult result = new ThresholdBracketAnalysis()
                .run(TwinCells.study(TwinCells.fig2()), TwinCells.INITIAL, Progress.none());

        assertEquals(1.31, result.scalars().get(0).value().value(), 0.02);
        assertEquals(3.80, result.scalars().get(1).value().value(), 0.02);
        Finding bracket = result.findings().stream()
                .filter(finding -> finding.level() == Finding.Level.VERDICT)
                .findFirst()
                .orElseThrow();
        assertEquals("THRESHOLD_BRACKET", bracket.code());
        assertTrue(bracket.text().contains("MII-3") && bracket.text().contains("MII-2"), bracket.text());
        assertTrue(result.findings().stream().anyMatch(finding -> finding.code().equals("BRACKET_ASSUMPTIONS")));
        assertTrue(result.synthetic());
    }

    /** Germanium of the 4:1 mixture as Li15Ge4 or Li17Ge4: 3.801 or 4.052 %. */
    @Test
    void otherAlloysAreNamedBesideTheBracketAndShownInItsFigure() {
        ExpectedProducts products = new ExpectedProducts(
                0.03801, 0.0008, 0.03801, 0.0008, 0.04052, 0.0004, 0.1204, "4 LPSC + LGPS → …", "catalog");
        Map<Cell, Trace> cells = new LinkedHashMap<>();
        TwinCells.fig2()
                .forEach((cell, trace) ->
                        cells.put(cell.interphase().name().equals("MII-2") ? with(cell, products) : cell, trace));
        AnalysisResult result =
                new ThresholdBracketAnalysis().run(TwinCells.study(cells), TwinCells.INITIAL, Progress.none());
        String text = result.findings().stream()
                .filter(finding -> finding.code().equals("THRESHOLD_BRACKET"))
                .findFirst()
                .orElseThrow()
                .text();
        assertTrue(text.endsWith(" With the other alloys the electrolyte gives MII-2 3.80 to 4.05 %."), text);
        Series span = ((ChartSpec) result.figures().getFirst())
                .series().stream()
                        .filter(series -> series.name().equals("MII-2, other alloys"))
                        .findFirst()
                        .orElseThrow();
        assertArrayEquals(new double[] {3.801, 4.052}, span.x(), 1e-9);
    }

    /** Were the metal of MII-3 another alloy that gives 3.9 %, it would have as much as MII-2, found detrimental. */
    @Test
    void alloysThatTurnTheOrderOfTheBracketAreWarnedOf() {
        assertTrue(overlaps(0.01311, 0.0140).isEmpty());
        Finding overlap = overlaps(0.01311, 0.0390).getFirst();
        assertEquals(Finding.Level.WARNING, overlap.level());
        assertTrue(overlap.text().contains("1.31 to 3.9 % (MII-3)"), overlap.text());
        assertTrue(overlap.text().contains("3.8 % (MII-2)"), overlap.text());
    }

    private static List<Finding> overlaps(double lowest, double highest) {
        ExpectedProducts products = new ExpectedProducts(
                0.01311, 0.0003, lowest, 0.0003, highest, 0.0003, 0.113, "16 LPSC + LGPS → …", "catalog");
        Map<Cell, Trace> cells = new LinkedHashMap<>();
        TwinCells.fig2()
                .forEach((cell, trace) ->
                        cells.put(cell.interphase().name().equals("MII-3") ? with(cell, products) : cell, trace));
        return new ThresholdBracketAnalysis()
                .run(TwinCells.study(cells), TwinCells.INITIAL, Progress.none()).findings().stream()
                        .filter(finding -> finding.code().equals("BRACKET_ALLOYS_OVERLAP"))
                        .toList();
    }

    private static Cell with(Cell cell, ExpectedProducts products) {
        Interphase own = cell.interphase();
        return new Cell(
                cell.id(),
                cell.name(),
                cell.design(),
                new Interphase(
                        own.id(),
                        own.name(),
                        own.electrolyte(),
                        own.control(),
                        own.stated(),
                        own.composition(),
                        Optional.of(products),
                        own.decomposition()),
                cell.protocol(),
                cell.replicate(),
                cell.sign(),
                cell.bulkResistanceOhmCm2(),
                cell.exclusionReason(),
                cell.recorded(),
                cell.synthetic());
    }
}
