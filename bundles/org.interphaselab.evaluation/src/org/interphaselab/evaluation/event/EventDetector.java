package org.interphaselab.evaluation.event;

import java.util.List;

/** Finds the events of one kind. */
interface EventDetector {

    /**
     * The events of its kind, in order of time.
     *
     * @param earlier what the detectors before it have found
     */
    List<CellEvent> detect(EventContext context, CellEvents earlier);
}
