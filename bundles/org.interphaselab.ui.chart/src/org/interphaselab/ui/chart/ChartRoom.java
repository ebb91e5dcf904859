package org.interphaselab.ui.chart;

import java.util.List;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swtchart.IAxis;
import org.eclipse.swtchart.IAxisSet;
import org.eclipse.swtchart.ITitle;
import org.eclipse.swtchart.LineStyle;
import org.interphaselab.chart.Axis;

/** What of titles and legends has room beside a plot. */
final class ChartRoom {

    /** Share of the width that a legend beside the plot may take. */
    private static final double MOST_FOR_LEGEND = 0.4;
    /** The line before a name and the space around it, pixels. */
    private static final int LEGEND_LINE = 56;

    private static final int LEGEND_GAP = 5;

    /** Blank, but not for the widget, which takes no room for what is empty. */
    static final String BLANK = "\u00a0";

    /** Type of half the height of a label makes room for the half of it that stands over the plot. */
    private static final int SMALL_POINTS = 3;

    private static final int ROOM = 1;

    private ChartRoom() {}

    /** Leaves room over the plot: the label of its upper edge stands half over it. */
    static void above(ITitle title, LocalResourceManager fonts) {
        blank(title, fonts.create(JFaceResources.getDefaultFontDescriptor().setHeight(SMALL_POINTS)));
        title.setVisible(true);
    }

    /** Prepares room between the plot and a legend beside it: the last label below the plot stands half right of it. */
    static void beforeLegend(IAxisSet axes) {
        IAxis room = axes.getYAxis(axes.createYAxis());
        room.setPosition(IAxis.Position.Secondary);
        room.getGrid().setStyle(LineStyle.NONE);
        room.getTitle().setVisible(false);
        room.getTick().setFormat(new RoomFormat(BLANK));
        room.getTick().setVisible(false);
    }

    /** Takes the room that {@link #beforeLegend} prepared, or gives it up. */
    static void wantBeforeLegend(IAxisSet axes, boolean wanted, Color background) {
        axes.getYAxis(ROOM).getTick().setForeground(background);
        axes.getYAxis(ROOM).getTick().setVisible(wanted);
    }

    private static void blank(ITitle title, Font font) {
        title.setFont(font);
        title.setText(BLANK);
    }

    /** Whether each of these names is shorter than its place. */
    static boolean fit(Control chart, Font font, List<String> names, int pixels) {
        GC gc = new GC(chart);
        gc.setFont(font);
        boolean fit = names.stream().allMatch(name -> gc.textExtent(name.replace('\n', ' ')).x < pixels);
        gc.dispose();
        return fit;
    }

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

    /**
     * The title of an axis, in two lines where one is longer than the axis, and its last words left out where two are;
     * its unit stays.
     */
    static String title(Control chart, Font font, Axis axis, int pixels) {
        GC gc = new GC(chart);
        gc.setFont(font);
        String quantity = axis.quantity();
        String title = axis.label();
        while (pixels > 0 && gc.textExtent(lines(gc, title, pixels)).x > pixels && quantity.indexOf(' ') > 0) {
            quantity = quantity.substring(0, quantity.lastIndexOf(' '));
            title = new Axis(
                            quantity.replaceFirst("[,;:(]$", "") + "…",
                            axis.unit(),
                            axis.scale(),
                            axis.min(),
                            axis.max())
                    .label();
        }
        String lines = lines(gc, title, pixels);
        gc.dispose();
        return lines;
    }

    /** A text in one line, or in the two that are most alike. */
    private static String lines(GC gc, String text, int pixels) {
        if (pixels <= 0 || gc.textExtent(text).x <= pixels) {
            return text;
        }
        String best = text;
        for (int i = text.indexOf(' '); i >= 0; i = text.indexOf(' ', i + 1)) {
            String broken = text.substring(0, i) + "\n" + text.substring(i + 1);
            boolean unit = text.startsWith("/ ", i + 1) || text.startsWith("/ ", i - 1);
            if (!unit && gc.textExtent(broken).x < gc.textExtent(best).x) {
                best = broken;
            }
        }
        return best;
    }
}
