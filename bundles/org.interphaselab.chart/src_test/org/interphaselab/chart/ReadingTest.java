package org.interphaselab.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingTest {

    private static final double[] X = {0, 1, 2, 4, 8};
    private static final double[] Y = {10, 11, Double.NaN, 14, 18};

    @Test
    void theNearestSampleIsRead() {
        assertEquals(List.of(new Reading(0, 1, 1, 11)), Reading.at(line(), 1.4));
        assertEquals(List.of(new Reading(0, 4, 8, 18)), Reading.at(line(), 6.5));
    }

    @Test
    void gapsArePassedOver() {
        assertEquals(List.of(new Reading(0, 1, 1, 11)), Reading.at(line(), 2.0));
        assertEquals(List.of(new Reading(0, 3, 4, 14)), Reading.at(line(), 2.6));
    }

    @Test
    void nothingIsReadBeyondTheSamples() {
        assertEquals(List.of(), Reading.at(line(), -0.1));
        assertEquals(List.of(), Reading.at(line(), 8.1));
        assertEquals(List.of(new Reading(0, 0, 0, 10)), Reading.at(line(), 0));
        assertEquals(List.of(new Reading(0, 4, 8, 18)), Reading.at(line(), 8));
    }

    @Test
    void stepsGoFromSampleToSampleAndStayAtTheEnds() {
        Reading first = new Reading(0, 1, 1, 11);
        assertEquals(new Reading(0, 3, 4, 14), first.next(line(), 1));
        assertEquals(new Reading(0, 0, 0, 10), first.next(line(), -1));
        Reading last = new Reading(0, 4, 8, 18);
        assertEquals(last, last.next(line(), 1));
    }

    private static ChartSpec line() {
        return new ChartSpec(
                "line",
                "Line",
                Axis.linear("Time", "h"),
                Axis.linear("Voltage", "mV"),
                List.of(Series.of("Voltage", X, Y, Series.Style.LINE)),
                List.of(),
                List.of(),
                false);
    }
}
