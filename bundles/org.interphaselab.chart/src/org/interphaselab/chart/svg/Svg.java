package org.interphaselab.chart.svg;

import org.interphaselab.chart.markup.Element;

/** The few SVG elements figures are made of. */
final class Svg {

    /** Where text stands to its anchor. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    private Svg() {}

    static Element group(String cssClass) {
        return Element.of("g").set("class", cssClass);
    }

    static Element line(double x1, double y1, double x2, double y2, String stroke, double width) {
        return Element.of("line")
                .set("x1", number(x1))
                .set("y1", number(y1))
                .set("x2", number(x2))
                .set("y2", number(y2))
                .set("stroke", stroke)
                .set("stroke-width", number(width));
    }

    static Element rectangle(Box box) {
        return Element.of("rect")
                .set("x", number(box.x()))
                .set("y", number(box.y()))
                .set("width", number(box.width()))
                .set("height", number(box.height()));
    }

    static Element path(String data) {
        return Element.of("path").set("d", data);
    }

    /** Text whose baseline starts, is centred or ends at a point. */
    static Element text(String text, double x, double y, double size, Anchor anchor) {
        Element element =
                Element.of("text", text).set("x", number(x)).set("y", number(y)).set("font-size", number(size));
        return switch (anchor) {
            case START -> element;
            case MIDDLE -> element.set("text-anchor", "middle");
            case END -> element.set("text-anchor", "end");
        };
    }

    /** Text turned about its anchor, degrees clockwise. */
    static Element turned(Element text, double degrees, double x, double y) {
        return text.set("transform", "rotate(" + number(degrees) + " " + number(x) + " " + number(y) + ")");
    }

    /** Text with a white edge, readable on lines. */
    static Element haloed(Element text) {
        return text.set("stroke", "#ffffff")
                .set("stroke-width", "2")
                .set("stroke-linejoin", "round")
                .set("paint-order", "stroke");
    }

    /** A coordinate with at most two decimals. */
    static String number(double value) {
        return PathData.hundredths(Math.round(value * 100));
    }
}
