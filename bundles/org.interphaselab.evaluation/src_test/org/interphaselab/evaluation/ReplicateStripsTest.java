package org.interphaselab.evaluation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.interphaselab.chart.ChartSpec;
import org.interphaselab.chart.Series;
import org.interphaselab.evaluation.survival.Lifetime;
import org.junit.jupiter.api.Test;

class ReplicateStripsTest {

    @Test
    void everyCellIsAPointInTheStripOfItsGroupAndWhoStillLivesHasNoUpperEnd() {
        Map<String, List<Lifetime>> groups = new LinkedHashMap<>();
        groups.put("MII-1, 100|20", List.of(new Lifetime(20, false), new Lifetime(20, false)));
        groups.put("MII-3, 100|20", List.of(new Lifetime(500, true)));
        ChartSpec chart = ReplicateStrips.of(groups, true);
        assertEquals(List.of("MII-1, 100|20", "MII-3, 100|20"), chart.x().names());
        Series ended = chart.series().getFirst();
        assertArrayEquals(new double[] {0.9, 1.1}, ended.x(), 1e-12, "equal lives stand side by side");
        assertArrayEquals(new double[] {20, 20}, ended.y());
        assertFalse(ended.hasBand());
        Series alive = chart.series().getLast();
        assertArrayEquals(new double[] {2}, alive.x(), 1e-12);
        assertArrayEquals(new double[] {500}, alive.lower());
        assertArrayEquals(new double[] {Double.POSITIVE_INFINITY}, alive.upper());
    }
}
