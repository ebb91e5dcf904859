package org.interphaselab.cli;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.interphaselab.analysis.Analysis;
import org.interphaselab.analysis.AnalysisResult;
import org.interphaselab.analysis.Finding;
import org.interphaselab.analysis.Parameters;
import org.interphaselab.analysis.Table;
import org.interphaselab.core.Location;
import org.interphaselab.core.Numbers;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.model.Cell;
import org.interphaselab.study.StudyFolder;
import org.interphaselab.study.recording.StudySnapshot;

/** Looks whether the evaluation follows a decision. */
final class DecidedEvent {

    private static final String EVENTS = "events";

    private final Session session;
    private final StudyFolder folder;
    private final Cell cell;
    private final String key;

    DecidedEvent(Session session, StudyFolder folder, Cell cell, String key) {
        this.session = session;
        this.folder = folder;
        this.cell = cell;
        this.key = key;
    }

    /** The event as it is now decided; a problem where it is not found, or cannot follow. */
    String words(Progress progress) throws ProblemException {
        Analysis<?> analysis = session.services()
                .analyses()
                .byId(EVENTS)
                .orElseThrow(() -> new IllegalStateException("no analysis '" + EVENTS + "' is installed"));
        AnalysisResult result = run(analysis, progress);
        Table table = result.table(EVENTS).orElseThrow(() -> new IllegalStateException("no table of events"));
        Set<String> keys = new LinkedHashSet<>();
        for (int row = 0; row < table.rows().size(); row++) {
            if (key.equals(table.value(row, "key")) && table.value(row, "decision") instanceof String decided) {
                String type = String.valueOf(table.value(row, "type")).replace('_', ' ');
                return OneLine.of(type + " " + decided);
            }
            if (key.equals(table.value(row, "key")) && table.value(row, "time_h") instanceof Double timeH) {
                throw notInRecording(timeH);
            }
            keys.add(String.valueOf(table.value(row, "key")));
        }
        throw unknown(result, keys);
    }

    private <P extends Record> AnalysisResult run(Analysis<P> analysis, Progress progress) throws ProblemException {
        P parameters = Parameters.parse(analysis.parameters(), Map.of());
        return session.services()
                .runner()
                .run(StudySnapshot.of(folder), analysis, parameters, Set.of(cell.getId()), progress)
                .result();
    }

    private ProblemException notInRecording(double timeH) {
        return Problem.error(
                        "DECISION_TIME_OUTSIDE",
                        "The event " + OneLine.of(key) + ", found at " + Numbers.significant(timeH, 5)
                                + " h, cannot be moved there: the time is outside the recording.",
                        place(),
                        "Give a time within the recording.")
                .asException();
    }

    private ProblemException unknown(AnalysisResult result, Set<String> keys) {
        String others = keys.isEmpty()
                ? result.findings().stream()
                        .filter(finding -> finding.level() == Finding.Level.WARNING)
                        .map(Finding::text)
                        .findFirst()
                        .orElse("It has no events.")
                : "Its events are " + String.join(", ", keys) + ".";
        return Problem.error(
                        "EVENT_UNKNOWN",
                        "The evaluation finds no event " + OneLine.of(key) + " in this cell. " + OneLine.of(others),
                        place(),
                        "Give one of the keys; --unchecked keeps a decision about an event that shows with other"
                                + " parameters only.")
                .asException();
    }

    private Location place() {
        return Location.of("cell " + OneLine.of(String.valueOf(cell.getName())));
    }
}
