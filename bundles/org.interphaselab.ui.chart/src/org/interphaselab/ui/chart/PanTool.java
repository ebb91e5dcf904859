package org.interphaselab.ui.chart;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** Dragging with the left button moves the chart; a double click goes back to the first view. */
final class PanTool implements ChartTool {

    private Point start;
    private Viewport startView;

    @Override
    public void attach(ChartPane pane, Control plot) {
        plot.addListener(SWT.MouseDown, event -> {
            if (event.button == 1 && (event.stateMask & SWT.MODIFIER_MASK) == 0) {
                plot.setFocus();
                start = new Point(event.x, event.y);
                startView = pane.viewport().orElse(null);
            }
        });
        plot.addListener(SWT.MouseMove, event -> drag(pane, plot, event));
        plot.addListener(SWT.MouseUp, event -> {
            start = null;
            plot.setCursor(null);
        });
        plot.addListener(SWT.MouseDoubleClick, event -> {
            start = null;
            pane.reset();
        });
    }

    private void drag(ChartPane pane, Control plot, Event event) {
        Point size = plot.getSize();
        if (start == null || startView == null || size.x == 0 || size.y == 0) {
            return;
        }
        plot.setCursor(plot.getDisplay().getSystemCursor(SWT.CURSOR_SIZEALL));
        double right = (start.x - event.x) / (double) size.x;
        double up = (event.y - start.y) / (double) size.y;
        pane.look(startView.moved(right, up));
    }
}
