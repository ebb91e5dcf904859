package org.interphaselab.ui.chart;

import java.util.Arrays;
import java.util.stream.Stream;
import org.interphaselab.chart.Axis;
import org.interphaselab.chart.AxisRange;
import org.interphaselab.chart.ChartSpec;
import org.interphaselab.chart.DataBounds;
import org.interphaselab.chart.Series;

/** Finds the views a chart starts from and returns to. */
final class Extent {

    /** Share of samples that may lie outside the first view at either end: spikes leave the frame, the rest is seen. */
    private static final double TAIL = 0.005;
    /** Space left above and below, as a share of the range. */
    private static final double MARGIN = 0.1;
    /** The same beside points, so that those at the ends are seen whole. */
    private static final double BESIDE_POINTS = 0.02;
    /** Samples looked at to find the usual range. */
    private static final int SAMPLED = 20_000;

    private Extent() {}

    /** The view a reader wants first: fixed ends where the chart states them, else the usual range of the data. */
    static Viewport first(ChartSpec spec) {
        DataBounds usual = spec.series().stream()
                .flatMap(series -> Stream.of(series.y(), series.lower(), series.upper()))
                .map(values -> usual(values, spec.y().scale()))
                .reduce(DataBounds.empty(), DataBounds::with);
        return new Viewport(
                DataBounds.rangeOfX(spec, besides(spec), BESIDE_POINTS), AxisRange.of(spec.y(), usual, MARGIN));
    }

    /** The view that shows every sample. */
    static Viewport everything(ChartSpec spec) {
        return new Viewport(
                DataBounds.ofX(spec).range(spec.x().scale(), besides(spec)),
                DataBounds.ofY(spec).range(spec.y().scale(), MARGIN));
    }

    private static double besides(ChartSpec spec) {
        boolean points = spec.series().stream()
                .map(Series::style)
                .anyMatch(style -> style == Series.Style.POINTS || style == Series.Style.LINE_AND_POINTS);
        return points ? BESIDE_POINTS : 0;
    }

    private static DataBounds usual(double[] values, Axis.Scale scale) {
        int stride = Math.max(1, values.length / SAMPLED);
        double[] sample = new double[values.length / stride + 1];
        int n = 0;
        for (int i = 0; i < values.length; i += stride) {
            if (AxisRange.plottable(values[i], scale)) {
                sample[n++] = values[i];
            }
        }
        if (n == 0) {
            return DataBounds.empty();
        }
        Arrays.sort(sample, 0, n);
        int out = (int) (TAIL * n);
        return DataBounds.empty().with(sample[out], sample[n - 1 - out]);
    }
}
