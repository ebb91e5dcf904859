package org.interphaselab.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.interphaselab.chart.Mark;
import org.interphaselab.desktop.testkit.Await;
import org.interphaselab.desktop.testkit.Desktop;
import org.interphaselab.desktop.testkit.Find;
import org.interphaselab.desktop.testkit.Said;
import org.interphaselab.desktop.testkit.Screenshots;
import org.interphaselab.desktop.testkit.Trees;
import org.interphaselab.desktop.testkit.Ui;
import org.interphaselab.model.Cell;
import org.interphaselab.model.DecisionAction;
import org.interphaselab.model.EventDecision;
import org.interphaselab.ui.analysis.CellOutcome;
import org.interphaselab.ui.analysis.Evaluation;
import org.interphaselab.ui.analysis.VerdictReading;
import org.interphaselab.ui.analysis.matrix.CellMatrixView;
import org.interphaselab.ui.analysis.verdict.VerdictView;
import org.interphaselab.ui.analysis.voltage.VoltageView;
import org.interphaselab.ui.chart.ChartPane;
import org.interphaselab.ui.study.StudyDesk;
import org.interphaselab.ui.study.properties.PropertiesView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A person decides about an event where it is seen; the study keeps it and is evaluated anew. */
class DecisionIT {

    private static final String CELL = "MII-1 100|20";

    @RegisterExtension
    final Desktop desktop = new Desktop();

    @Test
    void aDepletionIsDismissedOnItsMarkWithAReasonAndBackByUndo() {
        Cell cell = desktop.cell(CELL);
        ChartPane chart = chartOf(cell);
        choose(chart, "Decision_dismissMenu");
        Button ok = Find.await(Button.class, "event.decision.ok");
        assertFalse(Ui.get(ok::isEnabled), "not without a reason");
        write("event.decision.reason", "the cable was loose");
        write("event.decision.by", "A. B.");
        Screenshots.take("decision-dialog");
        assertTrue(Ui.get(ok::isEnabled));
        Ui.run(() -> ok.notifyListeners(SWT.Selection, new Event()));
        Await.until("the new verdict", () -> status(cell).equals(Optional.of("ALIVE_AT_END")));
        assertEquals("Dismiss depletion of B of cell " + CELL, undoLabel());
        EventDecision kept = Ui.get(() -> cell.getDecisions().getFirst());
        assertEquals(DecisionAction.DISMISS, kept.getAction());
        assertEquals("the cable was loose", kept.getReason());
        Await.until("the mark", () -> mark(chart, "depletion of B (dismissed)").isPresent());
        Tree properties = Find.await(Tree.class, PropertiesView.TREE_ID);
        assertTrue(Ui.get(() -> Stream.of(properties.getItems()).anyMatch(item -> item.getText()
                .equals(Said.by(
                        StudyDesk.class,
                        "Properties_decision",
                        Said.field("dismiss") + " depletion@21:B: the cable was loose")))));
        Screenshots.take("decision-dismissed");

        Desktop.command(IWorkbenchCommandConstants.EDIT_UNDO);
        assertTrue(Ui.get(() -> cell.getDecisions().isEmpty()));
        assertTrue(Ui.get(() -> desktop.study()
                .results()
                .of(VerdictReading.ANALYSIS)
                .orElseThrow()
                .outdated()));
        Desktop.command(IWorkbenchCommandConstants.EDIT_REDO);
        assertEquals(1, Ui.get(() -> cell.getDecisions().size()));
    }

    @Test
    void aDepletionIsMovedByAClick() {
        Cell cell = desktop.cell(CELL);
        ChartPane chart = chartOf(cell);
        choose(chart, "Decision_clickMenu");
        double clickedH = Ui.get(() -> {
            Control plot = chart.plot();
            int x = (int) Math.round(chart.viewport().orElseThrow().x().position(17.5) * plot.getSize().x);
            for (int type : new int[] {SWT.MouseDown, SWT.MouseUp}) {
                Event click = new Event();
                click.button = 1;
                click.x = x;
                click.y = plot.getSize().y / 2;
                plot.notifyListeners(type, click);
            }
            return chart.viewport().orElseThrow().x().value(x / (double) plot.getSize().x);
        });
        Text time = Find.await(Text.class, "event.decision.time");
        assertEquals(clickedH, Double.parseDouble(Ui.get(time::getText)), 1e-3);
        write("event.decision.time", "no time");
        write("event.decision.reason", "begins earlier");
        Button ok = Find.await(Button.class, "event.decision.ok");
        assertFalse(Ui.get(ok::isEnabled));
        write("event.decision.time", "17.5");
        Screenshots.take("decision-move");
        Ui.run(() -> ok.notifyListeners(SWT.Selection, new Event()));
        Await.until("the moved end", () -> outcome(cell)
                .filter(found ->
                        found.lifeH().isPresent() && Math.abs(found.lifeH().getAsDouble() - 17.5) < 1e-9)
                .isPresent());
        assertEquals("Move depletion of B of cell " + CELL, undoLabel());
        Await.until("the mark", () -> mark(chart, "depletion of B (moved)").isPresent());
        Screenshots.take("decision-moved");
    }

    @Test
    void evidenceOfAnEventInTheVerdictsOffersTheSame() {
        evaluate();
        Desktop.view(VerdictView.class, VerdictView.ID);
        Tree tree = Find.await(Tree.class, VerdictView.TREE_ID);
        boolean offered = Ui.get(() -> {
            TreeItem verdict = Trees.item(tree, "MII-1").orElseThrow();
            for (TreeItem item : verdict.getItems()) {
                if (item.getText(1).equals(Said.by(Evaluation.class, "Evidence_word"))) {
                    Trees.select(tree, item);
                    tree.getMenu().notifyListeners(SWT.Show, new Event());
                    if (item(tree.getMenu(), "Decision_confirmMenu").isPresent()) {
                        return true;
                    }
                }
            }
            return false;
        });
        assertTrue(offered);
    }

    private ChartPane chartOf(Cell cell) {
        evaluate();
        Desktop.view(CellMatrixView.class, CellMatrixView.ID);
        Canvas tile = Find.await(Canvas.class, CellMatrixView.CELL_ID + cell.getId());
        Ui.run(() -> tile.notifyListeners(SWT.MouseDown, new Event()));
        // results of other flows may lie on top of it
        ChartPane chart = Desktop.view(VoltageView.class, VoltageView.ID).chart();
        Await.until(
                "the chart of the cell",
                () -> chart.settled()
                        && !chart.drawn().isEmpty()
                        && mark(chart, "depletion of B").isPresent());
        return chart;
    }

    /** Opens the menu on the mark of the depletion as a right click does, and chooses from it. */
    private static void choose(ChartPane chart, String entry) {
        MenuItem chosen = Await.value("the entry " + entry, () -> {
            Control plot = chart.plot();
            Mark mark = mark(chart, "depletion of B").orElseThrow();
            Point place = new Point(
                    (int) Math.round(chart.viewport().orElseThrow().x().position(mark.x()) * plot.getSize().x),
                    plot.getSize().y - 3);
            Point onScreen = plot.toDisplay(place);
            Event asked = new Event();
            asked.x = onScreen.x;
            asked.y = onScreen.y;
            plot.notifyListeners(SWT.MenuDetect, asked);
            plot.getMenu().notifyListeners(SWT.Show, new Event());
            return item(plot.getMenu(), entry);
        });
        Ui.start(() -> chosen.notifyListeners(SWT.Selection, new Event()));
    }

    private static Optional<MenuItem> item(Menu menu, String key) {
        String entry = Said.plain(Said.by(Evaluation.class, key, "depletion of B"));
        return Stream.of(menu.getItems())
                .filter(item -> Said.plain(item.getText()).equals(entry))
                .findFirst();
    }

    private static Optional<Mark> mark(ChartPane chart, String text) {
        return chart.spec().stream()
                .flatMap(spec -> spec.marks().stream())
                .filter(mark -> mark.text().equals(text))
                .findFirst();
    }

    private static void write(String id, String text) {
        Text field = Find.await(Text.class, id);
        Ui.run(() -> field.setText(text));
    }

    private static Optional<CellOutcome> outcome(Cell cell) {
        return Desktop.service(Evaluation.class).verdicts().flatMap(verdicts -> verdicts.cell(cell.getId()));
    }

    private static Optional<String> status(Cell cell) {
        return outcome(cell).map(CellOutcome::status);
    }

    private String undoLabel() {
        return Ui.get(() ->
                desktop.study().domain().getCommandStack().getUndoCommand().getLabel());
    }

    private void evaluate() {
        desktop.select("MII-1");
        Desktop.command("org.interphaselab.ui.analysis.evaluate");
        Await.until(
                "the verdicts",
                () -> Desktop.service(Evaluation.class).verdicts().isPresent());
    }
}
