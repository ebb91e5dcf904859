package org.interphaselab.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecimationTest {

    private static final double NAN = Double.NaN;

    @Test
    void aSpikeOfOneSampleSurvives() {
        int n = 1_000_000;
        double[] x = new double[n];
        double[] y = new double[n];
        for (int i = 0; i < n; i++) {
            x[i] = i;
        }
        y[654_321] = -5;
        Decimated drawn = Decimation.minMax(x, y, 0, n, 700);
        assertEquals(-5, DataBounds.empty().with(drawn.y()).min());
        assertTrue(drawn.size() <= 4 * 700);
    }

    @Test
    void firstLowestHighestAndLastOfAColumnInTheirOrder() {
        double[] x = {0, 1, 2, 3, 4, 5, 6, 7};
        double[] y = {1, 2, 9, 2, -4, 2, 2, 3};
        Decimated drawn = Decimation.minMax(x, y, 0, 8, 1);
        assertArrayEquals(new double[] {0, 2, 4, 7}, drawn.x());
        assertArrayEquals(new double[] {1, 9, -4, 3}, drawn.y());
    }

    @Test
    void aFlatColumnGivesItsEndsOnly() {
        Decimated drawn = Decimation.minMax(new double[] {0, 1, 2, 3, 4, 5}, new double[6], 0, 6, 1);
        assertArrayEquals(new double[] {0, 5}, drawn.x());
    }

    @Test
    void aGapAcrossColumnsIsKept() {
        double[] x = new double[100];
        double[] y = new double[100];
        for (int i = 0; i < 100; i++) {
            x[i] = i;
            y[i] = i >= 33 && i < 58 ? NAN : i % 7;
        }
        Decimated drawn = Decimation.minMax(x, y, 0, 100, 10);
        boolean gap = false;
        for (int i = 0; i < drawn.size(); i++) {
            gap |= Double.isNaN(drawn.y()[i]) && drawn.x()[i] >= 33 && drawn.x()[i] < 58;
        }
        assertTrue(gap, "no gap left between 33 and 58");
    }

    @Test
    void aGapInsideAColumnIsKeptWhereThereIsRoom() {
        double[] x = {0, 1, 2, 3, 4, 5};
        Decimated drawn = Decimation.minMax(x, new double[] {1, 1, 1, NAN, 1, 1}, 0, 6, 1);
        assertArrayEquals(new double[] {0, 3, 5}, drawn.x());
        assertTrue(Double.isNaN(drawn.y()[1]));
    }

    @Test
    void infiniteValuesAreGaps() {
        double[] y = {1, Double.POSITIVE_INFINITY, 2, Double.NEGATIVE_INFINITY};
        Decimated drawn = Decimation.minMax(new double[] {0, 1, 2, 3}, y, 0, 4, 1);
        assertArrayEquals(new double[] {1, NAN, 2, NAN}, drawn.y());
    }

    @Test
    void aWindowTakesItsNeighboursSoThatLinesReachItsEdges() {
        double[] x = {0, 10, 20, 30, 40, 50};
        assertEquals(new IndexRange(1, 5), Decimation.visible(x, 15, 35));
        assertEquals(new IndexRange(1, 5), Decimation.visible(x, 20, 30));
        assertEquals(new IndexRange(0, 1), Decimation.visible(x, -5, -1));
        assertEquals(new IndexRange(5, 6), Decimation.visible(x, 60, 70));
        assertEquals(new IndexRange(2, 4), Decimation.visible(x, 24, 26));
        assertTrue(Decimation.visible(x, NAN, 1).isEmpty());
        assertTrue(Decimation.visible(x, 3, 2).isEmpty());
        Decimated drawn = Decimation.window(x, new double[] {1, 2, 3, 4, 5, 6}, 15, 35, 100);
        assertArrayEquals(new double[] {10, 20, 30, 40}, drawn.x());
    }

    @Test
    void nothingAndOneSampleAndOnePlace() {
        assertEquals(
                0, Decimation.minMax(new double[0], new double[0], 0, 0, 10).size());
        assertArrayEquals(
                new double[] {7},
                Decimation.minMax(new double[] {3}, new double[] {7}, 0, 1, 10).y());
        Decimated onePlace =
                Decimation.minMax(new double[] {2, 2, 2, 2, 2, 2}, new double[] {0, 5, 1, -5, 1, 0}, 0, 6, 10);
        assertArrayEquals(new double[] {0, 5, -5, 0}, onePlace.y());
    }

    @Test
    void wrongArgumentsAreRefused() {
        double[] two = {0, 1};
        assertThrows(IllegalArgumentException.class, () -> Decimation.minMax(two, two, 0, 2, 0));
        assertThrows(IndexOutOfBoundsException.class, () -> Decimation.minMax(two, two, 0, 3, 1));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void everyColumnKeepsItsExtremesItsOrderAndItsLimit(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int round = 0; round < 50; round++) {
            Samples samples = Samples.random(random);
            int columns = random.nextInt(1, 60);
            double[] x = samples.x();
            double[] y = samples.y();
            int n = x.length;
            Decimated drawn = Decimation.minMax(x, y, 0, n, columns);
            assertSubsequence(samples, drawn);
            int start = 0;
            int drawnStart = 0;
            for (int column = 0; column < columns; column++) {
                double edge = column == columns - 1
                        ? Double.POSITIVE_INFINITY
                        : x[0] * (1 - (column + 1.0) / columns) + x[n - 1] * ((column + 1.0) / columns);
                int end = start;
                while (end < n && x[end] < edge) {
                    end++;
                }
                int drawnEnd = drawnStart;
                while (drawnEnd < drawn.size() && drawn.x()[drawnEnd] < edge) {
                    drawnEnd++;
                }
                assertTrue(drawnEnd - drawnStart <= 4, "more than four points in a column");
                DataBounds all = bounds(y, start, end);
                DataBounds kept = bounds(drawn.y(), drawnStart, drawnEnd);
                assertEquals(all.min(), kept.min());
                assertEquals(all.max(), kept.max());
                if (end > start) {
                    assertEquals(y[start], drawn.y()[drawnStart], "first of the column");
                    assertEquals(y[end - 1], drawn.y()[drawnEnd - 1], "last of the column");
                }
                start = end;
                drawnStart = drawnEnd;
            }
        }
    }

    private static DataBounds bounds(double[] y, int from, int to) {
        return DataBounds.empty().with(Arrays.copyOfRange(y, from, to));
    }

    private static void assertSubsequence(Samples samples, Decimated drawn) {
        int next = 0;
        for (int i = 0; i < drawn.size(); i++) {
            while (next < samples.x().length
                    && (samples.x()[next] != drawn.x()[i] || Double.compare(samples.y()[next], drawn.y()[i]) != 0)) {
                next++;
            }
            assertTrue(next < samples.x().length, "point " + i + " is no sample, or out of order");
            next++;
        }
    }

    private record Samples(double[] x, double[] y) {

        static Samples random(SplittableRandom random) {
            int n = random.nextInt(1, 3000);
            double[] x = new double[n];
            double[] y = new double[n];
            double place = random.nextDouble(-1e6, 1e6);
            double gaps = random.nextBoolean() ? 0 : random.nextDouble(0.5);
            boolean gap = false;
            for (int i = 0; i < n; i++) {
                x[i] = place;
                // repeated places, even steps and wide holes
                place += random.nextInt(4) == 0 ? 0 : random.nextInt(50) == 0 ? 1000 : random.nextDouble();
                gap = random.nextInt(5) == 0 ? random.nextDouble() < gaps : gap;
                y[i] = gap ? NAN : random.nextDouble(-1, 1) * (random.nextInt(100) == 0 ? 1000 : 1);
            }
            return new Samples(x, y);
        }
    }
}
