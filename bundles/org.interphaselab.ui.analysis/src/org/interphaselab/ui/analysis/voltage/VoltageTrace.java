package org.interphaselab.ui.analysis.voltage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.eclipse.osgi.util.NLS;
import org.interphaselab.chart.Axis;
import org.interphaselab.chart.ChartSpec;
import org.interphaselab.chart.Mark;
import org.interphaselab.chart.Series;
import org.interphaselab.core.Hours;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.core.Quantity;
import org.interphaselab.core.Trace;
import org.interphaselab.core.TraceSource;
import org.interphaselab.parquet.Outline;
import org.interphaselab.ui.analysis.CellEvent;
import org.interphaselab.ui.analysis.Messages;

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

    /** Behind the id of a cell, for its first picture. */
    private static final String OUTLINE = ".outline";

    private static final double MV_PER_V = 1000;

    /** Loads the two columns needed. */
    static VoltageTrace load(String cellId, String title, boolean synthetic, TraceSource source, Progress progress)
            throws ProblemException {
        Trace trace = source.load(Set.of(Quantity.TEST_TIME, Quantity.VOLTAGE), progress);
        for (Quantity needed : List.of(Quantity.TEST_TIME, Quantity.VOLTAGE)) {
            if (!trace.has(needed)) {
                throw Problem.error(
                                "COLUMN_MISSING",
                                NLS.bind(Messages.Voltage_noColumn, needed),
                                Location.of(NLS.bind(Messages.Voltage_cell, title)),
                                Messages.Voltage_noColumnRemedy)
                        .asException();
            }
        }
        double[] timeH = each(trace.values(Quantity.TEST_TIME), Hours::of);
        return new VoltageTrace(
                cellId, title, timeH, each(trace.values(Quantity.VOLTAGE), volts -> volts * MV_PER_V), synthetic);
    }

    /** The chart of one cell, with marks at the events and further lines over the voltage. */
    ChartSpec chart(List<CellEvent> events, List<Series> over) {
        List<Series> series = new ArrayList<>();
        series.add(series("Voltage"));
        series.addAll(over);
        return chart(cellId, title, series, events.stream().map(this::mark).toList(), synthetic);
    }

    /** The chart of a cell whose samples are still being read: a band that holds them all. */
    static ChartSpec outlined(String cellId, String title, boolean synthetic, Outline outline) {
        int stretches = outline.from().length;
        double[] timeH = new double[2 * stretches];
        double[] lowest = new double[2 * stretches];
        double[] highest = new double[2 * stretches];
        for (int i = 0; i < timeH.length; i++) {
            int stretch = i / 2;
            timeH[i] = Hours.of((i % 2 == 0 ? outline.from() : outline.to())[stretch]);
            lowest[i] = outline.lowest()[stretch] * MV_PER_V;
            highest[i] = outline.highest()[stretch] * MV_PER_V;
        }
        Series band = new Series("Voltage lies within", timeH, highest, Series.Style.LINE, lowest, highest);
        return chart(cellId + OUTLINE, title, List.of(band), List.of(), synthetic);
    }

    /** The charts of several cells, one over the other. */
    static ChartSpec overlay(List<VoltageTrace> traces) {
        return chart(
                traces.stream().map(VoltageTrace::cellId).collect(Collectors.joining("+")),
                traces.stream().map(VoltageTrace::title).collect(Collectors.joining(", ")),
                traces.stream().map(trace -> trace.series(trace.title)).toList(),
                List.of(),
                traces.stream().anyMatch(VoltageTrace::synthetic));
    }

    private static ChartSpec chart(String id, String title, List<Series> series, List<Mark> marks, boolean synthetic) {
        return new ChartSpec(
                id, title, Axis.linear("Time", "h"), Axis.linear("Voltage", "mV"), series, marks, List.of(), synthetic);
    }

    private Series series(String name) {
        return Series.of(name, timeH, voltageMV, Series.Style.LINE);
    }

    private Mark mark(CellEvent event) {
        return new Mark(event.timeH(), at(event.timeH()), event.wordsWithDecision(), event.type());
    }

    private double at(double hours) {
        int found = Arrays.binarySearch(timeH, hours);
        int index = found >= 0 ? found : Math.min(-found - 1, timeH.length - 1);
        return index < 0 ? 0 : voltageMV[index];
    }

    /** A time in hours, or the nearest that was recorded. */
    double clampH(double hours) {
        return timeH.length == 0 ? hours : Math.clamp(hours, timeH[0], timeH[timeH.length - 1]);
    }

    private static double[] each(double[] values, DoubleUnaryOperator change) {
        return DoubleStream.of(values).map(change).toArray();
    }
}
