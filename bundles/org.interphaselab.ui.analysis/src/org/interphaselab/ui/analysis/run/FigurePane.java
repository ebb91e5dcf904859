package org.interphaselab.ui.analysis.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.interphaselab.chart.ChartSpec;
import org.interphaselab.chart.Figure;
import org.interphaselab.chart.PanelMatrix;
import org.interphaselab.chart.Slice;
import org.interphaselab.ui.chart.ChartPane;
import org.interphaselab.ui.chart.SlicePane;
import org.interphaselab.ui.chart.Viewport;

/** Shows any figure: one chart, or charts in rows and columns whose rows are looked at together. */
final class FigurePane {

    private FigurePane() {}

    static Control create(Composite parent, Figure figure) {
        return switch (figure) {
            case ChartSpec chart -> show(new ChartPane(parent), chart);
            case PanelMatrix matrix -> matrix(parent, matrix);
            case Slice slice -> new SlicePane(parent, slice);
        };
    }

    private static ChartPane show(ChartPane pane, ChartSpec chart) {
        pane.show(chart);
        return pane;
    }

    private static Control matrix(Composite parent, PanelMatrix matrix) {
        int columns = Math.max(1, matrix.columnTitles().size());
        Composite grid = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(columns + 1).spacing(2, 2).applyTo(grid);
        new Label(grid, SWT.NONE).setText(axes(matrix));
        for (String title : matrix.columnTitles()) {
            Label label = new Label(grid, SWT.CENTER);
            label.setText(title);
            GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
        }
        for (PanelMatrix.Row row : matrix.rows()) {
            new Label(grid, SWT.NONE).setText(row.title());
            List<ChartPane> panels = new ArrayList<>();
            for (int i = 0; i < columns; i++) {
                Control panel;
                if (i < row.panels().size()) {
                    panels.add(show(ChartPane.compact(grid), row.panels().get(i)));
                    panel = panels.getLast();
                } else {
                    panel = new Label(grid, SWT.NONE);
                }
                GridDataFactory.fillDefaults().grab(true, true).hint(80, 60).applyTo(panel);
            }
            panels.forEach(pane -> pane.onLook(view -> follow(panels, view)));
        }
        return grid;
    }

    private static String axes(PanelMatrix matrix) {
        return matrix.rows().stream()
                .flatMap(row -> row.panels().stream())
                .findFirst()
                .map(panel -> panel.y().label() + "\nagainst\n" + panel.x().label())
                .orElse("");
    }

    /** A pane that looks there already is not told again, so that it ends. */
    private static void follow(List<ChartPane> panels, Viewport view) {
        panels.stream()
                .filter(pane -> !pane.viewport().equals(Optional.of(view)))
                .forEach(pane -> pane.look(view));
    }
}
