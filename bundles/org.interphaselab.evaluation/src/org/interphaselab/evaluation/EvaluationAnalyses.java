package org.interphaselab.evaluation;

import java.util.List;
import org.interphaselab.analysis.Analysis;

/** The analyses of recordings in this bundle, for use without a service registry. */
public final class EvaluationAnalyses {

    private EvaluationAnalyses() {}

    /** New instances of all of them. */
    public static List<Analysis<?>> all() {
        return List.of(
                new QualityAnalysis(),
                new HalfCycleAnalysis(),
                new EventAnalysis(),
                new LithiumBalanceAnalysis(),
                new VerdictAnalysis(),
                new SurvivalAnalysis(),
                new GrowthAnalysis(),
                new ThresholdBracketAnalysis(),
                new CriticalCurrentAnalysis(),
                new TitrationAnalysis(),
                new AdvisorAnalysis());
    }
}
