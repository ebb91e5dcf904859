package org.interphaselab.chart.svg;

import org.interphaselab.chart.ChartSpec;
import org.interphaselab.chart.Figure;
import org.interphaselab.chart.MarkStyle;
import org.interphaselab.chart.PanelMatrix;
import org.interphaselab.chart.Slice;
import org.interphaselab.chart.markup.Element;

/** Writes figures as SVG 1.1. The same figure and size give the same text. */
public final class SvgWriter {

    private static final double POINTS_PER_MM = 72 / 25.4;

    private static final String NAMESPACE = "http://www.w3.org/2000/svg";

    private SvgWriter() {}

    /**
     * A figure as a document of its own.
     *
     * @param widthMm width in print, mm
     * @param heightMm height in print, mm
     */
    public static String write(Figure figure, double widthMm, double heightMm) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + element(figure, new FigureSize(widthMm, heightMm), "figure-");
    }

    /**
     * A symbol alone, to stand in a line of text, such as a legend outside the figure.
     *
     * @param sizeEm its width and height in parts of the type size
     */
    public static Element symbol(MarkStyle style, double sizeEm) {
        String size = Svg.number(sizeEm) + "em";
        return Element.of("svg")
                .set("xmlns", NAMESPACE)
                .set("class", "symbol")
                .set("width", size)
                .set("height", size)
                .set("viewBox", "0 0 10 10")
                .set("aria-hidden", "true")
                .add(SymbolPath.plain(style, 5, 5, 3.4));
    }

    static double points(double mm) {
        return mm * POINTS_PER_MM;
    }

    /**
     * A figure as an element, to be put into another document.
     *
     * @param idPrefix start of every id in it: letters, digits and hyphens, different for every figure of the document
     */
    public static Element element(Figure figure, FigureSize size, String idPrefix) {
        Box page = new Box(0, 0, points(size.widthMm()), points(size.heightMm()));
        Element drawing =
                switch (figure) {
                    case ChartSpec chart -> ChartPainter.draw(chart, page, idPrefix);
                    case PanelMatrix matrix -> MatrixPainter.draw(matrix, page, idPrefix);
                    case Slice slice -> SlicePainter.draw(slice, page);
                };
        return Element.of("svg")
                .set("xmlns", NAMESPACE)
                .set("width", Svg.number(size.widthMm()) + "mm")
                .set("height", Svg.number(size.heightMm()) + "mm")
                .set("viewBox", "0 0 " + Svg.number(page.width()) + " " + Svg.number(page.height()))
                .set("role", "img")
                .set("aria-labelledby", idPrefix + "title " + idPrefix + "desc")
                .set("font-family", Type.FAMILY)
                .set("fill", Type.INK)
                .add(Element.of("title", figure.title()).set("id", idPrefix + "title"))
                .add(Element.of("desc", Description.of(figure)).set("id", idPrefix + "desc"))
                .add(Svg.rectangle(page).set("fill", "#ffffff"))
                .add(drawing);
    }
}
