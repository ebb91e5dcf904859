package org.interphaselab.chart.svg;

import org.interphaselab.chart.ChartSpec;
import org.interphaselab.chart.Series;
import org.interphaselab.chart.SeriesLooks;
import org.interphaselab.chart.markup.Element;
import org.interphaselab.chart.svg.Svg.Anchor;

/** Draws what lies inside a frame: guides, data, watermark, marks, in this order. */
final class PlotPainter {

    private final SeriesLooks looks;
    private final double lineWidth;
    private final double markRadius;

    PlotPainter(SeriesLooks looks, double lineWidth, double markRadius) {
        this.looks = looks;
        this.lineWidth = lineWidth;
        this.markRadius = markRadius;
    }

    /**
     * Draws a chart.
     *
     * @param clipId an id that is unique in the document
     */
    Element draw(ChartSpec chart, Frame frame, String clipId) {
        Element clip = Element.of("clipPath").set("id", clipId).add(Svg.rectangle(frame.box()));
        GuidePainter guides = new GuidePainter(frame);
        Element data = Svg.group("data").set("clip-path", "url(#" + clipId + ")");
        if (!chart.guides().isEmpty()) {
            data.add(guides.lines(chart.guides()));
        }
        SeriesPainter painter = new SeriesPainter(frame, lineWidth);
        // dots on the frame are whole: only what is joined is cut by it
        Element dots = Svg.group("dots");
        for (Series series : chart.series()) {
            Element drawn = painter.draw(series, looks.of(series.name()));
            (series.style() == Series.Style.POINTS ? dots : data).add(drawn);
        }
        Element plot = Svg.group("plot").add(clip, data, dots);
        if (empty(chart)) {
            Box box = frame.box();
            plot.add(Svg.text("no data", box.centreX(), box.centreY(), Type.SMALL, Anchor.MIDDLE)
                    .set("fill", Type.MUTED));
        }
        if (chart.synthetic()) {
            plot.add(Watermark.draw(frame.box()));
        }
        if (!chart.guides().isEmpty()) {
            plot.add(guides.names(chart.guides()));
        }
        if (!chart.marks().isEmpty()) {
            plot.add(MarkPainter.draw(frame, chart.marks(), markRadius));
        }
        return plot;
    }

    static boolean empty(ChartSpec chart) {
        return chart.marks().isEmpty() && chart.series().stream().allMatch(series -> series.x().length == 0);
    }
}
