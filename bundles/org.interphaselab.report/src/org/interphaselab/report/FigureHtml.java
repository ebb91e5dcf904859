package org.interphaselab.report;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.interphaselab.chart.Figure;
import org.interphaselab.chart.markup.Element;
import org.interphaselab.chart.svg.FigureSize;
import org.interphaselab.chart.svg.SvgWriter;

/** Shows a figure of a result with its caption. */
final class FigureHtml {

    private FigureHtml() {}

    static Element of(Figure figure, String text, Numbering numbering) {
        FigureFile numbered = numbering.next(figure);
        String id = numbered.name();
        Element caption = Element.of("figcaption")
                .add(Element.of("b", "Figure " + numbered.number() + ". "))
                .text(text);
        if (figure.synthetic()) {
            caption.text(" ").add(ValueHtml.chip("synthetic data"));
        }
        if (!numbering.figuresFolder().isEmpty()) {
            caption.add(files(numbered, numbering.figuresFolder()));
        }
        FigureSize size = FigureSize.natural(figure, FigureSize.DOUBLE_COLUMN_MM);
        return Element.of("figure").set("id", id).add(SvgWriter.element(figure, size, id + "-"), caption);
    }

    private static Element files(FigureFile figure, String folder) {
        String base = URLEncoder.encode(folder, StandardCharsets.UTF_8).replace("+", "%20") + "/" + figure.name();
        return Element.of("span")
                .set("class", "files")
                .text(" (")
                .add(Element.of("a", "SVG, 17 cm")
                        .set("href", base + FigureFile.suffix(FigureSize.DOUBLE_COLUMN_MM) + ".svg"))
                .text(", ")
                .add(Element.of("a", "SVG, 8.5 cm")
                        .set("href", base + FigureFile.suffix(FigureSize.SINGLE_COLUMN_MM) + ".svg"))
                .text(", ")
                .add(Element.of("a", "CSV").set("href", base + ".csv"))
                .text(")");
    }
}
