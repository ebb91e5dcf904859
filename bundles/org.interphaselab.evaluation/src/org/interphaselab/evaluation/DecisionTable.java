package org.interphaselab.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.interphaselab.analysis.Table;
import org.interphaselab.analysis.TableBuilder;
import org.interphaselab.analysis.experiment.Cell;
import org.interphaselab.analysis.experiment.EventDecision;
import org.interphaselab.evaluation.event.CellEvent;
import org.interphaselab.evaluation.verdict.MeasuredCell;

/** Table of what people decided about events, with reasons, and whether it had an effect. */
final class DecisionTable {

    private DecisionTable() {}

    /** The decisions about the events of these cells; empty when there are none. */
    static Optional<Table> of(List<Cell> cells, List<MeasuredCell> measured) {
        TableBuilder table = new TableBuilder("decisions", "Decisions of people about events")
                .text("cell_id", "Cell id")
                .text("cell", "Cell")
                .text("key", "Key")
                .text("event_words", "Event")
                .text("decision", "Decision")
                .number("new_time_h", "New time", "h")
                .text("reason", "Reason")
                .text("by", "Decided by")
                .text("at", "Decided at (UTC)")
                .text("effect", "Effect");
        boolean any = false;
        for (Cell cell : cells) {
            Optional<MeasuredCell> found = measured.stream()
                    .filter(each -> each.cell().id().equals(cell.id()))
                    .findFirst();
            for (EventDecision decision : cell.decisions()) {
                any = true;
                table.row(
                        cell.id(),
                        cell.name(),
                        decision.eventKey(),
                        CellEvent.words(decision.eventKey()),
                        decision.action().name().toLowerCase(Locale.ROOT),
                        decision.newTimeS().isPresent() ? decision.newTimeS().getAsDouble() / 3600 : null,
                        decision.reason(),
                        decision.by().isBlank() ? null : decision.by(),
                        decision.at().toString(),
                        effect(decision, found));
            }
        }
        return any ? Optional.of(table.build()) : Optional.empty();
    }

    private static String effect(EventDecision decision, Optional<MeasuredCell> cell) {
        if (cell.isEmpty()) {
            return "none: the cell is not evaluated";
        }
        Optional<CellEvent> event = cell.get().events().list().stream()
                .filter(found -> found.key().equals(decision.eventKey()))
                .findFirst();
        if (event.isEmpty()) {
            return "none: the event is no longer found";
        }
        return event.get().decision().isPresent() ? "followed" : "none: the new time is outside the recording";
    }
}
