package org.interphaselab.ui.analysis.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.interphaselab.analysis.AnalysisResult;
import org.interphaselab.analysis.Table;
import org.interphaselab.chart.ChartSpec;
import org.interphaselab.chart.Figure;
import org.interphaselab.ui.Ids;
import org.interphaselab.ui.Turns;
import org.interphaselab.ui.chart.ChartPane;

/** The figures and tables of a result, a tab for each. What a tab shows is made when somebody looks at it. */
final class ResultTabs {

    private static final int TITLE = 24;

    private final CTabFolder folder;
    private final BiFunction<Composite, Table, Control> tables;

    /**
     * Makes them, empty.
     *
     * @param id the name of the folder, see {@link Ids}
     * @param tables makes the control that shows a table
     */
    ResultTabs(Composite parent, String id, BiFunction<Composite, Table, Control> tables) {
        this.tables = tables;
        folder = Ids.name(new CTabFolder(parent, SWT.BOTTOM), id);
        folder.addListener(SWT.Selection, event -> make());
    }

    CTabFolder control() {
        return folder;
    }

    /** Shows nothing. What was shown is taken apart in turns: it may be dozens of charts. */
    void clear() {
        List<Runnable> steps = new ArrayList<>();
        for (CTabItem item : folder.getItems()) {
            Control shown = item.getControl();
            item.dispose();
            if (shown != null) {
                steps.add(shown::dispose);
            }
        }
        new Turns(folder).begin(steps.iterator(), () -> {});
    }

    /** Shows a result; the tab that is in front stays in front where there are as many. */
    void show(AnalysisResult result) {
        int chosen = Math.max(0, folder.getSelectionIndex());
        fill(result);
        choose(chosen);
    }

    /** Shows a result that becomes better: charts that are there are drawn anew, else its last part comes to the front. */
    void showSoFar(AnalysisResult result) {
        if (!drawAnew(result)) {
            fill(result);
            choose(folder.getItemCount());
        }
    }

    private void fill(AnalysisResult result) {
        clear();
        // titles are told from each other by more than their first letters, of which themes show few
        folder.getDisplay().asyncExec(() -> {
            if (!folder.isDisposed()) {
                folder.setMinimumCharacters(TITLE);
            }
        });
        for (Figure figure : result.figures()) {
            tab(figure.title(), parent -> FigurePane.create(parent, figure));
        }
        for (Table table : result.tables()) {
            tab(table.title(), parent -> tables.apply(parent, table));
        }
    }

    private void tab(String title, Function<Composite, Control> maker) {
        CTabItem item = new CTabItem(folder, SWT.NONE);
        item.setText(title);
        // narrow views shorten titles
        item.setToolTipText(title);
        item.setData(maker);
    }

    private void choose(int index) {
        folder.setSelection(Math.min(index, folder.getItemCount() - 1));
        make();
    }

    private void make() {
        CTabItem item = folder.getSelection();
        if (item != null && item.getControl() == null) {
            item.setControl(maker(item).apply(folder));
        }
    }

    @SuppressWarnings("unchecked") // tab() puts nothing else there
    private static Function<Composite, Control> maker(CTabItem item) {
        return (Function<Composite, Control>) item.getData();
    }

    private boolean drawAnew(AnalysisResult result) {
        List<Figure> figures = result.figures();
        boolean same = result.tables().isEmpty() && !figures.isEmpty() && folder.getItemCount() == figures.size();
        for (int i = 0; same && i < figures.size(); i++) {
            same = figures.get(i) instanceof ChartSpec chart && shows(folder.getItem(i), chart);
        }
        for (int i = 0; same && i < figures.size(); i++) {
            CTabItem item = folder.getItem(i);
            ChartSpec chart = (ChartSpec) figures.get(i);
            item.setData((Function<Composite, Control>) parent -> FigurePane.create(parent, chart));
            pane(item).ifPresent(pane -> pane.show(chart));
        }
        return same;
    }

    /** A chart that nobody has looked at yet is not made yet. */
    private static boolean shows(CTabItem item, ChartSpec chart) {
        return item.getText().equals(chart.title())
                && (item.getControl() == null
                        || pane(item)
                                .flatMap(ChartPane::spec)
                                .filter(shown -> shown.id().equals(chart.id()))
                                .isPresent());
    }

    private static Optional<ChartPane> pane(CTabItem item) {
        return item.getControl() instanceof ChartPane pane ? Optional.of(pane) : Optional.empty();
    }
}
