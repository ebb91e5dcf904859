package org.interphaselab.ui.chart;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** A box drawn with Shift and the left button becomes the view. */
final class BoxZoomTool implements ChartTool {

    /** Smaller boxes are slips of the hand. */
    private static final int SMALLEST_PIXELS = 6;

    private Point start;
    private Rectangle box;

    @Override
    public void attach(ChartPane pane, Control plot) {
        plot.addListener(SWT.MouseDown, event -> {
            if (event.button == 1 && (event.stateMask & SWT.SHIFT) != 0) {
                start = new Point(event.x, event.y);
                plot.setFocus();
            }
        });
        plot.addListener(SWT.MouseMove, event -> {
            if (start != null) {
                box = around(start, event);
                plot.redraw();
            }
        });
        plot.addListener(SWT.MouseUp, event -> {
            Rectangle drawn = start == null ? null : around(start, event);
            start = null;
            box = null;
            if (drawn != null && drawn.width >= SMALLEST_PIXELS && drawn.height >= SMALLEST_PIXELS) {
                zoom(pane, plot.getSize(), drawn);
            } else {
                plot.redraw();
            }
        });
        plot.addListener(SWT.Paint, event -> {
            if (box != null) {
                event.gc.setForeground(pane.surface().colours().foreground());
                event.gc.setLineStyle(SWT.LINE_DASH);
                event.gc.drawRectangle(box);
            }
        });
    }

    private static Rectangle around(Point start, Event event) {
        return new Rectangle(
                Math.min(start.x, event.x),
                Math.min(start.y, event.y),
                Math.abs(event.x - start.x),
                Math.abs(event.y - start.y));
    }

    private static void zoom(ChartPane pane, Point size, Rectangle box) {
        double width = size.x;
        double height = size.y;
        pane.viewport()
                .ifPresent(view -> pane.look(view.box(
                        box.x / width,
                        (box.x + box.width) / width,
                        1 - (box.y + box.height) / height,
                        1 - box.y / height)));
    }
}
