package org.interphaselab.evaluation;

import java.util.List;
import org.interphaselab.analysis.AnalysisInput;
import org.interphaselab.core.Progress;
import org.interphaselab.evaluation.bracket.ThresholdBracket;
import org.interphaselab.evaluation.settings.EvaluationParameters;
import org.interphaselab.evaluation.verdict.CellEvaluation;
import org.interphaselab.evaluation.verdict.MetalFractionBracket;
import org.interphaselab.evaluation.verdict.MetalFractionBracket.Judged;

/** The bracket of the percolation threshold that a study's own verdicts give. */
public final class StudyBracket {

    private StudyBracket() {}

    /** The bracket of the cells chosen; its ends are empty where no interphase with a verdict gives them. */
    public static ThresholdBracket of(AnalysisInput input, EvaluationParameters parameters, Progress progress) {
        return of(judged(input, EvaluatedCells.of(input, parameters, progress), parameters));
    }

    static List<Judged> judged(AnalysisInput input, List<CellEvaluation> cells, EvaluationParameters parameters) {
        return VerdictAnalysis.judge(VerdictAnalysis.interphases(input), cells, parameters);
    }

    static ThresholdBracket of(List<Judged> judged) {
        return ThresholdBracket.of(judged.stream()
                .flatMap(each -> MetalFractionBracket.placed(each).stream())
                .toList());
    }
}
