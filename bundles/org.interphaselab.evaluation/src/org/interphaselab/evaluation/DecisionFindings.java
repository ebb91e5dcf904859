package org.interphaselab.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.interphaselab.analysis.Finding;
import org.interphaselab.analysis.experiment.EventDecision;
import org.interphaselab.evaluation.event.CellEvent;
import org.interphaselab.evaluation.event.Wording;
import org.interphaselab.evaluation.verdict.MeasuredCell;

/** What people decided about the events of a cell, and decisions that changed nothing. */
final class DecisionFindings {

    private DecisionFindings() {}

    static List<Finding> of(MeasuredCell cell) {
        List<Finding> findings = new ArrayList<>();
        for (EventDecision decision : cell.cell().decisions()) {
            Optional<CellEvent> event = cell.events().list().stream()
                    .filter(found -> found.key().equals(decision.eventKey()))
                    .findFirst();
            findings.add(
                    event.isEmpty()
                            ? unheeded(cell, "There is no event " + decision.eventKey() + " any more")
                            : event.get().decision().isEmpty()
                                    ? unheeded(
                                            cell,
                                            "The event " + decision.eventKey() + " was moved to "
                                                    + Wording.hours(
                                                            decision.newTimeS().orElse(Double.NaN))
                                                    + ", outside the recording")
                                    : heeded(cell, event.get()));
        }
        return findings;
    }

    private static Finding heeded(MeasuredCell cell, CellEvent event) {
        return new Finding(
                Finding.Level.NOTE,
                "USER_DECISION",
                cell.cell().name(),
                cell.cell().name() + ": " + event.words() + " of half-cycle "
                        + event.key().replaceAll(".*@(\\d+).*", "$1") + " was " + event.decisionWords() + ".",
                List.of(event.in(cell.cell(), event.words() + ": " + event.evidence())));
    }

    private static Finding unheeded(MeasuredCell cell, String what) {
        return new Finding(
                Finding.Level.WARNING,
                "DECISION_UNHEEDED",
                cell.cell().name(),
                cell.cell().name() + ": " + what + "; the decision about it changes nothing. Take it back or renew it.",
                List.of());
    }
}
