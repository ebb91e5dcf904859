package org.interphaselab.chart.svg;

import org.interphaselab.chart.LineStyle;
import org.interphaselab.chart.markup.Element;

/** How broken lines are written. */
final class Dashes {

    private Dashes() {}

    static Element apply(Element line, LineStyle.Dash dash) {
        return switch (dash) {
            case SOLID -> line;
            case DASHED -> line.set("stroke-dasharray", "4 2.2");
            case DOTTED -> line.set("stroke-dasharray", "0.4 1.8");
            case DASH_DOT -> line.set("stroke-dasharray", "5 2 0.6 2");
        };
    }
}
