package org.interphaselab.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import org.interphaselab.chart.Axis.Scale;
import org.junit.jupiter.api.Test;

class AxisTicksTest {

    @Test
    void roundNumbersWithoutRoundingNoise() {
        assertEquals(List.of("0", "0.1", "0.2", "0.3", "0.4"), linear(0, 0.4, 5));
        assertEquals(List.of("−600", "−400", "−200", "0", "200", "400", "600"), linear(-700, 700, 7));
        assertEquals(List.of("0", "20", "40", "60", "80", "100"), linear(0, 100, 6));
        assertEquals(List.of("1.0", "1.5", "2.0", "2.5"), linear(0.9, 2.6, 4));
    }

    @Test
    void largeAndSmallNumbersCarryAPowerOfTen() {
        assertEquals(List.of("0", "10⁶", "2×10⁶", "3×10⁶"), linear(0, 3e6, 4));
        assertEquals(List.of("−10⁻⁵", "0", "10⁻⁵"), linear(-1.2e-5, 1.2e-5, 3));
    }

    @Test
    void closeTogetherFarFromZeroEveryDigitIsWritten() {
        assertEquals(List.of("5000000.00", "5000000.05", "5000000.10"), linear(5e6, 5e6 + 0.1, 3));
    }

    @Test
    void powersOfTenOnALogarithmicAxis() {
        assertEquals(List.of("10⁻⁶", "10⁻⁵", "10⁻⁴", "10⁻³", "0.01", "0.1", "1"), logarithmic(1e-6, 1, 8));
        assertEquals(List.of("10⁻¹²", "10⁻⁸", "10⁻⁴", "1", "10⁴"), logarithmic(1e-12, 1e5, 5));
    }

    @Test
    void fewPowersOfTenGetMarksBetweenWhereThereIsRoom() {
        assertEquals(List.of("10", "20", "50", "100", "200", "500"), logarithmic(7, 750, 9));
        assertEquals(List.of("10", "100"), logarithmic(7, 750, 5));
        assertEquals(List.of("2", "5", "10", "20", "50"), logarithmic(1.5, 60, 6));
        assertEquals(List.of("3.0", "3.5", "4.0"), logarithmic(2.8, 4.1, 3));
    }

    @Test
    void smallMarksLieBetweenTheLabelledOnes() {
        assertEquals(
                List.of(0.2, 0.4, 0.6, 0.8),
                AxisTicks.of(new AxisRange(0, 1, Scale.LINEAR), 2).minor());
        assertEquals(
                List.of(2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0),
                AxisTicks.of(new AxisRange(1, 10, Scale.LOGARITHMIC), 3).minor());
    }

    @Test
    void marksAreAscendingWithinTheRangeAndNoMoreThanWanted() {
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 2000; i++) {
            double centre = random.nextDouble(-1, 1) * Math.pow(10, random.nextInt(-12, 12));
            double width = Math.pow(10, random.nextInt(-9, 9)) * random.nextDouble(0.1, 1);
            AxisRange range = AxisRange.safe(centre - width, centre + width, Scale.LINEAR);
            int most = random.nextInt(2, 12);
            List<AxisTicks.Tick> ticks = AxisTicks.of(range, most).major();
            assertTrue(ticks.size() <= most, range + ": " + ticks);
            for (int k = 0; k < ticks.size(); k++) {
                assertTrue(range.contains(ticks.get(k).value()), range + ": " + ticks);
                assertTrue(k == 0 || ticks.get(k).value() > ticks.get(k - 1).value(), range + ": " + ticks);
            }
            assertEquals(
                    ticks.size(),
                    ticks.stream().map(AxisTicks.Tick::label).distinct().count());
        }
    }

    @Test
    void asManyLabelsAsStandApart() {
        AxisRange range = new AxisRange(0.3055, 0.318, Scale.LINEAR);
        List<String> wide = fitting(range, 400);
        List<String> narrow = fitting(range, 120);
        assertEquals(List.of("0.306", "0.308", "0.310", "0.312", "0.314", "0.316", "0.318"), wide);
        assertEquals(List.of("0.310", "0.315"), narrow);
    }

    /** Each letter takes 8 of the length, and 10 lie between labels. */
    private static List<String> fitting(AxisRange range, double length) {
        return AxisTicks.fitting(range, length, label -> 8.0 * label.length(), 10).major().stream()
                .map(AxisTicks.Tick::label)
                .toList();
    }

    private static List<String> linear(double min, double max, int atMost) {
        return labels(new AxisRange(min, max, Scale.LINEAR), atMost);
    }

    private static List<String> logarithmic(double min, double max, int atMost) {
        return labels(new AxisRange(min, max, Scale.LOGARITHMIC), atMost);
    }

    private static List<String> labels(AxisRange range, int atMost) {
        return AxisTicks.of(range, atMost).major().stream()
                .map(AxisTicks.Tick::label)
                .toList();
    }
}
