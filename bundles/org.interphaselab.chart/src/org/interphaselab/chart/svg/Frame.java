package org.interphaselab.chart.svg;

import org.interphaselab.chart.AxisRange;

/**
 * The rectangle in which data are drawn, with what its edges stand for.
 *
 * @param box place on the page
 * @param x values from the left to the right edge
 * @param y values from the lower to the upper edge
 */
record Frame(Box box, AxisRange x, AxisRange y) {

    /** How many widths or heights beyond the frame a point may lie; further ones only swell the file. */
    private static final double FAR = 30;

    /** Place on the page, {@code NaN} for a value without place on the axis. */
    double pageX(double value) {
        return box.x() + far(x.position(value)) * box.width();
    }

    /** Place on the page, {@code NaN} for a value without place on the axis. */
    double pageY(double value) {
        return box.bottom() - far(y.position(value)) * box.height();
    }

    private static double far(double position) {
        return Double.isNaN(position) ? position : Math.clamp(position, -FAR, FAR);
    }
}
