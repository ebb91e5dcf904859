package org.interphaselab.chart.svg;

/**
 * The {@code d} of a path, in hundredths of a point and relative to the point before: the shortest writing, free of
 * summed rounding errors.
 */
final class PathData {

    private final StringBuilder data = new StringBuilder();
    private long lastX;
    private long lastY;
    private boolean drawn;

    PathData moveTo(double x, double y) {
        finishPoint();
        lastX = Math.round(x * 100);
        lastY = Math.round(y * 100);
        data.append('M').append(hundredths(lastX)).append(' ').append(hundredths(lastY));
        drawn = false;
        return this;
    }

    PathData lineTo(double x, double y) {
        long dx = Math.round(x * 100) - lastX;
        long dy = Math.round(y * 100) - lastY;
        if (dx == 0 && dy == 0) {
            return this;
        }
        if (dx == 0) {
            data.append('v').append(hundredths(dy));
        } else if (dy == 0) {
            data.append('h').append(hundredths(dx));
        } else {
            data.append('l').append(hundredths(dx)).append(dy < 0 ? "" : " ").append(hundredths(dy));
        }
        lastX += dx;
        lastY += dy;
        drawn = true;
        return this;
    }

    PathData close() {
        data.append('z');
        drawn = true;
        return this;
    }

    /** The path; a lone point is drawn as a dot by round line caps. */
    String text() {
        finishPoint();
        return data.toString();
    }

    private void finishPoint() {
        if (!drawn && !data.isEmpty()) {
            data.append("h0");
            drawn = true;
        }
    }

    /** Hundredths as a decimal number without needless digits. */
    static String hundredths(long value) {
        long magnitude = Math.abs(value);
        StringBuilder text = new StringBuilder(value < 0 ? "-" : "");
        long whole = magnitude / 100;
        long part = magnitude % 100;
        if (whole != 0 || part == 0) {
            text.append(whole);
        }
        if (part != 0) {
            text.append('.').append(part / 10);
            if (part % 10 != 0) {
                text.append(part % 10);
            }
        }
        return text.toString();
    }
}
