package org.interphaselab.ui.chart;

import org.interphaselab.chart.AxisRange;

/**
 * What part of a chart is seen. Places are given as fractions of the visible stretch: 0 at the lower end, 1 at the upper.
 *
 * @param x visible stretch of the horizontal axis
 * @param y visible stretch of the vertical axis
 */
public record Viewport(AxisRange x, AxisRange y) {

    /** Moves by fractions of what is visible; positive towards larger values. */
    public Viewport moved(double right, double up) {
        return new Viewport(part(x, right, 1 + right), part(y, up, 1 + up));
    }

    /** Stretches or shrinks the horizontal axis around a place; a factor below 1 looks more closely. */
    public Viewport zoomedX(double place, double factor) {
        return new Viewport(zoomed(x, place, factor), y);
    }

    /** Stretches or shrinks the vertical axis around a place; a factor below 1 looks more closely. */
    public Viewport zoomedY(double place, double factor) {
        return new Viewport(x, zoomed(y, place, factor));
    }

    /** Looks at a box. */
    public Viewport box(double left, double right, double bottom, double top) {
        return new Viewport(part(x, left, right), part(y, bottom, top));
    }

    /** Looks at another stretch of the horizontal axis, as near to the wish as can be drawn. */
    public Viewport between(double fromX, double toX) {
        return new Viewport(AxisRange.safe(fromX, toX, x.scale()), y);
    }

    private static AxisRange zoomed(AxisRange range, double place, double factor) {
        return part(range, place - place * factor, place + (1 - place) * factor);
    }

    private static AxisRange part(AxisRange range, double from, double to) {
        return AxisRange.safe(range.value(from), range.value(to), range.scale());
    }
}
