package org.interphaselab.chart.svg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.interphaselab.chart.Axis;
import org.interphaselab.chart.ChartSpec;
import org.interphaselab.chart.Series;
import org.junit.jupiter.api.Test;

/** Bars, dots and the whiskers of their uncertainty. */
class PointPainterTest {

    private static final Pattern RECT = Pattern.compile(
            "<rect x=\"([0-9.]+)\" y=\"([0-9.]+)\" width=\"([0-9.]+)\" height=\"([0-9.]+)\" fill=\"#[^f]");

    private static String svg(Axis x, Series... series) {
        ChartSpec chart = new ChartSpec(
                "c", "C", x, Axis.linear("Volume", "1").within(0, 2), List.of(series), List.of(), List.of(), false);
        return SvgWriter.write(chart, 85, 60);
    }

    private static Series bars(String name, double[] x, double[] from, double[] to) {
        double[] y = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            y[i] = to[i] - from[i];
        }
        return new Series(name, x, y, Series.Style.BARS, from, to);
    }

    @Test
    void stackedBarsAreAsHighAsTheirValuesAndTouch() {
        String svg = svg(
                Axis.of("Interphase", List.of("MII-1\n10 %", "SEI")),
                bars("Li2S", new double[] {1, 2}, new double[] {0, 0}, new double[] {1, 0.5}),
                bars("Li15Ge4", new double[] {1}, new double[] {1}, new double[] {1.5}));
        List<double[]> found = new ArrayList<>();
        Matcher matcher = RECT.matcher(svg.substring(0, svg.indexOf("class=\"legend\"")));
        while (matcher.find()) {
            found.add(new double[] {
                Double.parseDouble(matcher.group(1)),
                Double.parseDouble(matcher.group(2)),
                Double.parseDouble(matcher.group(3)),
                Double.parseDouble(matcher.group(4))
            });
        }
        assertEquals(3, found.size(), svg);
        double one = found.get(0)[3];
        assertEquals(one / 2, found.get(1)[3], 0.02);
        assertEquals(one / 2, found.get(2)[3], 0.02);
        assertEquals(found.get(0)[1], found.get(2)[1] + found.get(2)[3], 0.02, "the upper stands on the lower");
        assertEquals(found.get(0)[0], found.get(2)[0]);
        assertTrue(svg.contains(">MII-1</text>") && svg.contains(">10 %</text>"), "a name in two lines");
        assertFalse(svg.contains(">1.5</text>") && svg.contains(">2.5</text>"), "no numbers between names");
    }

    @Test
    void anUpperBoundPointsDownAndAValueHasTwoCaps() {
        double[] one = {1};
        Axis x = Axis.linear("x", "1").within(0, 2);
        String value = svg(x, new Series("v", one, one, Series.Style.POINTS, new double[] {0.5}, new double[] {1.5}));
        String bound = svg(
                x,
                new Series(
                        "v", one, one, Series.Style.POINTS, new double[] {Double.NEGATIVE_INFINITY}, new double[] {1.5
                        }));
        assertEquals(4, whisker(value).split("M", -1).length - 1, "two lines, two caps");
        assertEquals(4, whisker(bound).split("M", -1).length - 1, "two lines, a cap and an arrow head");
        assertTrue(whisker(bound).matches(".*v-?[0-9.]+M[^M]*l[^M]*l[^M]*"), whisker(bound));
    }

    private static String whisker(String svg) {
        Matcher path = Pattern.compile("<path d=\"([^\"]*)\" fill=\"none\"").matcher(svg);
        assertTrue(path.find(), svg);
        return path.group(1);
    }

    @Test
    void aDotOnTheFrameIsNotCut() {
        String svg = svg(
                Axis.linear("x", "1").within(0, 2),
                Series.of("v", new double[] {0}, new double[] {1}, Series.Style.POINTS));
        String data = svg.substring(svg.indexOf("class=\"data\""), svg.indexOf("class=\"dots\""));
        assertFalse(data.contains("class=\"series\""), "only what is joined is clipped");
        assertTrue(svg.substring(svg.indexOf("class=\"dots\"")).contains("class=\"series\""));
    }
}
