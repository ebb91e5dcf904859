package org.interphaselab.core;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class RampColumnTest {

    private static RampColumn of(double... values) {
        RampColumn column = new RampColumn();
        for (double value : values) {
            column.add(value);
        }
        return column;
    }

    @Provide
    static Arbitrary<List<Double>> numbers() {
        Arbitrary<Double> few = Arbitraries.of(
                0.0, 1.0, 2.0, 3.0, 0.1, -5.0, Double.NaN, Double.POSITIVE_INFINITY, 4294967295.0, 1e300, -1e300);
        return Arbitraries.oneOf(few, Arbitraries.doubles()).list().ofMaxSize(3000);
    }

    @Property(tries = 200)
    void whateverIsAddedComesBack(@ForAll("numbers") List<Double> numbers) {
        double[] expected = numbers.stream().mapToDouble(it -> it).toArray();
        RampColumn column = of(expected);
        assertEquals(expected.length, column.size());
        double[] values = column.values();
        RampColumn.Cursor cursor = column.cursor();
        for (int i = 0; i < expected.length; i++) {
            // 0 and -0 are one number
            assertEquals(expected[i] + 0.0, values[i] + 0.0);
            assertEquals(expected[i] + 0.0, column.at(i) + 0.0);
            assertEquals(expected[i] + 0.0, cursor.at(i) + 0.0);
        }
    }

    @Property(tries = 200)
    void stretchesOfEqualNumbersEndWhereTheNextOneDiffers(@ForAll("numbers") List<Double> numbers) {
        double[] repeated = numbers.stream()
                .flatMap(number ->
                        IntStream.range(0, 1 + Math.abs(number.hashCode() % 4)).mapToObj(i -> number))
                .mapToDouble(it -> it)
                .toArray();
        RampColumn column = of(repeated);
        for (int from = 0; from < repeated.length; from++) {
            int to = from + 1;
            while (to < repeated.length && repeated[to] == repeated[from]) {
                to++;
            }
            assertEquals(to, column.runEnd(from));
        }
    }

    @Test
    void aMillionRecordNumbersAndStepsTakeNoRoom() {
        RampColumn number = new RampColumn();
        RampColumn step = new RampColumn();
        for (int i = 0; i < 1_000_000; i++) {
            number.add(i + 1);
            step.add(i / 1000 + 1);
        }
        assertTrue(number.bytes() + step.bytes() < 100_000);
        assertEquals(1_000_000, number.at(999_999));
        assertEquals(500, step.at(499_999));
        assertEquals(777_776, number.search(777_777));
        assertTrue(number.search(0.5) < 0);
    }

    @Test
    void aTraceGivesThemAsAnyColumn() {
        Trace trace = Trace.builder(3).add(Quantity.STEP_COUNT, of(1, 1, 2)).build();
        assertEquals(2, trace.samples(Quantity.STEP_COUNT).applyAsDouble(2));
        assertArrayEquals(new double[] {1, 1, 2}, trace.values(Quantity.STEP_COUNT));
        assertEquals(1, trace.samples(Quantity.STEP_COUNT).applyAsDouble(1));
    }

    @Property(tries = 200)
    void runsAreTheSameAsTheirNumbersOneByOne(
            @ForAll @Size(max = 40) List<@IntRange(min = -3, max = 40) Integer> counts,
            @ForAll @IntRange(min = 0, max = 2) int slope) {
        RampColumn oneByOne = new RampColumn();
        RampColumn runs = new RampColumn();
        double first = 1;
        for (int count : counts) {
            for (int i = 0; i < count; i++) {
                oneByOne.add(first + slope * i);
            }
            runs.add(first, slope, count);
            first += count % 3;
        }
        assertEquals(oneByOne.size(), runs.size());
        assertArrayEquals(oneByOne.values(), runs.values());
    }

    @Property(tries = 100)
    void whatIsTakenBackIsGone(
            @ForAll @Size(max = 60) List<@IntRange(min = 0, max = 3) Integer> numbers,
            @ForAll @IntRange(max = 60) int kept) {
        RampColumn column = new RampColumn();
        numbers.forEach(column::add);
        column.truncate(kept);
        column.add(7);
        column.add(8);
        double[] expected = IntStream.concat(
                        numbers.stream().limit(kept).mapToInt(Integer::intValue), IntStream.of(7, 8))
                .asDoubleStream()
                .toArray();
        assertArrayEquals(expected, column.values());
    }

    @Test
    void aNegativeZeroKeepsItsSign() {
        RampColumn column = of(0, 0, -0.0, 0, 1);
        assertEquals(-0.0, column.at(2), 0);
        assertEquals(Double.NEGATIVE_INFINITY, 1 / column.at(2));
        assertEquals(Double.POSITIVE_INFINITY, 1 / column.at(3));
    }
}
