package org.interphaselab.desktop;

import java.util.List;
import org.interphaselab.analysis.Analysis;
import org.interphaselab.analysis.AnalysisInfo;
import org.interphaselab.analysis.AnalysisInput;
import org.interphaselab.analysis.AnalysisResult;
import org.interphaselab.core.Problem;
import org.interphaselab.core.Progress;

/** Runs until it is cancelled. */
final class WaitingAnalysis implements Analysis<WaitingAnalysis.None> {

    /** No parameters. */
    public record None() {}

    private volatile boolean started;

    boolean started() {
        return started;
    }

    @Override
    public AnalysisInfo info() {
        return new AnalysisInfo(
                "waiting", "Waiting", "Runs until it is cancelled.", List.of(), "1", AnalysisInfo.Subject.STUDY);
    }

    @Override
    public Class<None> parameters() {
        return None.class;
    }

    @Override
    public List<Problem> check(AnalysisInput input, None parameters) {
        return List.of();
    }

    @Override
    public AnalysisResult run(AnalysisInput input, None parameters, Progress progress) {
        progress.begin("Waiting", 0);
        started = true;
        while (true) {
            progress.checkCancelled();
            Thread.onSpinWait();
        }
    }
}
