package org.interphaselab.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SeriesLooksTest {

    @Test
    void fewSeriesDifferInColour() {
        SeriesLooks looks = SeriesLooks.of(List.of("MII-1 100|50", "MII-1 100|20"));
        assertNotEquals(looks.of("MII-1 100|50").colour(), looks.of("MII-1 100|20").colour());
    }

    @Test
    void manySeriesOfFewGroupsShareTheColourOfTheirGroup() {
        List<String> names = List.of(
                "MII-1 sym", "MII-1 50", "MII-1 20", "MII-2 sym", "MII-2 50", "MII-2 20", "SEI sym", "SEI 50", "SEI 20");
        SeriesLooks looks = SeriesLooks.of(names);
        assertEquals(looks.of("MII-1 sym").colour(), looks.of("MII-1 20").colour());
        assertNotEquals(looks.of("MII-1 sym").colour(), looks.of("MII-2 sym").colour());
        assertEquals(looks.of("MII-1 sym").dash(), looks.of("SEI sym").dash());
        Set<LineStyle> all = new HashSet<>();
        names.forEach(name -> all.add(looks.of(name)));
        assertEquals(names.size(), all.size());
    }
}
