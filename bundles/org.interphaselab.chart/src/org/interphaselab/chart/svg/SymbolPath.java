package org.interphaselab.chart.svg;

import org.interphaselab.chart.MarkStyle;
import org.interphaselab.chart.Symbol;
import org.interphaselab.chart.markup.Element;

/** Draws symbols about a point, all of about the same weight to the eye. */
final class SymbolPath {

    private static final double STROKE = 0.9;
    private static final double HALO = 2.4;
    private static final int STAR_POINTS = 5;
    private static final double STAR_WAIST = 0.45;

    private SymbolPath() {}

    /** The symbol with a white edge that keeps it readable on lines. */
    static Element haloed(MarkStyle style, double x, double y, double radius) {
        Element halo = Svg.path(data(style.symbol(), x, y, radius))
                .set("fill", "#ffffff")
                .set("stroke", "#ffffff")
                .set("stroke-width", Svg.number(HALO));
        return Svg.group("symbol").set("stroke-linejoin", "round").add(halo, plain(style, x, y, radius));
    }

    /** The symbol alone. */
    static Element plain(MarkStyle style, double x, double y, double radius) {
        boolean lines = style.symbol() == Symbol.CROSS || style.symbol() == Symbol.PLUS;
        return Svg.path(data(style.symbol(), x, y, radius))
                .set("fill", style.filled() && !lines ? style.colour().hex() : lines ? "none" : "#ffffff")
                .set("stroke", style.colour().hex())
                .set("stroke-width", Svg.number(lines ? 1.5 * STROKE : STROKE));
    }

    static String data(Symbol symbol, double x, double y, double r) {
        return switch (symbol) {
            case CIRCLE -> circle(x, y, r);
            case SQUARE -> polygon(x, y, 4, 45, r * 1.2, r * 1.2);
            case DIAMOND -> polygon(x, y, 4, 0, r * 1.2, r * 1.2);
            case TRIANGLE_UP -> polygon(x, y + r * 0.2, 3, 0, r * 1.25, r * 1.25);
            case TRIANGLE_DOWN -> polygon(x, y - r * 0.2, 3, 180, r * 1.25, r * 1.25);
            case NAME -> "";
            case HEXAGON -> polygon(x, y, 6, 0, r * 1.1, r * 1.1);
            case STAR -> polygon(x, y, 2 * STAR_POINTS, 0, r * 1.35, r * 1.35 * STAR_WAIST);
            case CROSS ->
                new PathData()
                        .moveTo(x - r * 0.85, y - r * 0.85)
                        .lineTo(x + r * 0.85, y + r * 0.85)
                        .moveTo(x - r * 0.85, y + r * 0.85)
                        .lineTo(x + r * 0.85, y - r * 0.85)
                        .text();
            case PLUS ->
                new PathData()
                        .moveTo(x - r, y)
                        .lineTo(x + r, y)
                        .moveTo(x, y - r)
                        .lineTo(x, y + r)
                        .text();
        };
    }

    private static String circle(double x, double y, double r) {
        String radius = Svg.number(r);
        String width = Svg.number(2 * r);
        String arc = "a" + radius + " " + radius + " 0 1 0 ";
        return "M" + Svg.number(x - r) + " " + Svg.number(y) + arc + width + " 0" + arc + "-" + width + " 0z";
    }

    /** Corners on two circles in turn, the first one turned so far clockwise from the top. */
    private static String polygon(double x, double y, int corners, double degrees, double outer, double inner) {
        PathData path = new PathData();
        for (int i = 0; i < corners; i++) {
            double angle = Math.toRadians(degrees + 360.0 * i / corners);
            double radius = i % 2 == 0 ? outer : inner;
            double cornerX = x + radius * Math.sin(angle);
            double cornerY = y - radius * Math.cos(angle);
            if (i == 0) {
                path.moveTo(cornerX, cornerY);
            } else {
                path.lineTo(cornerX, cornerY);
            }
        }
        return path.close().text();
    }
}
