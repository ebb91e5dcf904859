package org.interphaselab.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.interphaselab.analysis.experiment.Cell;
import org.interphaselab.analysis.experiment.Design;
import org.interphaselab.analysis.experiment.Interphase;
import org.interphaselab.chart.ChartSpec;
import org.interphaselab.chart.PanelMatrix;
import org.interphaselab.evaluation.verdict.MeasuredCell;

/**
 * Voltage of all cells as a matrix: a row per interphase, a column per design, as in Fig. 2 of
 * doi:10.1039/d5eb00024f.
 */
final class VoltagePanels {

    private VoltagePanels() {}

    static PanelMatrix of(List<Interphase> interphases, List<Cell> all, List<MeasuredCell> cells) {
        Map<String, Design> designs = new LinkedHashMap<>();
        all.forEach(cell -> designs.putIfAbsent(cell.design().id(), cell.design()));
        List<PanelMatrix.Row> rows = new ArrayList<>();
        String cut = "";
        for (Interphase interphase : interphases) {
            List<MeasuredCell> own = cells.stream()
                    .filter(cell -> cell.cell().interphase().id().equals(interphase.id()))
                    .toList();
            if (!own.isEmpty()) {
                rows.add(row(interphase, List.copyOf(designs.values()), own));
                cut = cut.isEmpty() ? VoltageChart.cutNote(own, VoltageChart.rangeMV(own)) : cut;
            }
        }
        return new PanelMatrix(
                "voltage-panels",
                "Voltage of all cells" + cut,
                designs.values().stream().map(Design::name).toList(),
                rows);
    }

    private static PanelMatrix.Row row(Interphase interphase, List<Design> designs, List<MeasuredCell> cells) {
        double range = VoltageChart.rangeMV(cells);
        double end = VoltageChart.endH(cells);
        List<ChartSpec> panels = new ArrayList<>();
        for (Design design : designs) {
            List<MeasuredCell> own = cells.stream()
                    .filter(cell -> cell.cell().design().id().equals(design.id()))
                    .toList();
            panels.add(VoltageChart.of(
                    "voltage-" + interphase.id() + "-" + design.id(),
                    interphase.name() + ", " + design.name(),
                    own,
                    range,
                    end));
        }
        return new PanelMatrix.Row(interphase.name(), panels);
    }
}
