package org.interphaselab.chart.svg;

import java.util.List;
import org.interphaselab.chart.AxisRange;
import org.interphaselab.chart.AxisTicks;
import org.interphaselab.chart.ChartSpec;
import org.interphaselab.chart.SeriesLooks;
import org.interphaselab.chart.markup.Element;

/** Lays out and draws a single chart. */
final class ChartPainter {

    private static final double EDGE = 3;
    private static final double MARK_RADIUS = 3;
    /** Height of a plot in parts of its width, as long as it is not known. */
    private static final double USUAL_HEIGHT = 0.45;

    private ChartPainter() {}

    static Legend legend(ChartSpec chart, double width) {
        return Legend.of(List.of(chart), SeriesLooks.of(chart), width - 2 * EDGE);
    }

    /** The names below the axis, where it has names. */
    static NameLabels names(ChartSpec chart, double width) {
        AxisRange x = ChartRanges.x(chart);
        double left = left(AxisPainter.vertical(ChartRanges.y(chart), width * USUAL_HEIGHT));
        double plot = width - left - EDGE;
        double first = x.position(1) * plot;
        return NameLabels.of(chart.x(), x.position(2) * plot - first, left + first - EDGE);
    }

    private static double left(AxisTicks down) {
        return EDGE + Type.TEXT + Type.GAP + AxisPainter.widest(down) + Type.GAP;
    }

    static Element draw(ChartSpec chart, Box page, String idPrefix) {
        SeriesLooks looks = SeriesLooks.of(chart);
        AxisRange x = ChartRanges.x(chart);
        AxisRange y = ChartRanges.y(chart);
        Legend legend = legend(chart, page.width());

        NameLabels names = names(chart, page.width());
        double below = Type.GAP + Type.SMALL + names.height() + Type.GAP + Type.TEXT + EDGE + legend.height();
        double height = page.height() - below - EDGE - Type.SMALL / 2;
        AxisTicks down = AxisPainter.vertical(y, height);
        double left = left(down);
        AxisTicks across = AxisPainter.horizontal(chart.x(), x, page.width() - left - EDGE);
        boolean numbers = chart.x().names().isEmpty();
        double right = numbers ? Math.max(EDGE, AxisPainter.widest(across) / 2 + 1) : EDGE;
        Box box = new Box(
                page.x() + left, page.y() + EDGE + Type.SMALL / 2, page.width() - left - right, Math.max(1, height));
        Frame frame = new Frame(box, x, y);

        Element group = Svg.group("chart");
        group.add(new PlotPainter(looks, Type.DATA_LINE, MARK_RADIUS).draw(chart, frame, idPrefix + "clip"));
        group.add(AxisPainter.horizontalAxis(frame, across, numbers), AxisPainter.verticalAxis(frame, down, true));
        group.add(names.draw(frame), AxisPainter.border(frame));
        group.add(AxisTitle.below(chart.x().label(), box, 2 * Type.GAP + Type.SMALL + names.height()));
        group.add(AxisTitle.leftOf(chart.y().label(), box, page.x() + EDGE + Type.TEXT * 0.8));
        if (legend.height() > 0) {
            group.add(legend.draw(page.x() + EDGE, page.bottom() - legend.height()));
        }
        return group;
    }
}
