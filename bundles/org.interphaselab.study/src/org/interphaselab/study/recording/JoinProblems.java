package org.interphaselab.study.recording;

import java.util.ArrayList;
import java.util.List;
import org.interphaselab.core.Location;
import org.interphaselab.core.Numbers;
import org.interphaselab.core.Problem;

/** What the user must know of how the recordings of a cell follow on one another. */
final class JoinProblems {

    private static final double GAP_WORTH_TELLING_S = 60;
    private static final double CLOCK_TOLERANCE_S = 2;

    private JoinProblems() {}

    static List<Problem> of(String cellName, List<JoinedTrace.Joint> joints) {
        List<Problem> problems = new ArrayList<>();
        for (JoinedTrace.Joint joint : joints) {
            Junction junction = joint.junction();
            if (junction != null) {
                of(joint, junction, Location.of("cell " + cellName), problems);
            }
        }
        return problems;
    }

    private static void of(JoinedTrace.Joint joint, Junction junction, Location where, List<Problem> problems) {
        String earlier = "'" + joint.earlier().name() + "'";
        String later = "'" + joint.later().name() + "'";
        if (junction.contained()) {
            problems.add(Problem.warning(
                    "RECORDING_CONTAINED",
                    "All " + junction.repeated() + " samples of the recording " + later + " are in " + earlier
                            + " already; they are used once.",
                    where,
                    "Remove the recording " + later + " from the cell."));
        } else if (junction.repeated() > 0) {
            problems.add(Problem.warning(
                    "RECORDINGS_OVERLAP",
                    "The recording " + later + " begins with " + junction.repeated() + " samples that " + earlier
                            + " ends with; they are used once.",
                    where,
                    "Check that both are files of the same test. If one holds all of the other, remove the other."));
        } else if (junction.overlapS() > CLOCK_TOLERANCE_S) {
            problems.add(Problem.warning(
                    "RECORDINGS_AT_THE_SAME_TIME",
                    "The recording " + later + " begins " + duration(junction.overlapS()) + " before " + earlier
                            + " ends, and its samples are others: one cell cannot be in two tests at once.",
                    where,
                    "Check that both belong to this cell, their order, and their time zones."));
        } else if (junction.pauseS().isEmpty()) {
            problems.add(Problem.note(
                    "PAUSE_NOT_KNOWN",
                    "How long nothing was recorded between " + earlier + " and " + later
                            + " is not known; the later one follows without a pause.",
                    where,
                    "Check the order of the recordings: their files do not state when they began."));
        } else if (junction.pauseS().getAsDouble() > GAP_WORTH_TELLING_S) {
            problems.add(Problem.note(
                    "RECORDINGS_APART",
                    "Between " + earlier + " and " + later + " nothing was recorded for "
                            + duration(junction.pauseS().getAsDouble()) + ".",
                    where,
                    "Nothing is to be done if the test was stopped then; else a file is missing."));
        }
    }

    private static String duration(double seconds) {
        return seconds < 120
                ? Numbers.significant(seconds, 3) + " s"
                : seconds < 7200
                        ? Numbers.significant(seconds / 60, 3) + " min"
                        : Numbers.significant(seconds / 3600, 3) + " h";
    }
}
