package org.interphaselab.ui.chart;

import java.util.ArrayList;
import java.util.List;
import org.interphaselab.chart.Axis;
import org.interphaselab.chart.ChartSpec;
import org.interphaselab.chart.Reading;
import org.interphaselab.chart.Series;
import org.interphaselab.ui.ShownNumbers;

/** Samples in words: {@code Time 12.34 h}, then {@code Voltage −25.3 mV} for each series. */
record ReadingText(ChartSpec spec) {

    private static final int DIGITS_ALONG = 7;
    private static final int DIGITS = 5;

    List<String> lines(List<Reading> readings) {
        List<String> lines = new ArrayList<>();
        if (readings.isEmpty()) {
            return lines;
        }
        double place = readings.getFirst().x();
        lines.add(spec.x().quantity() + " " + value(place, DIGITS_ALONG, spec.x()));
        for (Reading reading : readings) {
            Series series = spec.series().get(reading.series());
            String line = series.name() + " " + value(reading.y(), DIGITS, spec.y());
            if (series.hasBand()) {
                line += " (" + ShownNumbers.significant(series.lower()[reading.index()], DIGITS) + " to "
                        + value(series.upper()[reading.index()], DIGITS, spec.y()) + ")";
            }
            lines.add(reading.x() == place ? line : line + " at " + value(reading.x(), DIGITS_ALONG, spec.x()));
        }
        return lines;
    }

    private static String value(double value, int digits, Axis axis) {
        String number = ShownNumbers.significant(value, digits);
        return axis.unit().equals("1") ? number : number + " " + axis.unit();
    }
}
