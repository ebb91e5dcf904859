package org.interphaselab.evaluation;

import java.util.List;
import org.interphaselab.analysis.Analysis;
import org.interphaselab.analysis.AnalysisInput;
import org.interphaselab.core.Problem;
import org.interphaselab.evaluation.settings.EvaluationParameters;

/** What all analyses of cells have in common: their parameters, and what they ask of the cells. */
abstract class CellsAnalysis implements Analysis<EvaluationParameters> {

    private final boolean needsLithium;

    /**
     * For an analysis.
     *
     * @param needsLithium whether it concludes on lithium, see {@link CellChecks#of}
     */
    CellsAnalysis(boolean needsLithium) {
        this.needsLithium = needsLithium;
    }

    @Override
    public Class<EvaluationParameters> parameters() {
        return EvaluationParameters.class;
    }

    @Override
    public List<Problem> check(AnalysisInput input, EvaluationParameters parameters) {
        return CellChecks.of(input, needsLithium);
    }
}
