package org.interphaselab.evaluation.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.interphaselab.evaluation.halfcycle.HalfCycle;
import org.interphaselab.evaluation.halfcycle.HalfCycles;

/**
 * A half-cycle that passed less than the set capacity although it did not reach the limit. Half-cycles that repeat
 * the same smaller capacity are the programme; the last half-cycle of a recording is merely where it ends; one with a
 * hole in the recording has passed more than can be seen.
 */
final class IncompleteDetector implements EventDetector {

    @Override
    public List<CellEvent> detect(EventContext context, CellEvents earlier) {
        HalfCycles halfCycles = context.halfCycles();
        int end = Math.min(halfCycles.size() - 1, earlier.halfCyclesOfLife(halfCycles.size()));
        List<CellEvent> events = new ArrayList<>();
        for (int k = 0; k < end; k++) {
            HalfCycle half = halfCycles.get(k);
            boolean explained = half.atLimit() || half.chargeMissing() || explainedBy(earlier, k);
            if (!explained && context.incomplete(half) && !alike(context, k, k - 2) && !alike(context, k, k + 2)) {
                events.add(CellEvent.ending(
                        EventType.INCOMPLETE,
                        Optional.empty(),
                        half,
                        false,
                        Wording.text(
                                "%s of %s passed in half-cycle %d at %s",
                                Wording.charge(half.chargeMAhCm2()),
                                Wording.setCharge(context.referenceCapacityMAhCm2()),
                                k,
                                Wording.volts(half.lastV()))));
            }
        }
        return events;
    }

    private static boolean explainedBy(CellEvents earlier, int halfCycle) {
        return earlier.list().stream()
                .anyMatch(event ->
                        event.halfCycle() == halfCycle && event.type() == EventType.DEPLETION && !event.dismissed());
    }

    private static boolean alike(EventContext context, int k, int other) {
        HalfCycles halfCycles = context.halfCycles();
        if (other < 0 || other >= halfCycles.size()) {
            return false;
        }
        double here = halfCycles.get(k).chargeMAhCm2();
        return Math.abs(halfCycles.get(other).chargeMAhCm2() - here)
                <= context.parameters().recording().sameValue() * here;
    }
}
