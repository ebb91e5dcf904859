package org.interphaselab.chart.svg;

import org.interphaselab.chart.LineStyle;
import org.interphaselab.chart.Rgb;
import org.interphaselab.chart.Series;
import org.interphaselab.chart.Symbol;
import org.interphaselab.chart.markup.Element;

/** Draws what stands for single values: dots, the whiskers of their uncertainty, arrows of bounds, bars. */
final class PointPainter {

    static final double RADIUS = 2;

    private static final double CAP = 2.2;
    private static final double ARROW = 11;
    private static final double WHISKER = 0.7;
    private static final Rgb WHITE = new Rgb(255, 255, 255);
    private static final double TINT = 0.3;

    private PointPainter() {}

    static Element points(Frame frame, Series series, LineStyle look) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < series.x().length; i++) {
            double x = frame.pageX(series.x()[i]);
            double y = frame.pageY(series.y()[i]);
            if (Double.isFinite(x) && Double.isFinite(y) && frame.x().contains(series.x()[i])) {
                path.append(SymbolPath.data(Symbol.CIRCLE, x, y, RADIUS));
            }
        }
        return Svg.path(path.toString()).set("fill", look.colour().hex());
    }

    /** A line with caps from the lower to the upper end; a bound has an arrow towards where the value may lie. */
    static Element whiskers(Frame frame, Series series, LineStyle look) {
        PathData path = new PathData();
        for (int i = 0; i < series.x().length; i++) {
            double x = frame.pageX(series.x()[i]);
            double y = frame.pageY(series.y()[i]);
            if (Double.isFinite(x) && Double.isFinite(y)) {
                whisker(path, x, y, series.upper()[i], frame, -1);
                whisker(path, x, y, series.lower()[i], frame, 1);
            }
        }
        return Svg.path(path.text())
                .set("fill", "none")
                .set("stroke", look.colour().hex())
                .set("stroke-width", Svg.number(WHISKER));
    }

    private static void whisker(PathData path, double x, double y, double end, Frame frame, int down) {
        if (Double.isInfinite(end)) {
            double tip = y + down * ARROW;
            path.moveTo(x, y).lineTo(x, tip);
            path.moveTo(x - CAP, tip - down * 1.6 * CAP).lineTo(x, tip).lineTo(x + CAP, tip - down * 1.6 * CAP);
        } else if (Double.isFinite(end)) {
            double place = frame.pageY(end);
            // an end without logarithm lies beyond the edge
            double to = Double.isNaN(place) ? frame.box().bottom() : place;
            path.moveTo(x, y).lineTo(x, to);
            path.moveTo(x - CAP, to).lineTo(x + CAP, to);
        }
    }

    static Element bars(Frame frame, Series series, LineStyle look) {
        Element group = Svg.group("bars");
        for (int i = 0; i < series.x().length; i++) {
            double left = frame.pageX(series.x()[i] - Series.BAR_WIDTH / 2);
            double right = frame.pageX(series.x()[i] + Series.BAR_WIDTH / 2);
            double top = frame.pageY(series.barTo(i));
            double bottom = frame.pageY(series.barFrom(i));
            if (Double.isFinite(left + right + top + bottom) && bottom > top) {
                group.add(Svg.rectangle(new Box(left, top, right - left, bottom - top))
                        .set("fill", fill(look).hex())
                        .set("stroke", look.colour().hex())
                        .set("stroke-width", "0.4"));
            }
        }
        return group;
    }

    /** The inside of a bar: lighter than its edge. */
    static Rgb fill(LineStyle look) {
        return look.colour().mixedWith(WHITE, TINT);
    }
}
