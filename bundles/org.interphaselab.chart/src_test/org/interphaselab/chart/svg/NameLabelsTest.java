package org.interphaselab.chart.svg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.interphaselab.chart.Axis;
import org.interphaselab.chart.ChartSpec;
import org.interphaselab.chart.Series;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class NameLabelsTest {

    @Test
    void shortNamesStandLevelInTheirLines() throws Exception {
        SvgDocument drawn = draw(List.of("MII-1\n10.4", "SEI\nno metal"), FigureSize.SINGLE_COLUMN_MM);
        assertTrue(
                drawn.texts().containsAll(List.of("MII-1", "10.4", "SEI", "no metal")),
                drawn.texts().toString());
        assertTrue(turned(drawn).isEmpty());
    }

    @Test
    void namesWithoutRoomAreTurnedNotCut() throws Exception {
        List<String> names =
                IntStream.rangeClosed(1, 12).mapToObj(i -> "MII-1, 100|" + i).toList();
        for (double width : new double[] {FigureSize.SINGLE_COLUMN_MM, FigureSize.DOUBLE_COLUMN_MM}) {
            SvgDocument drawn = draw(names, width);
            assertEquals(
                    names, turned(drawn).stream().map(Element::getTextContent).toList());
        }
    }

    @Test
    void aSlantedNameThatWouldLeaveThePageStandsUpright() {
        String name = "a name much longer than the margin of the figure";
        assertEquals(
                45,
                NameLabels.of(Axis.of("Group", List.of(name, name)), 20, 300).degrees());
        assertEquals(
                90, NameLabels.of(Axis.of("Group", List.of(name, name)), 20, 30).degrees());
    }

    @Test
    void turnedNamesTakeNothingFromThePlot() {
        ChartSpec level = chart(List.of("a", "b"));
        ChartSpec turned = chart(
                IntStream.rangeClosed(1, 12).mapToObj(i -> "MII-1, 100|" + i).toList());
        double width = FigureSize.SINGLE_COLUMN_MM;
        double added = ChartPainter.names(turned, SvgWriter.points(width)).height() / SvgWriter.points(1);
        assertTrue(added > 5, "room for the names, mm: " + added);
        assertEquals(
                FigureSize.natural(level, width).heightMm() + added,
                FigureSize.natural(turned, width).heightMm(),
                1e-9);
    }

    private static SvgDocument draw(List<String> names, double width) throws Exception {
        ChartSpec chart = chart(names);
        return SvgDocument.of(chart, FigureSize.natural(chart, width));
    }

    private static List<Element> turned(SvgDocument drawn) {
        return drawn.all("text").stream()
                .filter(text ->
                        ((Element) text.getParentNode()).getAttribute("class").equals("names"))
                .filter(text -> text.hasAttribute("transform"))
                .toList();
    }

    private static ChartSpec chart(List<String> names) {
        double[] x = IntStream.rangeClosed(1, names.size()).asDoubleStream().toArray();
        return new ChartSpec(
                "groups",
                "Groups",
                Axis.of("Group", names),
                Axis.linear("Life", "h"),
                List.of(Series.of("ended", x, x, Series.Style.POINTS)),
                List.of(),
                List.of(),
                false);
    }
}
