package org.interphaselab.ui.analysis.voltage;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.interphaselab.ui.analysis.decision.EventDecisions;
import org.interphaselab.ui.chart.ChartPane;

/** What can be decided about the event whose mark the mouse is on. */
final class EventMenu {

    private EventMenu() {}

    static void install(VoltageView view, ChartPane pane) {
        Control plot = pane.plot();
        Point asked = new Point(0, 0);
        plot.addListener(SWT.MenuDetect, event -> {
            Point place = plot.toControl(event.x, event.y);
            asked.x = place.x;
            asked.y = place.y;
        });
        EventDecisions decisions = new EventDecisions(view.getSite());
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(shown -> pane.marksAt(asked.x, asked.y).stream()
                .flatMap(mark -> view.event(mark).stream())
                .forEach(event -> decisions.fill(shown, event, pane::pick)));
        plot.setMenu(menu.createContextMenu(plot));
    }
}
