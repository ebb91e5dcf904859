package org.interphaselab.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.interphaselab.analysis.AnalysisResult;
import org.interphaselab.analysis.Finding;
import org.interphaselab.core.Progress;
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
}
