package org.interphaselab.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SeriesLooksTest {

    @Test
    void fewSeriesDifferInColour() {
        SeriesLooks looks = SeriesLooks.of(List.of("MII-1 100|50", "MII-1 100|20"));
        assertNotEquals(
                looks.of("MII-1 100|50").colour(), looks.of("MII-1 100|20").colour());
    }

    @Test
    void panelsWithSeriesOfTheirOwnNeedNoLegend() {
        SeriesLooks own = SeriesLooks.of(matrix(List.of("cell 1"), List.of("cell 2", "cell 3")));
        assertFalse(own.needLegend());
        assertEquals(own.of("cell 1"), own.of("cell 2"));
        assertNotEquals(own.of("cell 2"), own.of("cell 3"));
    }

    @Test
    void aSeriesThatComesBackInOtherPanelsLooksTheSameThere() {
        SeriesLooks shared = SeriesLooks.of(matrix(List.of("fit", "data"), List.of("data", "fit")));
        assertTrue(shared.needLegend());
        assertNotEquals(shared.of("fit"), shared.of("data"));
        assertFalse(SeriesLooks.of(matrix(List.of("data"), List.of("data"))).needLegend());
    }

    private static PanelMatrix matrix(List<String> first, List<String> second) {
        List<ChartSpec> row = Stream.of(first, second)
                .map(names -> new ChartSpec(
                        "p",
                        "p",
                        Axis.linear("Time", "h"),
                        Axis.linear("Voltage", "mV"),
                        names.stream()
                                .map(name -> Series.of(name, new double[1], new double[1], Series.Style.LINE))
                                .toList(),
                        List.of(),
                        List.of(),
                        false))
                .toList();
        return new PanelMatrix("m", "m", List.of(), List.of(new PanelMatrix.Row("r", row)));
    }

    @Test
    void manySeriesOfFewGroupsShareTheColourOfTheirGroup() {
        List<String> names = List.of(
                "MII-1 sym",
                "MII-1 50",
                "MII-1 20",
                "MII-2 sym",
                "MII-2 50",
                "MII-2 20",
                "SEI sym",
                "SEI 50",
                "SEI 20");
        SeriesLooks looks = SeriesLooks.of(names);
        assertEquals(looks.of("MII-1 sym").colour(), looks.of("MII-1 20").colour());
        assertNotEquals(looks.of("MII-1 sym").colour(), looks.of("MII-2 sym").colour());
        assertEquals(looks.of("MII-1 sym").dash(), looks.of("SEI sym").dash());
        Set<LineStyle> all = new HashSet<>();
        names.forEach(name -> all.add(looks.of(name)));
        assertEquals(names.size(), all.size());
    }
}
