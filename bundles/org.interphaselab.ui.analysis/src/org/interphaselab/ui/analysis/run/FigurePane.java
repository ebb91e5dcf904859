package org.interphaselab.ui.analysis.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.interphaselab.chart.ChartSpec;
import org.interphaselab.chart.Figure;
import org.interphaselab.chart.PanelMatrix;
import org.interphaselab.chart.Slice;
import org.interphaselab.ui.Turns;
import org.interphaselab.ui.analysis.Messages;
import org.interphaselab.ui.chart.ChartPane;
import org.interphaselab.ui.chart.SlicePane;
import org.interphaselab.ui.chart.Viewport;

/** Shows any figure: one chart, or charts in rows and columns whose rows are looked at together. */
final class FigurePane {

    /** The smallest panels whose axes and events can be read, pixels. */
    private static final int PANEL_WIDTH = 210;

    private static final int PANEL_HEIGHT = 110;
    private static final int ROW_TITLE = 80;

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

    /** In a small view it is scrolled: panels too small to read help nobody. */
    private static Control matrix(Composite parent, PanelMatrix matrix) {
        int columns = Math.max(1, matrix.columnTitles().size());
        ScrolledComposite scroll = new ScrolledComposite(parent, SWT.H_SCROLL | SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setShowFocusedControl(true);
        Composite grid = new Composite(scroll, SWT.NONE);
        scroll.setContent(grid);
        GridLayoutFactory.fillDefaults().numColumns(columns + 1).spacing(2, 2).applyTo(grid);
        new Label(grid, SWT.WRAP).setText(matrix.synthetic() ? Messages.Result_synthetic : "");
        for (String title : matrix.columnTitles()) {
            Label label = new Label(grid, SWT.CENTER);
            label.setText(title);
            GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
        }
        List<Runnable> steps = new ArrayList<>();
        for (PanelMatrix.Row row : matrix.rows()) {
            steps.add(() -> title(grid, row));
            List<ChartPane> panels = new ArrayList<>();
            for (int i = 0; i < columns; i++) {
                Optional<ChartSpec> panel =
                        i < row.panels().size() ? Optional.of(row.panels().get(i)) : Optional.empty();
                steps.add(() -> GridDataFactory.fillDefaults()
                        .grab(true, true)
                        .hint(PANEL_WIDTH, PANEL_HEIGHT)
                        .applyTo(panel.<Control>map(chart -> panel(grid, chart, panels))
                                .orElseGet(() -> new Label(grid, SWT.NONE))));
            }
        }
        new Turns(grid).begin(steps.iterator(), () -> {
            below(grid, matrix, columns);
            scroll.setMinSize(grid.computeSize(SWT.DEFAULT, SWT.DEFAULT));
            grid.layout();
        });
        return scroll;
    }

    private static void title(Composite grid, PanelMatrix.Row row) {
        Label label = new Label(grid, SWT.WRAP);
        label.setText(
                row.panels().isEmpty()
                        ? row.title()
                        : row.title() + "\n\n" + row.panels().getFirst().y().label());
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .hint(ROW_TITLE, SWT.DEFAULT)
                .applyTo(label);
    }

    /** One that looks elsewhere takes all of its row with it. */
    private static ChartPane panel(Composite grid, ChartSpec chart, List<ChartPane> row) {
        ChartPane pane = show(ChartPane.compact(grid), chart);
        row.add(pane);
        pane.onLook(view -> follow(row, view));
        return pane;
    }

    private static void below(Composite grid, PanelMatrix matrix, int columns) {
        new Label(grid, SWT.NONE);
        Label below = new Label(grid, SWT.CENTER);
        below.setText(matrix.rows().stream()
                .flatMap(row -> row.panels().stream())
                .findFirst()
                .map(panel -> panel.x().label())
                .orElse(""));
        GridDataFactory.fillDefaults().span(columns, 1).applyTo(below);
    }

    /** A pane that looks there already is not told again, so that it ends. */
    private static void follow(List<ChartPane> panels, Viewport view) {
        panels.stream()
                .filter(pane -> !pane.viewport().equals(Optional.of(view)))
                .forEach(pane -> pane.look(view));
    }
}
