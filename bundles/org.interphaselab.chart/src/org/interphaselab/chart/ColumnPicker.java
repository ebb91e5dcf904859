package org.interphaselab.chart;

import java.util.Arrays;

/** Picks the samples of one pixel column after the other. */
final class ColumnPicker {

    private final double[] y;
    private final int[] indices;
    private int count;

    ColumnPicker(double[] y, int capacity) {
        this.y = y;
        this.indices = new int[capacity];
    }

    /** Picks among the samples {@code [from, to)} of one column. */
    void pick(int from, int to) {
        if (to - from <= Decimation.POINTS_PER_COLUMN) {
            for (int i = from; i < to; i++) {
                indices[count++] = i;
            }
            return;
        }
        double min = Double.POSITIVE_INFINITY;
        double max = Double.NEGATIVE_INFINITY;
        int low = -1;
        int high = -1;
        int gap = -1;
        for (int i = from; i < to; i++) {
            double value = y[i];
            if (!(Math.abs(value) <= Double.MAX_VALUE)) {
                gap = i < to - 1 ? i : gap;
                continue;
            }
            if (value < min) {
                min = value;
                low = i;
            }
            if (value > max) {
                max = value;
                high = i;
            }
        }
        if (low < 0) {
            indices[count++] = from;
            return;
        }
        int start = count;
        add(start, from);
        add(start, Math.min(low, high));
        add(start, Math.max(low, high));
        add(start, to - 1);
        boolean room = count - start < Decimation.POINTS_PER_COLUMN;
        if (room && gap > from && gap < to - 1) {
            // the first and last sample were picked whatever they are, which keeps the gaps at the edges
            indices[count++] = gap;
            Arrays.sort(indices, start, count);
        }
    }

    /** Adds a sample of the column unless it is the one added last; samples come in their order. */
    private void add(int start, int index) {
        if (count == start || indices[count - 1] != index) {
            indices[count++] = index;
        }
    }

    /** The samples picked. */
    Decimated chosen(double[] x) {
        double[] chosenX = new double[count];
        double[] chosenY = new double[count];
        for (int i = 0; i < count; i++) {
            chosenX[i] = x[indices[i]];
            double value = y[indices[i]];
            chosenY[i] = Double.isFinite(value) ? value : Double.NaN;
        }
        return new Decimated(chosenX, chosenY);
    }
}
