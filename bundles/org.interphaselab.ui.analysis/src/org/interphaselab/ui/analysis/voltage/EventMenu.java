package org.interphaselab.ui.analysis.voltage;

import org.interphaselab.ui.analysis.decision.EventDecisions;
import org.interphaselab.ui.chart.ChartPane;

/** What can be decided about the event whose mark the mouse is on. */
final class EventMenu {

    private EventMenu() {}

    static void install(VoltageView view, ChartPane pane) {
        EventDecisions decisions = new EventDecisions(view.getSite());
        pane.contribute((menu, place) -> pane.marksAt(place.x, place.y).stream()
                .flatMap(mark -> view.event(mark).stream())
                .forEach(event -> decisions.fill(menu, event, pane::pick)));
    }
}
