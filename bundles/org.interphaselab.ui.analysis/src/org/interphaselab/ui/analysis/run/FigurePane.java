package org.interphaselab.ui.analysis.run;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.interphaselab.chart.ChartSpec;
import org.interphaselab.chart.Figure;
import org.interphaselab.chart.PanelMatrix;
import org.interphaselab.ui.chart.ChartPane;

/** Shows any figure: one chart, or charts in rows and columns. */
final class FigurePane {

    private FigurePane() {}

    static Control create(Composite parent, Figure figure) {
        return switch (figure) {
            case ChartSpec chart -> chart(parent, chart);
            case PanelMatrix matrix -> matrix(parent, matrix);
        };
    }

    private static Control chart(Composite parent, ChartSpec chart) {
        ChartPane pane = new ChartPane(parent);
        pane.show(chart);
        return pane;
    }

    private static Control matrix(Composite parent, PanelMatrix matrix) {
        int columns = Math.max(1, matrix.columnTitles().size());
        Composite grid = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(columns + 1).spacing(2, 2).applyTo(grid);
        new Label(grid, SWT.NONE);
        for (String title : matrix.columnTitles()) {
            Label label = new Label(grid, SWT.CENTER);
            label.setText(title);
            GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
        }
        for (PanelMatrix.Row row : matrix.rows()) {
            new Label(grid, SWT.NONE).setText(row.title());
            for (int i = 0; i < columns; i++) {
                Control panel =
                        i < row.panels().size() ? chart(grid, row.panels().get(i)) : new Label(grid, SWT.NONE);
                GridDataFactory.fillDefaults().grab(true, true).hint(80, 60).applyTo(panel);
            }
        }
        return grid;
    }
}
