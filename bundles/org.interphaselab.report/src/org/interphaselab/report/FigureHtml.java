package org.interphaselab.report;

import org.interphaselab.chart.Figure;
import org.interphaselab.chart.markup.Element;
import org.interphaselab.chart.svg.FigureSize;
import org.interphaselab.chart.svg.SvgWriter;

/** Shows a figure of a result with its caption. */
final class FigureHtml {

    private FigureHtml() {}

    static Element of(Figure figure, Numbering numbering) {
        int number = numbering.nextFigure();
        String id = "figure-" + number;
        Element caption = Element.of("figcaption")
                .add(Element.of("b", "Figure " + number + ". "))
                .text(figure.title());
        if (figure.synthetic()) {
            caption.text(" ").add(ValueHtml.chip("synthetic data"));
        }
        FigureSize size = FigureSize.natural(figure, FigureSize.DOUBLE_COLUMN_MM);
        return Element.of("figure").set("id", id).add(SvgWriter.element(figure, size, id + "-"), caption);
    }
}
