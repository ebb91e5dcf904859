package org.interphaselab.evaluation.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The events of a cell, in order of half-cycles; those that people dismissed stay among them, marked.
 *
 * @param list the events
 */
public record CellEvents(List<CellEvent> list) {

    /** The order matters: later detectors leave out what earlier ones explain. */
    private static final List<EventDetector> DETECTORS = List.of(
            new RangeExceededDetector(),
            new ContactFailureDetector(),
            new DepletionDetector(),
            new HardShortDetector(),
            new SoftShortDetector(),
            new ActivationDetector(),
            new NoiseRiseDetector(),
            new IncompleteDetector());

    public CellEvents {
        list = list.stream()
                .sorted(Comparator.comparingInt(CellEvent::halfCycle).thenComparing(CellEvent::type))
                .toList();
    }

    /** Runs all detectors. What people decided about an event counts for the detectors after the one that found it. */
    public static CellEvents detect(EventContext context) {
        CellEvents found = new CellEvents(List.of());
        for (EventDetector detector : DETECTORS) {
            List<CellEvent> all = new ArrayList<>(found.list());
            detector.detect(context, found)
                    .forEach(event -> all.add(context.decided().apply(event)));
            found = new CellEvents(all);
        }
        return found;
    }

    /** The first event of a type that nobody dismissed. */
    public Optional<CellEvent> first(EventType type) {
        return list.stream()
                .filter(event -> event.type() == type && !event.dismissed())
                .findFirst();
    }

    /** Whether there is an event of a type that nobody dismissed. */
    public boolean has(EventType type) {
        return first(type).isPresent();
    }

    /** The event that ends the cell's life. */
    public Optional<CellEvent> end() {
        return list.stream().filter(CellEvent::terminal).min(Comparator.comparingInt(CellEvent::halfCycle));
    }

    /** Number of half-cycles before the cell's life ends, of {@code all}. */
    public int halfCyclesOfLife(int all) {
        return end().map(CellEvent::halfCycle).orElse(all);
    }
}
