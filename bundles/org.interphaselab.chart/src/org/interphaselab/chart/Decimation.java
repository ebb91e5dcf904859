package org.interphaselab.chart;

import java.util.Objects;

/**
 * Chooses the samples that a chart of a given width can tell apart: of every pixel column the first, the lowest, the
 * highest and the last sample, in their order. What is drawn from them looks like all samples drawn, spikes of a single
 * sample included; keeping every n-th sample would lose those.
 *
 * <p>A value that is not finite is a gap. A gap that reaches the edge of a pixel column is always kept, and so is every
 * gap wider than a column; of those inside a column one is kept where the column has room, since they are too narrow to
 * be seen and an extreme cut off from its neighbours would not be drawn at all.
 *
 * <p>The places must not decrease. Where they do, samples are counted to the column reached before: nothing fails, no
 * extreme is lost, but points may lie a column beside their place.
 */
public final class Decimation {

    /** Most points that one pixel column gives. */
    public static final int POINTS_PER_COLUMN = 4;

    private static final Decimated EMPTY = new Decimated(new double[0], new double[0]);

    private Decimation() {}

    /**
     * Decimates the samples {@code [from, to)}, whose places span the pixel columns.
     *
     * @param x ascending places
     * @param y values, same length
     * @param pixelColumns width of the chart in pixels, at least 1
     * @return at most {@value #POINTS_PER_COLUMN} of the samples per pixel column
     */
    public static Decimated minMax(double[] x, double[] y, int from, int to, int pixelColumns) {
        Objects.checkFromToIndex(from, to, Math.min(x.length, y.length));
        if (from == to) {
            return EMPTY;
        }
        return minMax(x, y, new IndexRange(from, to), x[from], x[to - 1], pixelColumns);
    }

    /**
     * Decimates what a window shows, with the next sample outside on either side so that lines run to its edges.
     *
     * @param x ascending places
     * @param y values, same length
     * @param x0 left edge of the window
     * @param x1 right edge of the window
     * @param pixelColumns width of the window in pixels, at least 1
     * @return at most {@value #POINTS_PER_COLUMN} of the samples per pixel column and two more
     */
    public static Decimated window(double[] x, double[] y, double x0, double x1, int pixelColumns) {
        return minMax(x, y, visible(x, x0, x1), x0, x1, pixelColumns);
    }

    /** The samples with {@code x0 <= x <= x1} and the next one outside on either side, by binary search. */
    public static IndexRange visible(double[] x, double x0, double x1) {
        if (!(x0 <= x1)) {
            return new IndexRange(0, 0);
        }
        int first = Ascending.firstAtLeast(x, 0, x.length, x0);
        int beyond = Ascending.firstBeyond(x, first, x.length, x1);
        return new IndexRange(Math.max(0, first - 1), Math.min(x.length, beyond + 1));
    }

    private static Decimated minMax(double[] x, double[] y, IndexRange range, double x0, double x1, int pixelColumns) {
        if (pixelColumns < 1) {
            throw new IllegalArgumentException("a chart of " + pixelColumns + " pixel columns");
        }
        ColumnPicker picker = new ColumnPicker(y, capacity(range.size(), pixelColumns));
        int start = range.from();
        for (int column = 0; column <= pixelColumns && start < range.to(); column++) {
            // one column is left of the window and one right of it: each holds the sample next to its edge
            int end = Ascending.firstAtLeast(x, start, range.to(), edge(x0, x1, column, pixelColumns));
            if (column == pixelColumns) {
                end = Ascending.firstBeyond(x, start, range.to(), x1);
            }
            picker.pick(start, end);
            start = end;
        }
        picker.pick(start, range.to());
        return picker.chosen(x);
    }

    /** Left edge of a column; written so that it cannot overflow and ends exactly at {@code x1}. */
    private static double edge(double x0, double x1, int column, int pixelColumns) {
        double fraction = (double) column / pixelColumns;
        return column == pixelColumns ? x1 : x0 * (1 - fraction) + x1 * fraction;
    }

    private static int capacity(int samples, int pixelColumns) {
        return (int) Math.min(samples, (pixelColumns + 2L) * POINTS_PER_COLUMN);
    }
}
