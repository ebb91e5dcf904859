package org.interphaselab.chart.svg;

import org.interphaselab.chart.markup.Element;
import org.interphaselab.chart.svg.Svg.Anchor;

/** Axis titles, shrunk or cut where the axis is too short for them. */
final class AxisTitle {

    private AxisTitle() {}

    static Element below(String label, Box box, double distance) {
        double size = TextMetrics.size(label, Type.TEXT, box.width());
        String text = TextMetrics.fitted(label, size, box.width());
        return Svg.text(text, box.centreX(), box.bottom() + distance + Type.TEXT * 0.8, size, Anchor.MIDDLE);
    }

    static Element leftOf(String label, Box box, double baseline) {
        double size = TextMetrics.size(label, Type.TEXT, box.height());
        String text = TextMetrics.fitted(label, size, box.height());
        Element element = Svg.text(text, baseline, box.centreY(), size, Anchor.MIDDLE);
        return Svg.turned(element, -90, baseline, box.centreY());
    }
}
