package org.interphaselab.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.interphaselab.chart.Axis;
import org.interphaselab.chart.ChartSpec;
import org.interphaselab.chart.Mark;
import org.interphaselab.chart.Series;
import org.interphaselab.evaluation.event.CellEvent;
import org.interphaselab.evaluation.event.EventType;
import org.interphaselab.evaluation.event.Wording;
import org.interphaselab.evaluation.halfcycle.HalfCycle;
import org.interphaselab.evaluation.verdict.MeasuredCell;

/** Voltage against time with event marks, in a range that lets the spikes of depletion leave the frame. */
final class VoltageChart {

    private static final double ROOM = 1.15;
    private static final double MARK_HEIGHT = 0.9;
    private static final double[] NICE = {1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 7, 8, 10};

    private VoltageChart() {}

    static ChartSpec of(String id, String title, List<MeasuredCell> cells, double rangeMV, double endH) {
        List<Series> series = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        boolean synthetic = false;
        for (MeasuredCell cell : cells) {
            series.add(Series.of(
                    cell.cell().name(), cell.outline().timeH(), cell.outline().voltageMV(), Series.Style.LINE));
            marks.addAll(marks(cell, rangeMV));
            synthetic |= cell.cell().synthetic();
        }
        return new ChartSpec(
                id,
                title,
                Axis.linear("Time", "h").within(0, endH),
                Axis.linear("Voltage", "mV").within(-rangeMV, rangeMV),
                series,
                marks,
                List.of(),
                synthetic);
    }

    /** Words for the caption of charts in which voltages leave the frame; empty when none does. */
    static String cutNote(List<MeasuredCell> cells, double rangeMV) {
        return cells.stream()
                        .flatMapToDouble(cell -> Arrays.stream(cell.outline().voltageMV()))
                        .anyMatch(millivolts -> Math.abs(millivolts) > rangeMV)
                ? "; voltages beyond the axis are cut"
                : "";
    }

    /** A round range for cells that are shown together: a little more than their largest half-cycle, mV. */
    static double rangeMV(List<MeasuredCell> cells) {
        double largest = 0;
        for (MeasuredCell cell : cells) {
            for (HalfCycle half : HalfCycleTables.life(cell)) {
                largest = Math.max(largest, 1000 * Math.abs(half.polarization().maxV()));
            }
        }
        double limit = 1000
                * cells.stream()
                        .mapToDouble(cell -> cell.facts().limitV())
                        .max()
                        .orElse(1);
        return largest > 0 ? Math.min(roundUp(ROOM * largest), roundUp(limit)) : roundUp(limit);
    }

    /** When the last of the recordings ends, h. */
    static double endH(List<MeasuredCell> cells) {
        double end = cells.stream()
                .mapToDouble(cell -> cell.halfCycles().endS() / 3600)
                .max()
                .orElse(0);
        return end > 0 ? end : 1;
    }

    private static double roundUp(double value) {
        double decade = Math.pow(10, Math.floor(Math.log10(value)));
        for (double nice : NICE) {
            if (nice * decade >= value * (1 - 1e-12)) {
                return nice * decade;
            }
        }
        return 10 * decade;
    }

    private static List<Mark> marks(MeasuredCell cell, double rangeMV) {
        List<Mark> marks = new ArrayList<>();
        for (CellEvent event : cell.events().list()) {
            HalfCycle half = cell.halfCycles().get(event.halfCycle());
            boolean beside = event.type() == EventType.RANGE_EXCEEDED
                    && others(cell, event).anyMatch(other -> other.type() != EventType.RANGE_EXCEEDED);
            if (!beside && !event.dismissed()) {
                double height = half.sign() * 1000 * half.polarization().medianV();
                double edge = MARK_HEIGHT * rangeMV;
                double y = half.atLimit() ? half.sign() * edge : Math.clamp(height, -edge, edge);
                marks.add(new Mark(
                        event.timeH(), y, text(cell, event), event.type().id()));
            }
        }
        return marks;
    }

    /** A mark speaks for the exceeded range of its half-cycle too, which would lie on the same spot. */
    private static String text(MeasuredCell cell, CellEvent event) {
        String merged = event.type() == EventType.RANGE_EXCEEDED
                ? ""
                : others(cell, event)
                        .filter(other -> other.type() == EventType.RANGE_EXCEEDED)
                        .findFirst()
                        .map(other -> " (" + other.words() + ")")
                        .orElse("");
        return event.words() + merged + ", " + Wording.hours(event.timeS());
    }

    private static Stream<CellEvent> others(MeasuredCell cell, CellEvent event) {
        return cell.events().list().stream().filter(other -> other != event && other.halfCycle() == event.halfCycle());
    }
}
