package org.interphaselab.evaluation.verdict;

import org.interphaselab.analysis.experiment.Cell;
import org.interphaselab.evaluation.event.CellEvents;
import org.interphaselab.evaluation.event.CellFacts;
import org.interphaselab.evaluation.event.EventContext;
import org.interphaselab.evaluation.halfcycle.HalfCycles;
import org.interphaselab.evaluation.halfcycle.RecordingScan;

/**
 * A cell whose recording was read: half-cycles and events.
 *
 * @param cell the cell
 * @param context half-cycles, facts and thresholds
 * @param events its events
 * @param scan what is odd about its samples
 * @param outline its voltage for charts
 */
public record MeasuredCell(
        Cell cell, EventContext context, CellEvents events, RecordingScan scan, VoltageOutline outline) {

    public HalfCycles halfCycles() {
        return context.halfCycles();
    }

    public CellFacts facts() {
        return context.facts();
    }
}
