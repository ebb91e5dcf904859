package org.interphaselab.evaluation.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interphaselab.analysis.experiment.EventDecision;
import org.interphaselab.evaluation.halfcycle.HalfCycle;
import org.interphaselab.evaluation.halfcycle.HalfCycles;

/** Puts what people decided upon the events that were found: confirms, moves or dismisses them, and keeps why. */
public final class DecidedEvents {

    private final HalfCycles halfCycles;
    private final Map<String, EventDecision> byKey = new HashMap<>();

    DecidedEvents(HalfCycles halfCycles, List<EventDecision> decisions) {
        this.halfCycles = halfCycles;
        decisions.forEach(decision -> byKey.put(decision.eventKey(), decision));
    }

    /** The event as decided; unchanged when nobody decided, or it was moved out of the recording. */
    CellEvent apply(CellEvent event) {
        EventDecision decision = byKey.get(event.key());
        if (decision == null) {
            return event;
        }
        return switch (decision.action()) {
            case CONFIRM -> event.decided(decision, true);
            case DISMISS -> event.decided(decision, false);
            case MOVE ->
                at(decision.newTimeS().orElseThrow())
                        .map(half -> event.moved(decision, half))
                        .orElse(event);
        };
    }

    /** Whether a person said that this event is none. */
    boolean dismisses(CellEvent event) {
        EventDecision decision = byKey.get(event.key());
        return decision != null && decision.action() == EventDecision.Action.DISMISS;
    }

    /** The half-cycle at a time: the last one that had begun; empty outside the recording. */
    private Optional<HalfCycle> at(double timeS) {
        return timeS > halfCycles.endS()
                ? Optional.empty()
                : halfCycles.list().stream()
                        .filter(half -> half.startS() < timeS)
                        .reduce((earlier, later) -> later);
    }
}
