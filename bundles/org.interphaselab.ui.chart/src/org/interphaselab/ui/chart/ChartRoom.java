package org.interphaselab.ui.chart;

import java.util.List;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.interphaselab.chart.Axis;

/** What of titles and legends has room beside a plot. */
final class ChartRoom {

    /** Share of the width that a legend beside the plot may take. */
    private static final double MOST_FOR_LEGEND = 0.4;
    /** The line before a name and the space around it, pixels. */
    private static final int LEGEND_LINE = 56;

    private static final int LEGEND_GAP = 5;

    private ChartRoom() {}

    /** Whether a legend beside the plot leaves it most of the chart; its names stand in as many columns as they need. */
    static boolean forLegend(Control chart, Font font, List<String> names) {
        Point size = chart.getSize();
        GC gc = new GC(chart);
        gc.setFont(font);
        int widest =
                names.stream().mapToInt(name -> gc.textExtent(name).x).max().orElse(0);
        int high = names.size() * (gc.getFontMetrics().getHeight() + LEGEND_GAP);
        gc.dispose();
        int columns = Math.ceilDiv(high, Math.max(1, size.y));
        return columns * (widest + LEGEND_LINE) <= MOST_FOR_LEGEND * size.x;
    }

    /** The title of an axis, its last words left out where it is longer than the axis; its unit stays. */
    static String title(Control chart, Font font, Axis axis, int pixels) {
        GC gc = new GC(chart);
        gc.setFont(font);
        String quantity = axis.quantity();
        String title = axis.label();
        while (pixels > 0 && gc.textExtent(title).x > pixels && quantity.indexOf(' ') > 0) {
            quantity = quantity.substring(0, quantity.lastIndexOf(' '));
            title = new Axis(
                            quantity.replaceFirst("[,;:(]$", "") + "…",
                            axis.unit(),
                            axis.scale(),
                            axis.min(),
                            axis.max())
                    .label();
        }
        gc.dispose();
        return title;
    }
}
