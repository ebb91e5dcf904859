package org.interphaselab.evaluation;

import java.util.List;
import org.interphaselab.analysis.Table;
import org.interphaselab.analysis.TableBuilder;
import org.interphaselab.evaluation.event.AffectedElectrode;
import org.interphaselab.evaluation.event.CellEvent;
import org.interphaselab.evaluation.verdict.MeasuredCell;

/** Table of events. */
final class EventTable {

    private EventTable() {}

    static Table of(List<MeasuredCell> cells) {
        TableBuilder table = new TableBuilder("events", "Events")
                .text("cell_id", "Cell id")
                .text("interphase", "Interphase")
                .text("cell", "Cell")
                .text("type", "Type")
                .number("time_h", "Time", "h")
                .number("half_cycle", "Half-cycle", "1")
                .text("electrode", "Electrode")
                .text("evidence", "Evidence")
                .text("may_be_confused_with", "May be confused with")
                .text("confirmed", "Confirmed")
                .text("confirmation_rule", "Confirmed by")
                .text("key", "Key")
                .text("decision", "Decision")
                .number("from_h", "From", "h")
                .number("to_h", "To", "h");
        for (MeasuredCell cell : cells) {
            for (CellEvent event : cell.events().list()) {
                table.row(
                        cell.cell().id(),
                        cell.cell().interphase().name(),
                        cell.cell().name(),
                        event.type().id(),
                        event.timeH(),
                        event.halfCycle(),
                        event.electrode().map(AffectedElectrode::id).orElse(null),
                        event.evidence(),
                        event.type().mayBeConfusedWith(),
                        event.confirmed(),
                        event.type().confirmedBy(),
                        event.key(),
                        event.decisionWords().isEmpty() ? null : event.decisionWords(),
                        event.fromS() / 3600,
                        event.toS() / 3600);
            }
        }
        return table.build();
    }
}
