package org.interphaselab.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * The stretches of a line between its gaps. Whatever draws a line draws one stretch after the other: some toolkits draw
 * {@code NaN} as a peak, and a value without logarithm switches their logarithmic axis off.
 */
public final class Runs {

    private Runs() {}

    /** The stretches whose points all have a place on axes of these scales; a lone point is a stretch of one. */
    public static List<IndexRange> of(double[] x, double[] y, Axis.Scale xScale, Axis.Scale yScale) {
        List<IndexRange> runs = new ArrayList<>();
        int start = -1;
        for (int i = 0; i < x.length; i++) {
            boolean drawn = AxisRange.plottable(x[i], xScale) && AxisRange.plottable(y[i], yScale);
            if (drawn && start < 0) {
                start = i;
            } else if (!drawn && start >= 0) {
                runs.add(new IndexRange(start, i));
                start = -1;
            }
        }
        if (start >= 0) {
            runs.add(new IndexRange(start, x.length));
        }
        return runs;
    }
}
