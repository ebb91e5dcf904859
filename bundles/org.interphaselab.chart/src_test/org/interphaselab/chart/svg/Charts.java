package org.interphaselab.chart.svg;

import java.util.ArrayList;
import java.util.List;
import org.interphaselab.chart.Axis;
import org.interphaselab.chart.ChartSpec;
import org.interphaselab.chart.Guide;
import org.interphaselab.chart.Mark;
import org.interphaselab.chart.PanelMatrix;
import org.interphaselab.chart.Series;

/** Figures to draw. */
final class Charts {

    static final String HOSTILE = "<script>alert(\"1\")</script> & 'x' \u0007\u202E";

    private Charts() {}

    static ChartSpec of(Axis y, List<Series> series, List<Mark> marks, List<Guide> guides) {
        return new ChartSpec("chart", "A chart", Axis.linear("Time", "h"), y, series, marks, guides, false);
    }

    static Series line(String name, double... y) {
        double[] x = new double[y.length];
        for (int i = 0; i < x.length; i++) {
            x[i] = i;
        }
        return Series.of(name, x, y, Series.Style.LINE);
    }

    /** Four rows and three columns; the panel of row r, column c ends with a spike of -5000 mV. */
    static PanelMatrix panels(boolean synthetic) {
        List<PanelMatrix.Row> rows = new ArrayList<>();
        for (int row = 0; row < 4; row++) {
            List<ChartSpec> panels = new ArrayList<>();
            for (int column = 0; column < 3; column++) {
                panels.add(new ChartSpec(
                        "panel-" + row + "-" + column,
                        "Cell " + row + "/" + column,
                        Axis.linear("Time", "h"),
                        Axis.linear("Voltage", "mV").within(-30 - row, 30 + row),
                        List.of(line("Voltage", 10, -10, 12, -12, 14, -5000)),
                        List.of(new Mark(5, -5000, "B empty", "depletion"), new Mark(5, -5000, "", "range_exceeded")),
                        List.of(),
                        synthetic));
            }
            rows.add(new PanelMatrix.Row("MII-" + row, panels));
        }
        return new PanelMatrix("panels", "All cells", List.of("100|100", "100|50", "100|20"), rows);
    }
}
