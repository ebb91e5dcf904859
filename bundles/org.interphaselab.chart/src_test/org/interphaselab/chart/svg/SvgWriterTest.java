package org.interphaselab.chart.svg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.interphaselab.chart.Axis;
import org.interphaselab.chart.AxisRange;
import org.interphaselab.chart.ChartSpec;
import org.interphaselab.chart.Figure;
import org.interphaselab.chart.Guide;
import org.interphaselab.chart.Mark;
import org.interphaselab.chart.PanelMatrix;
import org.interphaselab.chart.Series;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class SvgWriterTest {

    private static final Axis MILLIVOLT = Axis.linear("Voltage", "mV");
    private static final FigureSize SIZE = new FigureSize(170, 120);

    @Test
    void aMatrixHasItsPanelsTitlesMarksAndLegend() throws Exception {
        SvgDocument svg = SvgDocument.of(Charts.panels(false), SIZE);
        assertEquals(12, svg.ofClass("panel").size());
        assertEquals(24, svg.ofClass("mark").size());
        List<String> texts = svg.texts();
        assertTrue(texts.containsAll(List.of("100|100", "100|50", "100|20", "MII-0", "MII-3", "depletion")));
        assertEquals(1, texts.stream().filter("Voltage / mV"::equals).count(), "common title of the vertical axis");
        assertEquals(1, texts.stream().filter("Time / h"::equals).count(), "common title of the horizontal axis");
        assertTrue(texts.contains("range exceeded"));
    }

    @Test
    void theSizeIsInMillimetres() throws Exception {
        Element root = SvgDocument.of(Charts.panels(false), SIZE).root();
        assertEquals("170mm", root.getAttribute("width"));
        assertEquals("120mm", root.getAttribute("height"));
        assertEquals("0 0 481.89 340.16", root.getAttribute("viewBox"));
        assertThrows(IllegalArgumentException.class, () -> new FigureSize(Double.NaN, 10));
    }

    @Test
    void titleAndDescriptionSayWhatIsShown() throws Exception {
        SvgDocument svg = SvgDocument.of(Charts.panels(true), SIZE);
        assertEquals("img", svg.root().getAttribute("role"));
        assertEquals("All cells", svg.all("title").getFirst().getTextContent());
        String description = svg.all("desc").getFirst().getTextContent();
        assertTrue(description.contains("12 × depletion"), description);
        assertTrue(description.contains("Synthetic data"), description);
    }

    @Test
    void everySyntheticPanelSaysSo() throws Exception {
        assertEquals(
                12,
                SvgDocument.of(Charts.panels(true), SIZE).ofClass("watermark").size());
        assertEquals(
                0,
                SvgDocument.of(Charts.panels(false), SIZE).ofClass("watermark").size());
    }

    @Test
    void dataAreClippedAndMarksBeyondTheRangeSitInsideTheFrame() throws Exception {
        SvgDocument svg = SvgDocument.of(Charts.panels(false), SIZE);
        assertEquals(12, svg.all("clipPath").size());
        List<Element> data = svg.ofClass("data");
        assertEquals(12, data.size());
        for (Element group : data) {
            assertTrue(group.getAttribute("clip-path").startsWith("url(#figure-clip"));
        }
        ChartSpec panel = Charts.panels(false).rows().getFirst().panels().getFirst();
        Frame frame = new Frame(
                new Box(0, 0, 100, 50),
                new AxisRange(0, 5, Axis.Scale.LINEAR),
                new AxisRange(-30, 30, Axis.Scale.LINEAR));
        List<MarkLayout.Placed> marks = MarkLayout.place(frame, panel.marks(), 2.5);
        assertEquals(2, marks.size());
        for (MarkLayout.Placed mark : marks) {
            assertTrue(frame.box().holds(Box.about(mark.x(), mark.y(), 2.5)), mark.toString());
        }
        assertFalse(Box.about(marks.get(0).x(), marks.get(0).y(), 2.5)
                .meets(Box.about(marks.get(1).x(), marks.get(1).y(), 2.5)));
    }

    @Test
    void idsAreUniqueAndCarryThePrefix() throws Exception {
        SvgDocument svg = SvgDocument.parse(
                SvgWriter.element(Charts.panels(false), SIZE, "fig7-").toString());
        List<String> ids = new ArrayList<>();
        for (String name : List.of("clipPath", "title", "desc")) {
            svg.all(name).stream()
                    .map(element -> element.getAttribute("id"))
                    .filter(id -> !id.isEmpty())
                    .forEach(ids::add);
        }
        assertEquals(14, ids.size());
        assertEquals(ids.size(), new HashSet<>(ids).size());
        assertTrue(ids.stream().allMatch(id -> id.startsWith("fig7-")));
    }

    @Test
    void hostileNamesStayText() throws Exception {
        String name = Charts.HOSTILE;
        ChartSpec chart = new ChartSpec(
                "x",
                name,
                Axis.linear(name, name),
                Axis.linear(name, "1"),
                List.of(Charts.line(name, 1, 2), Charts.line(name + "2", 2, 3)),
                List.of(new Mark(0.5, 1.5, name, name)),
                List.of(new Guide(Guide.Orientation.AT_X, 0.5, name), new Guide(Guide.Orientation.AT_Y, 1.5, name)),
                true);
        PanelMatrix matrix =
                new PanelMatrix("m", name, List.of(name), List.of(new PanelMatrix.Row(name, List.of(chart, chart))));
        for (Figure figure : List.of(chart, matrix)) {
            SvgDocument svg = SvgDocument.of(figure, SIZE);
            assertEquals(0, svg.all("script").size());
            assertEquals(
                    "<script>alert(\"1\")</script> & 'x' \uFFFD\uFFFD",
                    svg.all("title").getFirst().getTextContent());
        }
    }

    @Test
    void aGapBreaksTheLine() throws Exception {
        ChartSpec chart = Charts.of(
                MILLIVOLT,
                List.of(Charts.line("a", 1, 2, Double.NaN, 3, Double.POSITIVE_INFINITY, 5)),
                List.of(),
                List.of());
        String path = linePath(chart);
        assertEquals(3, path.chars().filter(c -> c == 'M').count(), path);
        assertTrue(path.endsWith("h0"), "a lone point is drawn as a dot: " + path);
    }

    @Test
    void valuesWithoutLogarithmAreGapsOnALogarithmicAxis() throws Exception {
        ChartSpec chart = Charts.of(
                Axis.logarithmic("Loss", "mAh"),
                List.of(Charts.line("a", 1, 10, 0, 100, -5, 1000, 10)),
                List.of(new Mark(2, 0, "nothing lost", "activation")),
                List.of(new Guide(Guide.Orientation.AT_Y, 0, "zero")));
        String path = linePath(chart);
        assertEquals(3, path.chars().filter(c -> c == 'M').count(), path);
        assertFalse(path.contains("NaN"), path);
    }

    @Test
    void whateverTheDataNothingUndrawableIsWritten() {
        double[][] awkward = {
            {},
            {5},
            {5, 5, 5},
            {Double.NaN, Double.NaN},
            {1e300, -1e300},
            {Double.MIN_VALUE, 0},
            {-1, -2},
            {5e6, 5e6 + 1e-9}
        };
        for (double[] y : awkward) {
            for (Axis axis : List.of(MILLIVOLT, Axis.logarithmic("Voltage", "mV"), MILLIVOLT.within(3, 3))) {
                double[] x = new double[y.length];
                for (int i = 0; i < x.length; i++) {
                    x[i] = 1.7e9 + i * 1e-7;
                }
                Series series = new Series("s", x, y, Series.Style.STEPS, y, y);
                ChartSpec chart = Charts.of(axis, List.of(series), List.of(), List.of());
                String svg = SvgWriter.write(chart, 85, 60);
                assertFalse(svg.contains("NaN") || svg.contains("Infinity") || svg.contains("∞"), svg);
                assertFalse(svg.matches("(?s).*\\d{12}.*"), svg);
            }
        }
    }

    @Test
    void anEmptyChartSaysSo() throws Exception {
        assertTrue(SvgDocument.of(Charts.of(MILLIVOLT, List.of(), List.of(), List.of()), SIZE)
                .texts()
                .contains("no data"));
        assertTrue(SvgDocument.of(new PanelMatrix("m", "t", List.of(), List.of()), SIZE)
                .texts()
                .contains("no data"));
    }

    @Test
    void stepsHoldTheirValueUntilTheNextPoint() throws Exception {
        Series steps = Series.of("s", new double[] {0, 1, 2}, new double[] {0, 5, 1}, Series.Style.STEPS);
        String path = linePath(Charts.of(MILLIVOLT, List.of(steps), List.of(), List.of()));
        assertTrue(path.matches("M[\\d.]+ [\\d.]+h[\\d.]+v-[\\d.]+h[\\d.]+v[\\d.]+"), path);
    }

    @Test
    void aLongRecordingStaysAShortDrawing() {
        int n = 300_000;
        double[] x = new double[n];
        double[] y = new double[n];
        for (int i = 0; i < n; i++) {
            x[i] = i / 120.0;
            y[i] = Math.sin(i * 0.05) * (1 + i % 7);
        }
        Series series = Series.of("s", x, y, Series.Style.LINE);
        String svg = SvgWriter.write(Charts.of(MILLIVOLT, List.of(series), List.of(), List.of()), 170, 85);
        assertTrue(svg.length() < 120_000, svg.length() + " characters");
    }

    @Test
    void aLegendNamesSeriesOnlyWhenThereAreSeveral() throws Exception {
        ChartSpec one = Charts.of(MILLIVOLT, List.of(Charts.line("alone", 1, 2)), List.of(), List.of());
        assertFalse(SvgDocument.of(one, SIZE).texts().contains("alone"));
        ChartSpec two =
                Charts.of(MILLIVOLT, List.of(Charts.line("one", 1, 2), Charts.line("two", 1, 2)), List.of(), List.of());
        assertTrue(SvgDocument.of(two, SIZE).texts().containsAll(List.of("one", "two")));
    }

    @Test
    void theUncertaintyBandIsDrawnBelowTheLine() throws Exception {
        double[] x = {0, 1, 2};
        Series series = new Series(
                "s", x, new double[] {3, 2, 1}, Series.Style.LINE, new double[] {2, 1, 0}, new double[] {4, 3, 2});
        SvgDocument svg = SvgDocument.of(Charts.of(MILLIVOLT, List.of(series), List.of(), List.of()), SIZE);
        List<Element> paths = svg.all("path");
        assertEquals("0.18", paths.get(0).getAttribute("fill-opacity"));
        assertEquals("none", paths.get(1).getAttribute("fill"));
    }

    @Test
    void numbersAlongAnAxisStandApart() {
        for (double width : new double[] {20, 60, 130, 400}) {
            for (double max : new double[] {1, 37, 500, 123_456, 3e9}) {
                AxisRange range = new AxisRange(-max, max, Axis.Scale.LINEAR);
                double taken = Double.NEGATIVE_INFINITY;
                var ticks = AxisPainter.horizontal(Axis.linear("x", "1"), range, width)
                        .major();
                for (var tick : ticks) {
                    double half = TextMetrics.width(tick.label(), Type.SMALL) / 2;
                    double centre = range.position(tick.value()) * width;
                    assertTrue(ticks.size() <= 2 || centre - half > taken, width + " pt, ±" + max + ": " + ticks);
                    taken = centre + half;
                }
            }
        }
    }

    private static String linePath(Figure figure) throws Exception {
        return SvgDocument.of(figure, SIZE).all("path").stream()
                .filter(path -> path.getAttribute("fill").equals("none"))
                .findFirst()
                .orElseThrow()
                .getAttribute("d");
    }
}
