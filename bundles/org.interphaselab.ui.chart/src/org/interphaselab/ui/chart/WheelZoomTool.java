package org.interphaselab.ui.chart;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/**
 * The wheel zooms around the cursor: along the horizontal axis, with Shift along the vertical one, with Ctrl along both.
 */
final class WheelZoomTool implements ChartTool {

    private static final double STEP = 1.25;

    @Override
    public void attach(ChartPane pane, Control plot) {
        plot.addListener(SWT.MouseVerticalWheel, event -> {
            zoom(pane, plot.getSize(), event);
            event.doit = false;
        });
    }

    private static void zoom(ChartPane pane, Point size, Event event) {
        if (event.count == 0 || size.x == 0 || size.y == 0) {
            return;
        }
        double factor = event.count > 0 ? 1 / STEP : STEP;
        boolean shift = (event.stateMask & SWT.SHIFT) != 0;
        boolean both = (event.stateMask & SWT.MOD1) != 0;
        pane.viewport().ifPresent(view -> {
            Viewport zoomed = view;
            if (both || !shift) {
                zoomed = zoomed.zoomedX(event.x / (double) size.x, factor);
            }
            if (both || shift) {
                zoomed = zoomed.zoomedY(1 - event.y / (double) size.y, factor);
            }
            pane.look(zoomed);
        });
    }
}
