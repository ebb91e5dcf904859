package org.interphaselab.ui.analysis.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.interphaselab.chart.ChartSpec;
import org.interphaselab.chart.PanelMatrix;
import org.interphaselab.ui.Turns;
import org.interphaselab.ui.analysis.Messages;
import org.interphaselab.ui.chart.ChartPane;
import org.interphaselab.ui.chart.Viewport;

/** Charts in rows and columns; those of a row are looked at together. */
final class MatrixPane extends Composite {

    private final MatrixLayout layout;

    MatrixPane(Composite parent, PanelMatrix matrix) {
        super(parent, SWT.H_SCROLL | SWT.V_SCROLL);
        List<Label> titles = matrix.columnTitles().stream()
                .map(title -> label(SWT.CENTER, title))
                .toList();
        layout = new MatrixLayout(
                this,
                label(SWT.WRAP, matrix.synthetic() ? Messages.Result_synthetic : ""),
                titles,
                label(SWT.CENTER, across(matrix)),
                label(SWT.NONE, ""));
        setLayout(layout);
        List<Runnable> steps = new ArrayList<>();
        for (PanelMatrix.Row row : matrix.rows()) {
            List<ChartPane> panels = new ArrayList<>();
            steps.add(() -> layout.addRow(label(SWT.WRAP, title(row)), panels));
            row.panels().forEach(panel -> steps.add(() -> panels.add(panel(panel, panels))));
        }
        new Turns(this).begin(steps.iterator(), () -> layout(true));
    }

    private Label label(int style, String text) {
        Label label = new Label(this, style);
        label.setText(text);
        return label;
    }

    private static String across(PanelMatrix matrix) {
        return matrix.rows().stream()
                .flatMap(row -> row.panels().stream())
                .findFirst()
                .map(panel -> panel.x().label())
                .orElse("");
    }

    private static String title(PanelMatrix.Row row) {
        return row.panels().isEmpty()
                ? row.title()
                : row.title() + "\n\n" + row.panels().getFirst().y().label();
    }

    /** One that looks elsewhere takes all of its row with it. */
    private ChartPane panel(ChartSpec chart, List<ChartPane> row) {
        ChartPane pane = ChartPane.compact(this);
        pane.show(chart);
        pane.onLook(view -> follow(row, view));
        pane.plot().addListener(SWT.KeyDown, event -> {
            switch (event.keyCode) {
                case SWT.PAGE_DOWN -> layout.turn(1);
                case SWT.PAGE_UP -> layout.turn(-1);
                default -> {
                    // not a key of the matrix
                }
            }
        });
        return pane;
    }

    /** A pane that looks there already is not told again, so that it ends. */
    private static void follow(List<ChartPane> panels, Viewport view) {
        panels.stream()
                .filter(pane -> !pane.viewport().equals(Optional.of(view)))
                .forEach(pane -> pane.look(view));
    }
}
