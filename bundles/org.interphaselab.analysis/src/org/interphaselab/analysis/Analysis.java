package org.interphaselab.analysis;

import java.util.List;
import java.util.function.Consumer;
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

    /**
     * Runs, and shows what it has found so far, for an analysis that comes nearer to its answer step by step. One that
     * does not shows nothing before the end.
     *
     * @param soFar takes results on the way, complete in themselves and each better than the one before; called in the
     *     thread that runs the analysis or in one of its own, a few times per second at most
     */
    default AnalysisResult run(AnalysisInput input, P parameters, Progress progress, Consumer<AnalysisResult> soFar)
            throws ProblemException {
        return run(input, parameters, progress);
    }
}
