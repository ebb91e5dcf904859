package org.interphaselab.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.interphaselab.analysis.Analysis;
import org.interphaselab.core.ProblemException;
import org.interphaselab.evaluation.SurvivalAnalysis;
import org.interphaselab.evaluation.ThresholdBracketAnalysis;
import org.interphaselab.evaluation.VerdictAnalysis;
import org.interphaselab.evaluation.settings.EvaluationParameters;
import org.interphaselab.report.study.AnalysisSettings;
import org.junit.jupiter.api.Test;

class AnalysisSettingsTest {

    private static EvaluationParameters of(AnalysisSettings settings, Analysis<EvaluationParameters> analysis)
            throws ProblemException {
        return settings.of(analysis);
    }

    @Test
    void whatIsSetForTheVerdictHoldsForTheOthersUnlessSetForThem() throws ProblemException {
        AnalysisSettings settings = new AnalysisSettings(Map.of(
                "verdict.minimumCycles", "100",
                "verdict.gapFactor", "7",
                "survival.minimumCycles", "9",
                "threshold-bracket.cyclingAbove", "0.8"));
        assertEquals(100, of(settings, new VerdictAnalysis()).minimumCycles());
        assertEquals(0.75, of(settings, new VerdictAnalysis()).growth().cyclingAbove());
        assertEquals(100, of(settings, new ThresholdBracketAnalysis()).minimumCycles());
        assertEquals(
                7, of(settings, new ThresholdBracketAnalysis()).halfCycles().gapFactor());
        assertEquals(0.8, of(settings, new ThresholdBracketAnalysis()).growth().cyclingAbove());
        assertEquals(9, of(settings, new SurvivalAnalysis()).minimumCycles());
    }

    @Test
    void namesOfOtherAnalysesAreRefused() throws ProblemException {
        AnalysisSettings settings = new AnalysisSettings(Map.of("events.gapFactor", "7"));
        settings.check(List.of("verdict", "events"));
        assertEquals(
                "SETTING_UNKNOWN",
                assertThrows(ProblemException.class, () -> settings.check(List.of("verdict")))
                        .problem()
                        .code());
        assertThrows(ProblemException.class, () -> new AnalysisSettings(Map.of("verdict.nothing", "1"))
                .of(new VerdictAnalysis()));
    }
}
