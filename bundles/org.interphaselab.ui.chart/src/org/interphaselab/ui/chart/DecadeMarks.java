package org.interphaselab.ui.chart;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.events.PaintListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IAxis;
import org.interphaselab.chart.AxisRange;

/**
 * Marks on logarithmic axes of many decades: one at every power of ten. The widget makes one at every digit of every
 * decade, which is a black bar there.
 */
final class DecadeMarks implements PaintListener {

    /** Length of the marks of the widget, pixels. */
    private static final int LENGTH = 5;

    private static final int MOST = 12;

    private final Chart chart;
    private final Map<IAxis, AxisRange> shown = new HashMap<>();

    /** Paints after the axes of the chart, which listen already. */
    DecadeMarks(Chart chart) {
        this.chart = chart;
        chart.addPaintListener(this);
    }

    /** Paints the marks of an axis with this range, or leaves it to the widget. */
    void show(IAxis axis, Optional<AxisRange> range) {
        range.ifPresentOrElse(span -> shown.put(axis, span), () -> shown.remove(axis));
    }

    @Override
    public void paintControl(PaintEvent event) {
        Rectangle plot = chart.getPlotArea().getControl().getBounds();
        shown.forEach((axis, range) -> {
            boolean across = axis.getDirection() == IAxis.Direction.X;
            event.gc.setBackground(chart.getBackground());
            if (across) {
                // the line of the axis, next to the plot, stays
                event.gc.fillRectangle(plot.x, plot.y + plot.height + 1, plot.width, LENGTH + 1);
            } else {
                event.gc.fillRectangle(plot.x - LENGTH - 2, plot.y, LENGTH + 1, plot.height);
            }
            event.gc.setForeground(axis.getTick().getForeground());
            marks(event.gc, axis, range, plot, across);
        });
    }

    private static void marks(GC gc, IAxis axis, AxisRange range, Rectangle plot, boolean across) {
        int first = (int) Math.ceil(Math.log10(range.min()));
        int last = (int) Math.floor(Math.log10(range.max()));
        int step = Math.ceilDiv(Math.max(1, last - first), MOST);
        for (int power = first; power <= last; power += step) {
            int place = axis.getPixelCoordinate(Math.pow(10, power));
            if (across) {
                int bottom = plot.y + plot.height;
                gc.drawLine(plot.x + place, bottom + 1, plot.x + place, bottom + LENGTH);
            } else {
                gc.drawLine(plot.x - LENGTH - 1, plot.y + place, plot.x - 2, plot.y + place);
            }
        }
    }
}
