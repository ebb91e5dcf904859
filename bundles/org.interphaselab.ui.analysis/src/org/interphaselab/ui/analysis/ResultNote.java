package org.interphaselab.ui.analysis;

import org.eclipse.osgi.util.NLS;
import org.interphaselab.core.Provenance;
import org.interphaselab.model.Cell;
import org.interphaselab.study.run.RunResult;
import org.interphaselab.ui.study.OpenStudy;
import org.interphaselab.ui.study.StudyResults;

/** Says in a line where the verdicts shown come from, and whether they still hold. */
public final class ResultNote {

    private static final int SHOWN_DIGITS = 12;

    private ResultNote() {}

    /** The line for the verdicts of a study. */
    public static String of(OpenStudy study) {
        if (study.study().getCells().isEmpty()) {
            return Messages.Note_noCells;
        }
        if (study.study().getCells().stream().noneMatch(ResultNote::described)) {
            return Messages.Note_noneDescribed;
        }
        return study.results().of(VerdictReading.ANALYSIS).map(ResultNote::of).orElse(Messages.Note_never);
    }

    private static boolean described(Cell cell) {
        return cell.getInterphase() != null && cell.getDesign() != null && cell.getProtocol() != null;
    }

    private static String of(StudyResults.Kept kept) {
        RunResult run = kept.run();
        if (kept.outdated()) {
            return Messages.Note_outdated;
        }
        Provenance from = run.provenance();
        return (run.result().synthetic() ? Messages.Note_synthetic : "")
                + (run.incomplete() ? Messages.Note_incomplete : "")
                + NLS.bind(Messages.Note_from, new Object[] {
                    from.analysisId(),
                    from.analysisVersion(),
                    from.inputHash()
                            .substring(
                                    0, Math.min(SHOWN_DIGITS, from.inputHash().length()))
                });
    }
}
