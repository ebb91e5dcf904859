package org.interphaselab.ui.chart;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** Arrows move, plus and minus zoom, 0 or Home goes back to the first view, End shows every sample. */
final class KeyTool implements ChartTool {

    private static final double STEP = 0.1;
    private static final double ZOOM = 1.5;

    @Override
    public void attach(ChartPane pane, Control plot) {
        plot.addListener(SWT.KeyDown, event -> pane.viewport().ifPresent(view -> press(pane, view, event)));
        plot.addListener(
                SWT.Traverse,
                event -> event.doit =
                        event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
    }

    private static void press(ChartPane pane, Viewport view, Event event) {
        switch (event.keyCode) {
            case SWT.ARROW_LEFT -> pane.look(view.moved(-STEP, 0));
            case SWT.ARROW_RIGHT -> pane.look(view.moved(STEP, 0));
            case SWT.ARROW_UP -> pane.look(view.moved(0, STEP));
            case SWT.ARROW_DOWN -> pane.look(view.moved(0, -STEP));
            case '+', '=', SWT.KEYPAD_ADD -> zoom(pane, view, 1 / ZOOM);
            case '-', SWT.KEYPAD_SUBTRACT -> zoom(pane, view, ZOOM);
            case '0', SWT.HOME -> pane.reset();
            case SWT.END -> pane.showEverything();
            default -> {
                // not a key of the chart
            }
        }
    }

    private static void zoom(ChartPane pane, Viewport view, double factor) {
        pane.look(view.zoomedX(0.5, factor));
    }
}
