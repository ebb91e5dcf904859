package org.interphaselab.ui.analysis.design;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.interphaselab.analysis.Analysis;
import org.interphaselab.analysis.AnalysisCatalog;
import org.interphaselab.analysis.AnalysisInput;
import org.interphaselab.analysis.AnalysisResult;
import org.interphaselab.analysis.Parameters;
import org.interphaselab.analysis.experiment.Experiment;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;

/** Runs analyses that need no study, such as simulations, by their ids. */
final class Analyses {

    private static final AnalysisInput NO_STUDY =
            new AnalysisInput(new Experiment("", "", List.of(), List.of()), List.of(), cell -> Optional.empty());

    private Analyses() {}

    /**
     * Runs one.
     *
     * @param values parameters that differ from the initial ones, as text
     * @param soFar takes what is found on the way
     * @throws ProblemException when it cannot run
     */
    static AnalysisResult run(
            AnalysisCatalog catalog,
            String id,
            Map<String, String> values,
            Progress progress,
            Consumer<AnalysisResult> soFar)
            throws ProblemException {
        Analysis<?> analysis = catalog.byId(id).orElseThrow(() -> new IllegalStateException("no analysis " + id));
        return run(analysis, values, progress, soFar);
    }

    private static <P extends Record> AnalysisResult run(
            Analysis<P> analysis, Map<String, String> values, Progress progress, Consumer<AnalysisResult> soFar)
            throws ProblemException {
        return analysis.run(NO_STUDY, Parameters.parse(analysis.parameters(), values), progress, soFar);
    }
}
