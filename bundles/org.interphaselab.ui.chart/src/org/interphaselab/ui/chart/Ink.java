package org.interphaselab.ui.chart;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.graphics.Rectangle;
import org.interphaselab.chart.ChartSpec;
import org.interphaselab.chart.Series;

/** Where on a plot data are drawn, in cells of a few pixels, so that names can keep clear of them. */
final class Ink {

    private static final int CELL = 4;
    private static final int DOT = 4;
    /** Lines that leave the plot are followed no further than this, pixels. */
    private static final int FAR = 4000;

    private final int columns;
    private final int rows;
    private final BitSet cells;

    Ink(int width, int height) {
        columns = width / CELL + 1;
        rows = height / CELL + 1;
        cells = new BitSet(columns * rows);
    }

    static Ink of(ChartSpec spec, List<Piece> pieces, ChartSurface surface, Rectangle area) {
        Ink ink = new Ink(area.width, area.height);
        for (Piece piece : pieces) {
            boolean joined = spec.series().get(piece.series()).style() != Series.Style.POINTS;
            for (int i = 0; i < piece.x().length; i++) {
                int x = near(surface.pixelX(piece.x()[i]));
                int y = near(surface.pixelY(piece.y()[i]));
                if (joined && i > 0) {
                    ink.line(near(surface.pixelX(piece.x()[i - 1])), near(surface.pixelY(piece.y()[i - 1])), x, y);
                } else {
                    ink.dot(x, y);
                }
            }
        }
        return ink;
    }

    private static int near(int pixel) {
        return Math.clamp(pixel, -FAR, FAR);
    }

    void dot(int x, int y) {
        for (int dx = -DOT; dx <= DOT; dx += CELL) {
            for (int dy = -DOT; dy <= DOT; dy += CELL) {
                set(x + dx, y + dy);
            }
        }
    }

    void line(int fromX, int fromY, int toX, int toY) {
        int steps = Math.max(1, Math.max(Math.abs(toX - fromX), Math.abs(toY - fromY)) / CELL);
        for (int i = 0; i <= steps; i++) {
            set(fromX + (toX - fromX) * i / steps, fromY + (toY - fromY) * i / steps);
        }
    }

    private void set(int x, int y) {
        int column = Math.floorDiv(x, CELL);
        int row = Math.floorDiv(y, CELL);
        if (column >= 0 && column < columns && row >= 0 && row < rows) {
            cells.set(row * columns + column);
        }
    }

    /** How many cells with data a rectangle covers. */
    int under(Rectangle place) {
        int left = Math.clamp(place.x / CELL, 0, columns);
        int right = Math.clamp((place.x + place.width) / CELL + 1, left, columns);
        int count = 0;
        for (int row = Math.max(0, place.y / CELL); row <= Math.min(rows - 1, (place.y + place.height) / CELL); row++) {
            count += cells.get(row * columns + left, row * columns + right).cardinality();
        }
        return count;
    }

    /** The place that covers the least data among those that meet none of what is taken, the first of equals. */
    Optional<Rectangle> clearest(List<Rectangle> places, List<Rectangle> taken) {
        return places.stream()
                .filter(place -> taken.stream().noneMatch(place::intersects))
                .min(Comparator.comparingInt(this::under));
    }
}
