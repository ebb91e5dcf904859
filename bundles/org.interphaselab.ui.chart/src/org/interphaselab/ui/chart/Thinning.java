package org.interphaselab.ui.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.interphaselab.chart.Axis;
import org.interphaselab.chart.AxisRange;
import org.interphaselab.chart.ChartSpec;
import org.interphaselab.chart.Decimated;
import org.interphaselab.chart.Decimation;
import org.interphaselab.chart.IndexRange;
import org.interphaselab.chart.Runs;
import org.interphaselab.chart.Series;
import org.interphaselab.core.Progress;

/**
 * Brings the samples of the visible stretch down to what the screen can show: at most four points per pixel column of a
 * line, at most one point per pixel of a scatter. The extremes of every column stay, so that a spike of one sample
 * survives. Gaps split a line into pieces, for the widget draws a missing value as a peak.
 */
final class Thinning {

    /** Pieces of one line beyond which they cannot be told apart on a screen any more. */
    private static final int MAX_PIECES = 2_000;

    /** Half the width of a whisker. */
    private static final double WHISKER_PIXELS = 2;

    private Thinning() {}

    /**
     * All that is drawn of a chart.
     *
     * @param columns width of the plot, pixels
     * @param rows height of the plot, pixels
     * @throws java.util.concurrent.CancellationException when a newer view was asked for
     */
    static Drawn of(ChartSpec spec, Viewport view, int columns, int rows, Progress progress) {
        List<Piece> pieces = new ArrayList<>();
        List<Band> bands = new ArrayList<>();
        for (int i = 0; i < spec.series().size(); i++) {
            progress.checkCancelled();
            Series series = spec.series().get(i);
            if (series.style() == Series.Style.POINTS) {
                pieces.add(points(i, series, view, columns, rows));
            } else if (series.style() == Series.Style.BARS) {
                bars(i, series, pieces, bands);
            } else {
                line(i, series, spec, view, columns, pieces);
            }
            if (series.hasBand() && series.style() == Series.Style.POINTS) {
                whiskers(i, series, view, columns, bands);
            } else if (series.hasBand() && series.style().joined()) {
                band(i, series, spec, view, columns, bands);
            }
        }
        return new Drawn(pieces, bands);
    }

    /** The outline of each bar, and what fills it. */
    private static void bars(int number, Series series, List<Piece> out, List<Band> filled) {
        for (int i = 0; i < Math.min(series.x().length, MAX_PIECES); i++) {
            double left = series.x()[i] - Series.BAR_WIDTH / 2;
            double right = series.x()[i] + Series.BAR_WIDTH / 2;
            double from = series.barFrom(i);
            double to = series.barTo(i);
            out.add(new Piece(
                    number, new double[] {left, left, right, right, left}, new double[] {from, to, to, from, from}));
            filled.add(block(number, left, right, from, to));
        }
    }

    /** A narrow block from the lower to the upper end of each point; a bound reaches to the edge of what is seen. */
    private static void whiskers(int number, Series series, Viewport view, int columns, List<Band> out) {
        for (int i = 0; i < Math.min(series.x().length, MAX_PIECES); i++) {
            double place = view.x().position(series.x()[i]);
            if (Double.isFinite(place)) {
                out.add(block(
                        number,
                        view.x().value(place - WHISKER_PIXELS / columns),
                        view.x().value(place + WHISKER_PIXELS / columns),
                        seen(series.lower()[i], view.y()),
                        seen(series.upper()[i], view.y())));
            }
        }
    }

    private static double seen(double value, AxisRange range) {
        boolean below = value < range.min() || !AxisRange.plottable(value, range.scale());
        return value == Double.POSITIVE_INFINITY ? range.max() : below ? range.min() : Math.min(value, range.max());
    }

    private static Band block(int number, double left, double right, double from, double to) {
        double[] ends = {left, right};
        return new Band(
                number, new Decimated(ends, new double[] {from, from}), new Decimated(ends, new double[] {to, to}));
    }

    private static void line(int number, Series series, ChartSpec spec, Viewport view, int columns, List<Piece> out) {
        Decimated thin = thinned(series.x(), series.y(), view.x(), columns);
        List<IndexRange> runs =
                Runs.of(thin.x(), thin.y(), spec.x().scale(), spec.y().scale());
        for (IndexRange run : runs.subList(0, Math.min(runs.size(), MAX_PIECES))) {
            out.add(new Piece(
                    number,
                    Arrays.copyOfRange(thin.x(), run.from(), run.to()),
                    Arrays.copyOfRange(thin.y(), run.from(), run.to())));
        }
    }

    /** An edge without value ends the band; on a logarithmic axis a lower edge without logarithm lies at its lower end. */
    private static void band(int number, Series series, ChartSpec spec, Viewport view, int columns, List<Band> out) {
        boolean log = spec.y().scale() == Axis.Scale.LOGARITHMIC;
        double[] lower = log
                ? Arrays.stream(series.lower())
                        .map(edge -> edge <= 0 ? view.y().min() : edge)
                        .toArray()
                : series.lower();
        double[] ends = new double[lower.length];
        for (int i = 0; i < ends.length; i++) {
            ends[i] = lower[i] + series.upper()[i];
        }
        for (IndexRange run :
                Runs.of(series.x(), ends, spec.x().scale(), spec.y().scale())) {
            double[] x = Arrays.copyOfRange(series.x(), run.from(), run.to());
            Decimated low = thinned(x, Arrays.copyOfRange(lower, run.from(), run.to()), view.x(), columns);
            Decimated high = thinned(x, Arrays.copyOfRange(series.upper(), run.from(), run.to()), view.x(), columns);
            if (low.size() > 1 && high.size() > 1) {
                out.add(new Band(number, low, high));
            }
        }
    }

    /** On a logarithmic axis the columns of pixels are equal in the logarithm, so the samples are counted out there. */
    private static Decimated thinned(double[] x, double[] y, AxisRange range, int columns) {
        if (range.scale() == Axis.Scale.LINEAR) {
            return Decimation.window(x, y, range.min(), range.max(), columns);
        }
        double[] places = Arrays.stream(x).map(Thinning::log).toArray();
        Decimated thin = Decimation.window(places, y, log(range.min()), log(range.max()), columns);
        return new Decimated(
                Arrays.stream(thin.x()).map(place -> Math.pow(10, place)).toArray(), thin.y());
    }

    private static double log(double value) {
        return Math.log10(Math.max(value, Double.MIN_NORMAL));
    }

    private static Piece points(int number, Series series, Viewport view, int columns, int rows) {
        double[] x = new double[Math.min(series.x().length, columns * rows)];
        double[] y = new double[x.length];
        Set<Long> taken = new HashSet<>();
        int n = 0;
        for (int i = 0; i < series.x().length && n < x.length; i++) {
            double px = series.x()[i];
            double py = series.y()[i];
            if (view.x().contains(px) && view.y().contains(py)) {
                long column = (long) (view.x().position(px) * columns);
                long row = (long) (view.y().position(py) * rows);
                if (taken.add(column * (rows + 1L) + row)) {
                    x[n] = px;
                    y[n++] = py;
                }
            }
        }
        return new Piece(number, Arrays.copyOf(x, n), Arrays.copyOf(y, n));
    }
}
