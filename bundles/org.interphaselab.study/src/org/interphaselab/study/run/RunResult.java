package org.interphaselab.study.run;

import java.util.List;
import org.interphaselab.analysis.AnalysisResult;
import org.interphaselab.core.Problem;
import org.interphaselab.core.Provenance;
import org.interphaselab.core.Severity;

/**
 * What came of running an analysis on a study.
 *
 * @param result what it found
 * @param provenance where the result comes from
 * @param fromCache whether it was found in the study's {@code results/} and not computed now
 * @param problems what the user must know beside it; an error here is a cell whose samples could not be used
 */
public record RunResult(AnalysisResult result, Provenance provenance, boolean fromCache, List<Problem> problems) {
    public RunResult {
        problems = List.copyOf(problems);
    }

    /** Whether some of the input could not be used, so that the result is not that of the whole study. */
    public boolean incomplete() {
        return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }
}
