package org.interphaselab.ui.study;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.interphaselab.study.run.RunResult;

/** The newest result of every analysis run in this session. */
public final class StudyResults {

    /**
     * A result and whether the study has been edited since.
     *
     * @param run the result with its provenance
     * @param outdated whether the study was edited after it was computed
     */
    public record Kept(RunResult run, boolean outdated) {}

    private final Map<String, Kept> byAnalysis = new HashMap<>();

    /** The newest result of an analysis. */
    public Optional<Kept> of(String analysisId) {
        return Optional.ofNullable(byAnalysis.get(analysisId));
    }

    void keep(String analysisId, RunResult run) {
        byAnalysis.put(analysisId, new Kept(run, false));
    }

    void outdate() {
        byAnalysis.replaceAll((id, kept) -> new Kept(kept.run(), true));
    }
}
