package org.interphaselab.report.pdf;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;

/** Reads the paths that our own figures are written with: M, l, h, v, z and circles made of two half arcs. */
final class PathReader {

    private final String data;
    private int at;

    private PathReader(String data) {
        this.data = data;
    }

    /** The shape of the {@code d} of a path. */
    static Path2D shape(String data) {
        return new PathReader(data).read();
    }

    private Path2D read() {
        Path2D path = new Path2D.Double();
        while (at < data.length()) {
            char command = data.charAt(at++);
            switch (command) {
                case 'M' -> path.moveTo(number(), number());
                case 'l' -> relative(path, number(), number());
                case 'h' -> relative(path, number(), 0);
                case 'v' -> relative(path, 0, number());
                case 'z' -> path.closePath();
                case 'a' -> circle(path);
                default -> throw new IllegalArgumentException("path command '" + command + "' in " + data);
            }
        }
        return path;
    }

    private static void relative(Path2D path, double dx, double dy) {
        Point2D point = path.getCurrentPoint();
        path.lineTo(point.getX() + dx, point.getY() + dy);
    }

    /** The first half arc stands for the whole circle, the second one is passed over. */
    private void circle(Path2D path) {
        double radius = number();
        for (int i = 0; i < 4; i++) {
            number();
        }
        double width = number();
        number();
        if (width > 0) {
            Point2D left = path.getCurrentPoint();
            path.append(
                    new Ellipse2D.Double(left.getX(), left.getY() - radius, width, width).getPathIterator(null), false);
        }
    }

    private double number() {
        while (at < data.length() && (data.charAt(at) == ' ' || data.charAt(at) == ',')) {
            at++;
        }
        int start = at;
        boolean point = false;
        while (at < data.length()) {
            char c = data.charAt(at);
            boolean sign = c == '-' && at == start;
            if (!sign && !Character.isDigit(c) && (c != '.' || point)) {
                break;
            }
            point |= c == '.';
            at++;
        }
        return Double.parseDouble(data.substring(start, at));
    }
}
