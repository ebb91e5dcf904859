package org.interphaselab.chart.svg;

/**
 * A rectangle on the page, in points from the upper left corner.
 *
 * @param x left edge
 * @param y upper edge
 * @param width width
 * @param height height
 */
record Box(double x, double y, double width, double height) {

    double right() {
        return x + width;
    }

    double bottom() {
        return y + height;
    }

    double centreX() {
        return x + width / 2;
    }

    double centreY() {
        return y + height / 2;
    }

    /** A square of this half width about a point. */
    static Box about(double centreX, double centreY, double half) {
        return new Box(centreX - half, centreY - half, 2 * half, 2 * half);
    }

    boolean meets(Box other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    boolean holds(Box other) {
        return other.x >= x && other.right() <= right() && other.y >= y && other.bottom() <= bottom();
    }
}
