package org.interphaselab.chart.svg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.interphaselab.chart.Axis;
import org.interphaselab.chart.ChartSpec;
import org.interphaselab.chart.Mark;
import org.interphaselab.chart.Series;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class NamePainterTest {

    private static final List<String> ALLOYS =
            List.of("LiIn 25 °C", "LiIn 415 °C", "Li22Sn5 415 °C", "Li22Si5 415 °C", "LixSn 25 °C (computed)");

    @Test
    void everyPointHasItsNameWithinThePageAndOverNoOther() throws Exception {
        double[] x = {0.12, 0.12, 0.293, 0.29, 0.294};
        double[] y = {5e-7, 5.5e-7, 2e-4, 1.9e-4, 1.8e-4};
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < x.length; i++) {
            marks.add(new Mark(x[i], y[i], ALLOYS.get(i), "alloy"));
        }
        ChartSpec chart = new ChartSpec(
                "alloys",
                "Alloys",
                Axis.linear("Fraction", "%"),
                Axis.logarithmic("Diffusivity", "cm² s⁻¹"),
                List.of(Series.of("at 25 °C", x, y, Series.Style.POINTS)),
                marks,
                List.of(),
                false);
        SvgDocument drawn = SvgDocument.of(chart, new FigureSize(FigureSize.SINGLE_COLUMN_MM, 60));
        List<Box> names = drawn.all("text").stream()
                .filter(text -> ALLOYS.contains(text.getTextContent()))
                .map(NamePainterTest::place)
                .distinct()
                .toList();
        assertEquals(ALLOYS.size(), names.size(), drawn.texts().toString());
        Box page = new Box(0, 0, SvgWriter.points(FigureSize.SINGLE_COLUMN_MM), SvgWriter.points(60));
        for (Box name : names) {
            assertTrue(page.holds(name), name.toString());
            assertTrue(names.stream().noneMatch(other -> other != name && other.meets(name)), names.toString());
        }
    }

    private static Box place(Element text) {
        double size = Double.parseDouble(text.getAttribute("font-size"));
        double x = Double.parseDouble(text.getAttribute("x"));
        double y = Double.parseDouble(text.getAttribute("y"));
        return new Box(x, y - 0.75 * size, TextMetrics.width(text.getTextContent(), size), size);
    }
}
