package org.interphaselab.chart.svg;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import org.interphaselab.chart.AxisRange;
import org.interphaselab.chart.ChartSpec;
import org.interphaselab.chart.DataBounds;
import org.interphaselab.chart.Guide;

/** What a chart shows when its axes leave it open: all data with a margin, and guides clear of the frame. */
final class ChartRanges {

    private static final double MARGIN_X = 0.02;
    private static final double MARGIN_Y = 0.06;
    /** The same where arrows of bounds point beyond the data. */
    private static final double MARGIN_ARROWS = 0.12;

    private ChartRanges() {}

    static AxisRange x(ChartSpec chart) {
        return DataBounds.rangeOfX(chart, MARGIN_X, MARGIN_X);
    }

    /** A guide further away than the data reach does not squeeze them, but one at the edge gets room beyond it. */
    static AxisRange y(ChartSpec chart) {
        AxisRange range = AxisRange.of(chart.y(), DataBounds.ofY(chart), arrows(chart) ? MARGIN_ARROWS : MARGIN_Y);
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

    private static boolean arrows(ChartSpec chart) {
        return chart.series().stream()
                .flatMapToDouble(
                        series -> DoubleStream.concat(Arrays.stream(series.lower()), Arrays.stream(series.upper())))
                .anyMatch(Double::isInfinite);
    }
}
