package org.interphaselab.ui.analysis.run;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.interphaselab.chart.ChartSpec;
import org.interphaselab.chart.Figure;
import org.interphaselab.chart.PanelMatrix;
import org.interphaselab.chart.Slice;
import org.interphaselab.ui.chart.ChartPane;
import org.interphaselab.ui.chart.SlicePane;

/** Shows any figure: one chart, charts in rows and columns, or a slice. */
final class FigurePane {

    private FigurePane() {}

    static Control create(Composite parent, Figure figure) {
        return switch (figure) {
            case ChartSpec chart -> {
                ChartPane pane = new ChartPane(parent);
                pane.show(chart);
                yield pane;
            }
            case PanelMatrix matrix -> new MatrixPane(parent, matrix);
            case Slice slice -> new SlicePane(parent, slice);
        };
    }
}
