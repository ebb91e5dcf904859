package org.interphaselab.ui.analysis.voltage;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.interphaselab.chart.Axis;
import org.interphaselab.chart.ChartSpec;
import org.interphaselab.chart.Mark;
import org.interphaselab.chart.Series;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.core.Quantity;
import org.interphaselab.core.Trace;
import org.interphaselab.core.TraceSource;
import org.interphaselab.ui.analysis.CellEvent;

/**
 * The voltage of a cell, every sample of it.
 *
 * @param cellId id of the cell
 * @param title name of the cell
 * @param timeH test time, h
 * @param voltageMV cell voltage, mV; {@code NaN} where it was not recorded
 * @param synthetic whether the digital twin made it
 */
record VoltageTrace(String cellId, String title, double[] timeH, double[] voltageMV, boolean synthetic) {

    private static final double SECONDS_PER_HOUR = 3600;
    private static final double MV_PER_V = 1000;

    /** Loads the two columns needed. */
    static VoltageTrace load(String cellId, String title, boolean synthetic, TraceSource source, Progress progress)
            throws ProblemException {
        Trace trace = source.load(Set.of(Quantity.TEST_TIME, Quantity.VOLTAGE), progress);
        for (Quantity needed : List.of(Quantity.TEST_TIME, Quantity.VOLTAGE)) {
            if (!trace.has(needed)) {
                throw Problem.error(
                                "COLUMN_MISSING",
                                "The recording has no column '" + needed + "', so there is nothing to draw.",
                                Location.of("cell " + title),
                                "Look at the import report of the recording: the file may lack the column.")
                        .asException();
            }
        }
        double[] timeH = scaled(trace.values(Quantity.TEST_TIME), 1 / SECONDS_PER_HOUR);
        return new VoltageTrace(cellId, title, timeH, scaled(trace.values(Quantity.VOLTAGE), MV_PER_V), synthetic);
    }

    /** The chart, with marks at the events. */
    ChartSpec chart(List<CellEvent> events) {
        return new ChartSpec(
                cellId,
                title,
                Axis.linear("Time", "h"),
                Axis.linear("Voltage", "mV"),
                List.of(Series.of("Voltage", timeH, voltageMV, Series.Style.LINE)),
                events.stream().map(this::mark).toList(),
                List.of(),
                synthetic);
    }

    private Mark mark(CellEvent event) {
        return new Mark(event.timeH(), at(event.timeH()), event.wordsWithDecision(), event.type());
    }

    private double at(double hours) {
        int found = Arrays.binarySearch(timeH, hours);
        int index = found >= 0 ? found : Math.min(-found - 1, timeH.length - 1);
        return index < 0 ? 0 : voltageMV[index];
    }

    private static double[] scaled(double[] values, double factor) {
        double[] scaled = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            scaled[i] = values[i] * factor;
        }
        return scaled;
    }
}
