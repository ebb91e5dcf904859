package org.interphaselab.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * One sample read off a chart.
 *
 * @param series number of the series in the chart
 * @param index number of the sample in the series
 * @param x its place, in the unit of the x axis
 * @param y its value, in the unit of the y axis
 */
public record Reading(int series, int index, double x, double y) {

    /**
     * The samples nearest to a place of the x axis, one of each series whose ascending samples lie to either side of it;
     * gaps are passed over.
     */
    public static List<Reading> at(ChartSpec chart, double place) {
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < chart.series().size(); i++) {
            Series series = chart.series().get(i);
            if (series.style() != Series.Style.POINTS) {
                int number = i;
                nearest(series, place).ifPresent(index -> readings.add(of(chart, number, index)));
            }
        }
        return readings;
    }

    /**
     * The sample next to this one in its series.
     *
     * @param step 1 for the one after it, -1 for the one before; this reading where there is none
     */
    public Reading next(ChartSpec chart, int step) {
        Series of = chart.series().get(series);
        int found = index + step;
        while (found >= 0 && found < of.y().length && !Double.isFinite(of.y()[found])) {
            found += step;
        }
        return found >= 0 && found < of.y().length ? of(chart, series, found) : this;
    }

    private static Reading of(ChartSpec chart, int number, int index) {
        Series series = chart.series().get(number);
        return new Reading(number, index, series.x()[index], series.y()[index]);
    }

    private static OptionalInt nearest(Series series, double place) {
        double[] x = series.x();
        int after = Ascending.firstAtLeast(x, 0, x.length, place);
        int before = after - 1;
        while (after < x.length && !Double.isFinite(series.y()[after])) {
            after++;
        }
        while (before >= 0 && !Double.isFinite(series.y()[before])) {
            before--;
        }
        boolean beyond = after == x.length && (before < 0 || x[before] < place);
        boolean ahead = before < 0 && (after == x.length || x[after] > place);
        if (beyond || ahead) {
            return OptionalInt.empty();
        }
        boolean right = before < 0 || after < x.length && x[after] - place < place - x[before];
        return OptionalInt.of(right ? after : before);
    }
}
