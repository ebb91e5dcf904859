package org.interphaselab.percolation.continuum;

import java.util.ArrayList;
import java.util.List;

/**
 * The rows of cells that can hold neighbours, relative to one's own: rows and layers to step, while along a row all cells
 * within {@code span} are meant.
 */
final class RowSteps {

    private final int span;
    private final int[] rows;
    private final int[] layers;

    private RowSteps(int span, List<int[]> steps) {
        this.span = span;
        rows = steps.stream().mapToInt(step -> step[0]).toArray();
        layers = steps.stream().mapToInt(step -> step[1]).toArray();
    }

    /** All rows, one's own too. */
    static RowSteps around(int dimension, int span) {
        return new RowSteps(span, steps(dimension, span));
    }

    /** Half of the rows but one's own: of two opposite ones the one that comes later. */
    static RowSteps forward(int dimension, int span) {
        List<int[]> steps = steps(dimension, span);
        steps.removeIf(step -> step[1] < 0 || step[1] == 0 && step[0] <= 0);
        return new RowSteps(span, steps);
    }

    private static List<int[]> steps(int dimension, int span) {
        List<int[]> steps = new ArrayList<>();
        int up = dimension == 3 ? span : 0;
        for (int layer = -up; layer <= up; layer++) {
            for (int row = -span; row <= span; row++) {
                if (gap(row) + gap(layer) < span * span) {
                    steps.add(new int[] {row, layer});
                }
            }
        }
        return steps;
    }

    /** Square of the cells that lie between. */
    private static int gap(int step) {
        int between = Math.max(0, Math.abs(step) - 1);
        return between * between;
    }

    int span() {
        return span;
    }

    int count() {
        return rows.length;
    }

    int rows(int step) {
        return rows[step];
    }

    int layers(int step) {
        return layers[step];
    }
}
