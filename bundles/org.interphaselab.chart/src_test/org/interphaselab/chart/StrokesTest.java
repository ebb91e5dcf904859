package org.interphaselab.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is painted covers every point, and is joined where the line is. */
class StrokesTest {

    @Test
    void aThinLineIsJoinedPointByPoint() {
        Strokes strokes = Strokes.of(new int[] {0, 1, 1, 5, 9}, new int[] {10, 11, 13, 90, 12});
        assertTrue(strokes.bars().isEmpty());
        assertEquals(1, strokes.lines().size());
        assertArrayEquals(
                new int[] {0, 10, 1, 11, 1, 13, 5, 90, 9, 12}, strokes.lines().getFirst());
    }

    @Test
    void aSpikeOfOneSampleIsABarBetweenTwoLines() {
        Strokes strokes = Strokes.of(new int[] {0, 2, 2, 2, 4}, new int[] {10, 10, 200, 11, 10});
        assertEquals(1, strokes.bars().size());
        assertArrayEquals(new int[] {2, 10, 200}, strokes.bars().getFirst());
        assertEquals(2, strokes.lines().size());
        assertArrayEquals(new int[] {0, 10, 2, 10}, strokes.lines().getFirst());
        assertArrayEquals(new int[] {2, 11, 4, 10}, strokes.lines().getLast());
    }

    @Test
    void barsSideBySideTouch() {
        Strokes strokes = Strokes.of(new int[] {0, 0, 1, 1}, new int[] {0, 10, 60, 80});
        assertEquals(2, strokes.bars().size());
        assertArrayEquals(new int[] {0, 0, 35}, strokes.bars().getFirst());
        assertArrayEquals(new int[] {1, 35, 80}, strokes.bars().getLast());
        assertTrue(strokes.lines().isEmpty());
    }

    @Test
    void barsApartAreJoinedByALine() {
        Strokes strokes = Strokes.of(new int[] {0, 0, 7, 7}, new int[] {0, 10, 60, 80});
        assertEquals(1, strokes.lines().size());
        assertArrayEquals(new int[] {0, 10, 7, 60}, strokes.lines().getFirst());
    }

    @Test
    void nothingOfAnyLineIsLostOrAdded() {
        Random random = new Random(20261129);
        for (int round = 0; round < 200; round++) {
            int[] x = new int[1 + random.nextInt(60)];
            int[] y = new int[x.length];
            int step = random.nextInt(3);
            for (int i = 0; i < x.length; i++) {
                x[i] = i == 0 ? 0 : x[i - 1] + random.nextInt(1 + step);
                y[i] = random.nextInt(random.nextBoolean() ? 5 : 300);
            }
            Strokes strokes = Strokes.of(x, y);
            for (int i = 0; i < x.length && x.length > 1; i++) {
                assertTrue(covered(strokes, x[i], y[i]), "point " + i + " of round " + round);
            }
            assertWithin(strokes, x, y);
            assertEveryColumn(strokes, x);
        }
    }

    private static boolean covered(Strokes strokes, int x, int y) {
        boolean barred = strokes.bars().stream().anyMatch(bar -> bar[0] == x && bar[1] <= y && y <= bar[2]);
        return barred
                || strokes.lines().stream().anyMatch(line -> {
                    for (int i = 0; i < line.length; i += 2) {
                        if (line[i] == x && line[i + 1] == y) {
                            return true;
                        }
                    }
                    return false;
                });
    }

    /** A bar reaches no farther than what the line does between the columns beside it. */
    private static void assertWithin(Strokes strokes, int[] x, int[] y) {
        for (int[] bar : strokes.bars()) {
            int low = Integer.MAX_VALUE;
            int high = Integer.MIN_VALUE;
            for (int i = 0; i < x.length; i++) {
                if (Math.abs(x[i] - bar[0]) <= 1) {
                    low = Math.min(low, y[i]);
                    high = Math.max(high, y[i]);
                }
            }
            assertTrue(low <= bar[1] && bar[2] <= high);
        }
    }

    /** No gap between the first column and the last. */
    private static void assertEveryColumn(Strokes strokes, int[] x) {
        BitSet seen = new BitSet();
        strokes.bars().forEach(bar -> seen.set(bar[0]));
        for (int[] line : strokes.lines()) {
            for (int i = 2; i < line.length; i += 2) {
                seen.set(line[i - 2], line[i] + 1);
            }
        }
        int last = x[x.length - 1];
        if (last > 0) {
            assertEquals(last + 1, seen.cardinality());
        }
    }
}
