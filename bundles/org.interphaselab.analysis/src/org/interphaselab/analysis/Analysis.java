package org.interphaselab.analysis;

import java.util.List;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;

/**
 * Something that can be found out about a study. Register an implementation with Declarative Services:
 * {@code @Component(service = Analysis.class)}; nothing else is needed for it to appear in the menu, on the command line
 * and in the report. Implementations are stateless and may run in several threads at once.
 *
 * @param <P> the parameters: a public record whose components carry {@link Parameter}
 */
public interface Analysis<P extends Record> {

    /** What this analysis is. */
    AnalysisInfo info();

    /** The record type of its parameters. */
    Class<P> parameters();

    /**
     * Why it cannot run on this input, in the user's words; an {@link org.interphaselab.core.Severity#ERROR error}
     * stops it, anything less is shown beside the result. Must be quick: it loads no trace.
     */
    List<Problem> check(AnalysisInput input, P parameters);

    /**
     * Runs.
     *
     * @throws ProblemException when the input turns out to be unfit, in the user's words
     * @throws java.util.concurrent.CancellationException when the user cancels through {@code progress}
     */
    AnalysisResult run(AnalysisInput input, P parameters, Progress progress) throws ProblemException;
}
