package org.interphaselab.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * What is painted of an unbroken line of points. Where its points fill columns of pixels from top to bottom, as the noise
 * of a long recording does, a bar for each column shows the same as thousands of slanted lines, which a display takes ten
 * times as long to smooth; elsewhere the points are joined.
 *
 * @param bars column, upper end and lower end, pixels, the ends included, three numbers for each bar
 * @param lines points to be joined, x and y in turns, pixels
 */
public record Strokes(List<int[]> bars, List<int[]> lines) {

    /** A column that is lower than this is left to slanted lines, which are smooth. */
    private static final int BAR_PIXELS = 4;

    /**
     * Of the points of a line.
     *
     * @param x columns of the points, pixels
     * @param y rows of the points, as many, pixels
     */
    public static Strokes of(int[] x, int[] y) {
        Strokes strokes = new Strokes(new ArrayList<>(), new ArrayList<>());
        Path path = new Path();
        int[] before = null;
        for (int from = 0, to; from < x.length; from = to) {
            to = end(x, from);
            int[] bar = bar(x, y, from, to);
            boolean tall = bar[2] - bar[1] >= BAR_PIXELS;
            if (tall && before != null && x[from] - before[0] == 1) {
                meet(before, y[from - 1], bar, y[from]);
            } else {
                if (before != null) {
                    path.add(x[from - 1], y[from - 1]);
                }
                for (int i = from; i < (tall ? from + 1 : to); i++) {
                    path.add(x[i], y[i]);
                }
            }
            if (tall) {
                path.end(strokes.lines);
                strokes.bars.add(bar);
            }
            before = tall ? bar : null;
        }
        path.end(strokes.lines);
        return strokes;
    }

    /** All points of a line, x and y in turns. */
    public static int[] joined(int[] x, int[] y) {
        int[] points = new int[2 * x.length];
        for (int i = 0; i < x.length; i++) {
            points[2 * i] = x[i];
            points[2 * i + 1] = y[i];
        }
        return points;
    }

    private static int end(int[] x, int from) {
        int to = from + 1;
        while (to < x.length && x[to] == x[from]) {
            to++;
        }
        return to;
    }

    private static int[] bar(int[] x, int[] y, int from, int to) {
        int[] bar = {x[from], y[from], y[from]};
        for (int i = from + 1; i < to; i++) {
            bar[1] = Math.min(bar[1], y[i]);
            bar[2] = Math.max(bar[2], y[i]);
        }
        return bar;
    }

    /** What joins two columns side by side belongs to either by half. */
    private static void meet(int[] left, int leftEnd, int[] right, int rightBegin) {
        int middle = Math.floorDiv(leftEnd + rightBegin, 2);
        for (int[] bar : List.of(left, right)) {
            bar[1] = Math.min(bar[1], middle);
            bar[2] = Math.max(bar[2], middle);
        }
    }

    private static final class Path {

        private final List<Integer> points = new ArrayList<>();

        void add(int x, int y) {
            points.add(x);
            points.add(y);
        }

        void end(List<int[]> lines) {
            if (points.size() > 2) {
                lines.add(points.stream().mapToInt(Integer::intValue).toArray());
            }
            points.clear();
        }
    }
}
