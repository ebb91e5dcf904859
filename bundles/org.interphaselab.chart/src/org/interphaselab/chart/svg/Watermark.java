package org.interphaselab.chart.svg;

import org.interphaselab.chart.markup.Element;
import org.interphaselab.chart.svg.Svg.Anchor;

/** Says across the data that they were made by the digital twin, lightly enough to read them. */
final class Watermark {

    static final String TEXT = "synthetic data";

    private static final double LARGEST = 40;
    private static final double PART_OF_DIAGONAL = 0.62;

    private Watermark() {}

    static Element draw(Box box) {
        double diagonal = Math.hypot(box.width(), box.height());
        double size = Math.min(LARGEST, diagonal * PART_OF_DIAGONAL / TextMetrics.width(TEXT, 1));
        double degrees = -Math.toDegrees(Math.atan2(box.height(), box.width()));
        double baseline = box.centreY() + size * 0.3;
        Element text = Svg.text(TEXT, box.centreX(), baseline, size, Anchor.MIDDLE)
                .set("class", "watermark")
                .set("fill", "#000000")
                .set("fill-opacity", "0.13");
        return Svg.turned(text, degrees, box.centreX(), box.centreY());
    }
}
