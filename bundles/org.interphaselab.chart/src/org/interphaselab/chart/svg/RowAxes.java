package org.interphaselab.chart.svg;

import java.util.function.Function;
import org.interphaselab.chart.Axis;
import org.interphaselab.chart.AxisRange;
import org.interphaselab.chart.ChartSpec;
import org.interphaselab.chart.DataBounds;
import org.interphaselab.chart.PanelMatrix;

/**
 * The axes that all panels of a row share, wide enough for each of them.
 *
 * @param x horizontal axis
 * @param y vertical axis
 * @param xRange its range
 * @param yRange its range
 */
record RowAxes(Axis x, Axis y, AxisRange xRange, AxisRange yRange) {

    private static final Axis NONE = Axis.linear("", "1");

    static RowAxes of(PanelMatrix.Row row) {
        Axis x = row.panels().stream().map(ChartSpec::x).findFirst().orElse(NONE);
        Axis y = row.panels().stream().map(ChartSpec::y).findFirst().orElse(NONE);
        return new RowAxes(
                x, y, range(row, x, ChartSpec::x, ChartRanges::x), range(row, y, ChartSpec::y, ChartRanges::y));
    }

    private static AxisRange range(
            PanelMatrix.Row row, Axis first, Function<ChartSpec, Axis> axis, Function<ChartSpec, AxisRange> range) {
        return row.panels().stream()
                .filter(panel -> !PlotPainter.empty(panel))
                .filter(panel -> axis.apply(panel).scale() == first.scale())
                .map(range)
                .reduce(AxisRange::union)
                .orElseGet(() -> AxisRange.of(first, DataBounds.empty(), 0));
    }
}
