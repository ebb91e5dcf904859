package org.interphaselab.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.interphaselab.chart.Axis;
import org.interphaselab.chart.ChartSpec;
import org.interphaselab.chart.Decimated;
import org.interphaselab.chart.Decimation;
import org.interphaselab.chart.Guide;
import org.interphaselab.chart.Series;
import org.interphaselab.evaluation.balance.InventoryCurve;
import org.interphaselab.evaluation.balance.LithiumBalance;
import org.interphaselab.evaluation.halfcycle.HalfCycle;
import org.interphaselab.evaluation.verdict.CellNames;
import org.interphaselab.evaluation.verdict.EvaluatedCell;
import org.interphaselab.evaluation.verdict.MeasuredCell;

/** Polarization and lithium of cells against time. */
final class CellCharts {

    private static final int MOST_POINTS = 4000;
    private static final int PIXEL_COLUMNS = 1000;

    private CellCharts() {}

    /** Median polarization of each half-cycle within the cells' lives. */
    static ChartSpec polarization(List<MeasuredCell> cells) {
        List<Series> series = new ArrayList<>();
        for (MeasuredCell cell : cells) {
            List<HalfCycle> life = HalfCycleTables.life(cell).stream()
                    .filter(half -> half.polarization().medianV() > 0)
                    .toList();
            double[] hours = life.stream()
                    .mapToDouble(half -> (half.startS() + half.endS()) / 7200)
                    .toArray();
            double[] millivolts = life.stream()
                    .mapToDouble(half -> 1000 * half.polarization().medianV())
                    .toArray();
            series.add(line(name(cell), hours, millivolts));
        }
        return new ChartSpec(
                "polarization",
                "Polarization of the half-cycles, median, within the cell's life",
                Axis.linear("Time", "h"),
                Axis.logarithmic("Polarization", "mV"),
                series,
                List.of(),
                List.of(),
                synthetic(cells));
    }

    /** Lithium of the thin electrodes: estimated where the loss is measured, else the most there can be. */
    static ChartSpec inventory(List<EvaluatedCell> cells) {
        List<Series> series = new ArrayList<>();
        for (EvaluatedCell cell : cells) {
            cell.thinBalance().ifPresent(balance -> series.add(inventory(cell.measured(), balance)));
        }
        return new ChartSpec(
                "lithium-inventory",
                "Lithium of the thin electrodes",
                Axis.linear("Time", "h"),
                Axis.linear("Lithium", "mAh cm⁻²"),
                series,
                List.of(),
                List.of(new Guide(Guide.Orientation.AT_Y, 0, "empty")),
                synthetic(cells.stream().map(EvaluatedCell::measured).toList()));
    }

    /** One electrode of one cell. */
    static Series inventory(MeasuredCell cell, LithiumBalance balance) {
        InventoryCurve curve = InventoryCurve.of(cell.halfCycles(), balance);
        String name = name(cell) + ", " + balance.electrode();
        double[] hours = new double[curve.timeS().length];
        for (int k = 0; k < hours.length; k++) {
            hours[k] = curve.timeS()[k] / 3600;
        }
        return curve.estimated()
                .filter(estimated -> hours.length <= MOST_POINTS)
                .map(estimated -> new Series(
                        name + " (estimated, ran empty)",
                        hours,
                        estimated.valueMAhCm2(),
                        Series.Style.LINE,
                        estimated.lowerMAhCm2(),
                        estimated.upperMAhCm2()))
                .orElseGet(() -> line(
                        name + (balance.measured() ? " (estimated, ran empty)" : " (at most)"),
                        hours,
                        curve.estimated()
                                .map(InventoryCurve.Estimated::valueMAhCm2)
                                .orElse(curve.mostMAhCm2())));
    }

    static String name(MeasuredCell cell) {
        return CellNames.whole(cell.cell());
    }

    static boolean synthetic(List<MeasuredCell> cells) {
        return cells.stream().anyMatch(cell -> cell.cell().synthetic());
    }

    private static Series line(String name, double[] x, double[] y) {
        if (x.length <= MOST_POINTS) {
            return Series.of(name, x, y, Series.Style.LINE);
        }
        Decimated thin = Decimation.minMax(x, y, 0, x.length, PIXEL_COLUMNS);
        return Series.of(name, thin.x(), thin.y(), Series.Style.LINE);
    }
}
