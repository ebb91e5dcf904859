package org.interphaselab.analysis.experiment;

import java.time.Instant;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * What a person decided about an event that the evaluation found. The decision speaks of the event by its key, which
 * stays the same when the recording is evaluated again with other thresholds: kind, half-cycle and electrode.
 *
 * @param eventKey key of the event as the events table gives it, for example {@code depletion@43:B}
 * @param action what was decided
 * @param newTimeS where a moved event is put, test time, s; given if and only if it is moved
 * @param reason why, in the words of whoever decided; never blank
 * @param by who decided, where known; else empty
 * @param at when it was decided
 */
public record EventDecision(
        String eventKey, Action action, OptionalDouble newTimeS, String reason, String by, Instant at) {

    /** What can be decided. */
    public enum Action {
        /** The event is real; no second observation is asked for. */
        CONFIRM,
        /** The event is real, but happened at another time. */
        MOVE,
        /** The event is none; it stays listed with the reason and has no consequence. */
        DISMISS
    }

    public EventDecision {
        Objects.requireNonNull(eventKey, "eventKey");
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(newTimeS, "newTimeS");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(at, "at");
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a decision about " + eventKey + " without a reason");
        }
        if (newTimeS.isPresent() != (action == Action.MOVE)) {
            throw new IllegalArgumentException(
                    "a decision about " + eventKey + " has a new time if and only if it moves the event");
        }
    }
}
