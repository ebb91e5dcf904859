package org.interphaselab.chart.svg;

import org.interphaselab.chart.Axis;
import org.interphaselab.chart.AxisRange;
import org.interphaselab.chart.Decimated;
import org.interphaselab.chart.Decimation;
import org.interphaselab.chart.IndexRange;
import org.interphaselab.chart.LineStyle;
import org.interphaselab.chart.Runs;
import org.interphaselab.chart.Series;
import org.interphaselab.chart.markup.Element;

/** Draws one series into a frame: its uncertainty band, its line between gaps, its points. */
final class SeriesPainter {

    /** Pixel columns per point of width to which lines are decimated: finer than print resolves. */
    private static final double COLUMNS_PER_POINT = 4;

    /** Turns up and down per point of width from which on lines are drawn thin. */
    private static final double TURNS_OF_A_CROWD = 0.15;

    private static final String BAND_OPACITY = "0.18";

    private final Frame frame;
    private final double lineWidth;

    SeriesPainter(Frame frame, double lineWidth) {
        this.frame = frame;
        this.lineWidth = lineWidth;
    }

    Element draw(Series series, LineStyle look) {
        Element group = Svg.group("series").add(Element.of("title", series.name()));
        if (series.style() == Series.Style.BARS) {
            return group.add(PointPainter.bars(frame, series, look));
        }
        if (series.hasBand()) {
            group.add(series.style().joined() ? band(series, look) : PointPainter.whiskers(frame, series, look));
        }
        if (series.style().joined()) {
            group.add(line(series, look));
        }
        if (series.style() == Series.Style.POINTS || series.style() == Series.Style.LINE_AND_POINTS) {
            group.add(PointPainter.points(frame, series, look));
        }
        return group;
    }

    private Element line(Series series, LineStyle look) {
        Decimated drawn = Decimation.window(
                series.x(), series.y(), frame.x().min(), frame.x().max(), (int)
                        Math.ceil(frame.box().width() * COLUMNS_PER_POINT));
        boolean steps = series.style() == Series.Style.STEPS;
        PathData path = new PathData();
        for (IndexRange run :
                Runs.of(drawn.x(), drawn.y(), frame.x().scale(), frame.y().scale())) {
            double before = 0;
            for (int i = run.from(); i < run.to(); i++) {
                double x = frame.pageX(drawn.x()[i]);
                double y = frame.pageY(drawn.y()[i]);
                if (i == run.from()) {
                    path.moveTo(x, y);
                } else if (steps) {
                    path.lineTo(x, before).lineTo(x, y);
                } else {
                    path.lineTo(x, y);
                }
                before = y;
            }
        }
        Element element = Svg.path(path.text())
                .set("fill", "none")
                .set("stroke", look.colour().hex())
                .set("stroke-width", Svg.number(crowded(drawn) ? Type.PANEL_DATA_LINE : lineWidth))
                .set("stroke-linejoin", "round")
                .set("stroke-linecap", "round");
        return Dashes.apply(element, look.dash());
    }

    /** Whether neighbours lie so close that a full line would hide what it shows, and its band. */
    private boolean crowded(Decimated drawn) {
        double[] y = drawn.y();
        int turns = 0;
        for (int i = 2; i < y.length; i++) {
            turns += (y[i] - y[i - 1]) * (y[i - 1] - y[i - 2]) < 0 ? 1 : 0;
        }
        return turns > frame.box().width() * TURNS_OF_A_CROWD;
    }

    private Element band(Series series, LineStyle look) {
        double[] top = ends(series.upper(), frame.y().max());
        double[] bottom = ends(series.lower(), frame.y().min());
        double[] both = new double[top.length];
        for (int i = 0; i < both.length; i++) {
            // a band is drawn where its upper end is known; a lower end without logarithm is the lower edge
            both[i] = Double.isFinite(top[i]) && Double.isFinite(bottom[i]) ? 1 : Double.NaN;
        }
        PathData path = new PathData();
        for (IndexRange run : Runs.of(series.x(), both, frame.x().scale(), Axis.Scale.LINEAR)) {
            path.moveTo(frame.pageX(series.x()[run.from()]), frame.pageY(top[run.from()]));
            for (int i = run.from() + 1; i < run.to(); i++) {
                path.lineTo(frame.pageX(series.x()[i]), frame.pageY(top[i]));
            }
            for (int i = run.to() - 1; i >= run.from(); i--) {
                path.lineTo(frame.pageX(series.x()[i]), frame.pageY(bottom[i]));
            }
            path.close();
        }
        return Svg.path(path.text()).set("fill", look.colour().hex()).set("fill-opacity", BAND_OPACITY);
    }

    /** Band ends; a finite one without place on the axis goes to the lower edge, an infinite one to its own edge. */
    private double[] ends(double[] values, double edge) {
        double[] ends = values.clone();
        for (int i = 0; i < ends.length; i++) {
            if (Double.isInfinite(ends[i])) {
                ends[i] = edge;
            } else if (!Double.isNaN(ends[i])
                    && !AxisRange.plottable(ends[i], frame.y().scale())) {
                ends[i] = frame.y().min();
            }
        }
        return ends;
    }
}
