package org.interphaselab.chart.svg;

import org.interphaselab.chart.AxisRange;
import org.interphaselab.chart.ChartSpec;
import org.interphaselab.chart.DataBounds;
import org.interphaselab.chart.Guide;

/** What a chart shows when its axes leave it open: all data with a margin, and guides clear of the frame. */
final class ChartRanges {

    private static final double MARGIN_X = 0.02;
    private static final double MARGIN_Y = 0.06;

    private ChartRanges() {}

    static AxisRange x(ChartSpec chart) {
        return AxisRange.of(chart.x(), DataBounds.ofX(chart), MARGIN_X);
    }

    /** A guide further away than the data reach does not squeeze them, but one at the edge gets room beyond it. */
    static AxisRange y(ChartSpec chart) {
        AxisRange range = AxisRange.of(chart.y(), DataBounds.ofY(chart), MARGIN_Y);
        double low = range.min();
        double high = range.max();
        for (Guide guide : chart.guides()) {
            if (guide.orientation() == Guide.Orientation.AT_Y && range.contains(guide.value())) {
                double position = range.position(guide.value());
                low = position < MARGIN_Y ? range.value(position - MARGIN_Y) : low;
                high = position > 1 - MARGIN_Y ? range.value(position + MARGIN_Y) : high;
            }
        }
        return AxisRange.safe(
                chart.y().min().isPresent() ? range.min() : low,
                chart.y().max().isPresent() ? range.max() : high,
                range.scale());
    }
}
