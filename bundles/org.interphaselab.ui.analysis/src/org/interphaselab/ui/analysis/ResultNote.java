package org.interphaselab.ui.analysis;

import org.interphaselab.core.Provenance;
import org.interphaselab.study.run.RunResult;
import org.interphaselab.ui.study.OpenStudy;
import org.interphaselab.ui.study.StudyResults;

/** Says in a line where the verdicts shown come from, and whether they still hold. */
public final class ResultNote {

    private static final int SHOWN_DIGITS = 12;

    private ResultNote() {}

    /** The line for the verdicts of a study. */
    public static String of(OpenStudy study) {
        return study.results()
                .of(VerdictReading.ANALYSIS)
                .map(ResultNote::of)
                .orElse("Not evaluated yet: Evaluate > Evaluate Study (F9).");
    }

    private static String of(StudyResults.Kept kept) {
        RunResult run = kept.run();
        if (kept.outdated()) {
            return "The study was edited after this evaluation: evaluate it again (F9).";
        }
        Provenance from = run.provenance();
        return (run.result().synthetic() ? "Synthetic data. " : "")
                + (run.incomplete() ? "Not all cells could be used. " : "")
                + "Analysis '"
                + from.analysisId()
                + "' "
                + from.analysisVersion()
                + " on input "
                + from.inputHash()
                        .substring(0, Math.min(SHOWN_DIGITS, from.inputHash().length()))
                + "…";
    }
}
