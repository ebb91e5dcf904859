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

    private ChartPainter() {}

    static Legend legend(ChartSpec chart, double width) {
        return Legend.of(List.of(chart), SeriesLooks.of(chart), width - 2 * EDGE);
    }

    static Element draw(ChartSpec chart, Box page, String idPrefix) {
        SeriesLooks looks = SeriesLooks.of(chart);
        AxisRange x = ChartRanges.x(chart);
        AxisRange y = ChartRanges.y(chart);
        Legend legend = legend(chart, page.width());

        double furtherLines = AxisPainter.furtherLines(AxisTicks.of(chart.x().names()));
        double below = Type.GAP + Type.SMALL + furtherLines + Type.GAP + Type.TEXT + EDGE + legend.height();
        double height = page.height() - below - EDGE - Type.SMALL / 2;
        AxisTicks down = AxisPainter.vertical(y, height);
        double left = EDGE + Type.TEXT + Type.GAP + AxisPainter.widest(down) + Type.GAP;
        AxisTicks across = AxisPainter.horizontal(chart.x(), x, page.width() - left - EDGE);
        boolean numbers = chart.x().names().isEmpty();
        double right = numbers ? Math.max(EDGE, AxisPainter.widest(across) / 2 + 1) : EDGE;
        Box box = new Box(
                page.x() + left, page.y() + EDGE + Type.SMALL / 2, page.width() - left - right, Math.max(1, height));
        Frame frame = new Frame(box, x, y);

        Element group = Svg.group("chart");
        group.add(new PlotPainter(looks, Type.DATA_LINE, MARK_RADIUS).draw(chart, frame, idPrefix + "clip"));
        group.add(AxisPainter.horizontalAxis(frame, across, true), AxisPainter.verticalAxis(frame, down, true));
        group.add(AxisPainter.border(frame));
        group.add(AxisTitle.below(chart.x().label(), box, 2 * Type.GAP + Type.SMALL + furtherLines));
        group.add(AxisTitle.leftOf(chart.y().label(), box, page.x() + EDGE + Type.TEXT * 0.8));
        if (legend.height() > 0) {
            group.add(legend.draw(page.x() + EDGE, page.bottom() - legend.height()));
        }
        return group;
    }
}
