package org.interphaselab.chart;

/**
 * The extremes of what is plotted along one axis, gaps left out.
 *
 * @param min smallest value, {@code NaN} when there is none
 * @param max largest value, {@code NaN} when there is none
 * @param minPositive smallest positive value, {@code NaN} when there is none
 */
public record DataBounds(double min, double max, double minPositive) {

    private static final double NOTHING = Double.NaN;

    /** Bounds of nothing. */
    public static DataBounds empty() {
        return new DataBounds(NOTHING, NOTHING, NOTHING);
    }

    /** Horizontal extent of the series and marks. */
    public static DataBounds ofX(ChartSpec chart) {
        DataBounds bounds = empty();
        for (Series series : chart.series()) {
            bounds = bounds.with(series.x());
        }
        for (Mark mark : chart.marks()) {
            bounds = bounds.with(mark.x());
        }
        return bounds;
    }

    /**
     * What a chart shows along its horizontal axis; points on an end of it are seen whole.
     *
     * @param margin room beside the data in parts of their extent, where the axis leaves its ends open
     * @param besidePoints room beside points that stand on an end
     */
    public static AxisRange rangeOfX(ChartSpec chart, double margin, double besidePoints) {
        AxisRange range = AxisRange.of(chart.x(), ofX(chart), margin);
        for (Series series : chart.series()) {
            if (series.style() == Series.Style.POINTS) {
                range = range.clearOf(series.x(), besidePoints);
            }
        }
        return range;
    }

    /** Vertical extent of the series with their bands; marks are drawn at the frame when they lie beyond it. */
    public static DataBounds ofY(ChartSpec chart) {
        DataBounds bounds = empty();
        for (Series series : chart.series()) {
            bounds = bounds.with(series.y()).with(series.lower()).with(series.upper());
        }
        return bounds;
    }

    /** These bounds widened by values. */
    public DataBounds with(double... values) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        double positive = Double.POSITIVE_INFINITY;
        for (double value : values) {
            if (Double.isFinite(value)) {
                low = Math.min(low, value);
                high = Math.max(high, value);
                if (value > 0) {
                    positive = Math.min(positive, value);
                }
            }
        }
        return new DataBounds(lower(min, low), higher(max, high), lower(minPositive, positive));
    }

    /** These bounds widened by others. */
    public DataBounds with(DataBounds other) {
        return with(other.min, other.max, other.minPositive);
    }

    /** Whether there is no value at all. */
    public boolean isEmpty() {
        return Double.isNaN(min);
    }

    /**
     * A range that shows all values, with a margin on either side that never crosses zero: a quantity that is never
     * negative gets no negative axis.
     *
     * @param margin margin in parts of the extent
     */
    public AxisRange range(Axis.Scale scale, double margin) {
        if (scale == Axis.Scale.LOGARITHMIC) {
            AxisRange tight = AxisRange.safe(minPositive, max, scale);
            return AxisRange.safe(tight.value(-margin), tight.value(1 + margin), scale);
        }
        AxisRange tight = AxisRange.safe(min, max, scale);
        double low = tight.value(-margin);
        double high = tight.value(1 + margin);
        return AxisRange.safe(min >= 0 ? Math.max(0, low) : low, max <= 0 ? Math.min(0, high) : high, scale);
    }

    private static double lower(double known, double value) {
        return Double.isInfinite(value) ? known : Double.isNaN(known) ? value : Math.min(known, value);
    }

    private static double higher(double known, double value) {
        return Double.isInfinite(value) ? known : Double.isNaN(known) ? value : Math.max(known, value);
    }
}
