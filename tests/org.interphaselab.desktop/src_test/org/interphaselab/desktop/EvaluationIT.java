package org.interphaselab.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.interphaselab.chart.Mark;
import org.interphaselab.desktop.testkit.Await;
import org.interphaselab.desktop.testkit.Desktop;
import org.interphaselab.desktop.testkit.Find;
import org.interphaselab.desktop.testkit.Said;
import org.interphaselab.desktop.testkit.Screenshots;
import org.interphaselab.desktop.testkit.Trees;
import org.interphaselab.desktop.testkit.Ui;
import org.interphaselab.model.Cell;
import org.interphaselab.model.Interphase;
import org.interphaselab.ui.ProgressStrip;
import org.interphaselab.ui.analysis.Evaluation;
import org.interphaselab.ui.analysis.matrix.CellMatrixView;
import org.interphaselab.ui.analysis.verdict.VerdictView;
import org.interphaselab.ui.analysis.voltage.VoltageView;
import org.interphaselab.ui.chart.ChartPane;
import org.interphaselab.ui.study.navigator.NavigatorView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From the study to the verdicts, in the matrix, in words, and in the chart. */
class EvaluationIT {

    private static final String EVALUATE = "org.interphaselab.ui.analysis.evaluate";

    @RegisterExtension
    final Desktop desktop = new Desktop();

    @Test
    void theMatrixShowsThePapersVerdicts() {
        evaluate();
        Desktop.view(CellMatrixView.class, CellMatrixView.ID);
        assertTrue(head("MII-1").startsWith("MII-1: detrimental"), head("MII-1"));
        assertFalse(head("MII-1").contains("symmetric misleading"), head("MII-1"));
        assertTrue(head("MII-2").startsWith("MII-2: detrimental"), head("MII-2"));
        assertTrue(head("MII-2").contains("symmetric misleading"), head("MII-2"));
        assertTrue(head("MII-3").startsWith("MII-3: beneficial"), head("MII-3"));
        assertTrue(head("SEI").startsWith("SEI: reference"), head("SEI"));
        Screenshots.take("evaluated-matrix");
    }

    @Test
    void aCellChosenInTheMatrixIsChosenEverywhereAndItsEventsAreMarked() {
        evaluate();
        Desktop.view(CellMatrixView.class, CellMatrixView.ID);
        Cell cell = desktop.cell("MII-1 100|20");
        Canvas tile = Find.await(Canvas.class, CellMatrixView.CELL_ID + cell.getId());
        Ui.run(() -> tile.notifyListeners(SWT.MouseDown, new Event()));
        ChartPane chart = Desktop.view(VoltageView.class, VoltageView.ID).chart();
        Await.until("the chart of the cell", () -> chart.spec()
                .filter(spec -> spec.id().equals(cell.getId())
                        && chart.settled()
                        && !chart.drawn().isEmpty())
                .isPresent());
        Set<String> kinds = Ui.get(() ->
                chart.spec().orElseThrow().marks().stream().map(Mark::kind).collect(Collectors.toSet()));
        assertEquals(Set.of("range_exceeded", "depletion"), kinds);
        assertTrue(Ui.get(() -> chart.spec().orElseThrow().synthetic()));
        Tree tree = Find.await(Tree.class, NavigatorView.TREE_ID);
        assertEquals("MII-1 100|20", Ui.get(() -> tree.getSelection()[0].getText()));
        Screenshots.take("cell-selected");
    }

    @Test
    void evidenceChosenInTheVerdictsIsShownInTheChart() {
        evaluate();
        Desktop.view(VerdictView.class, VerdictView.ID);
        Tree tree = Find.await(Tree.class, VerdictView.TREE_ID);
        List<String> verdicts = Ui.get(() -> List.of(tree.getItems()).subList(0, 4).stream()
                .map(item -> item.getText(0) + " " + item.getText(1))
                .toList());
        assertEquals(List.of("MII-1 Detrimental", "MII-2 Detrimental", "MII-3 Beneficial", "SEI Reference"), verdicts);
        String cell = Ui.get(() -> {
            TreeItem verdict = Trees.item(tree, "MII-2").orElseThrow();
            TreeItem evidence = List.of(verdict.getItems()).stream()
                    .filter(item -> item.getText(1).equals(Said.by(Evaluation.class, "Evidence_word")))
                    .findFirst()
                    .orElseThrow();
            Trees.select(tree, evidence);
            return evidence.getText(0);
        });
        Tree navigator = Find.await(Tree.class, NavigatorView.TREE_ID);
        Await.until(
                "the cell in the navigator",
                () -> navigator.getSelectionCount() == 1
                        && navigator.getSelection()[0].getText().equals(cell));
        Screenshots.take("verdicts-with-evidence");
    }

    /** A tip under the pointer would take the click that is meant for the line. */
    @Test
    void theTipOfALongLineLeavesThePlaceOfThePointer() {
        evaluate();
        Desktop.view(VerdictView.class, VerdictView.ID);
        Tree tree = Find.await(Tree.class, VerdictView.TREE_ID);
        for (int line = 0; line < 4; line++) {
            int index = line;
            Point at = Ui.get(() -> {
                Rectangle cell = tree.getItem(index).getBounds(2);
                return new Point(cell.x + 20, cell.y + cell.height / 2);
            });
            Set<Shell> before = Ui.get(() -> Set.of(tree.getDisplay().getShells()));
            Ui.run(() -> pointer(tree, SWT.MouseHover, at));
            Await.until("the tip", () -> Ui.get(() -> tip(tree, before)).isPresent());
            assertTrue(Ui.get(() -> {
                Rectangle tip = tip(tree, before).orElseThrow().getBounds();
                return tip.width < 600 && !tip.contains(tree.toDisplay(at));
            }));
            Ui.run(() -> pointer(tree, SWT.MouseDown, at));
            Await.until("the tip gone", () -> Ui.get(() -> tip(tree, before)).isEmpty());
        }
    }

    private static Optional<Shell> tip(Tree tree, Set<Shell> before) {
        return Stream.of(tree.getDisplay().getShells())
                .filter(shell -> !before.contains(shell) && shell.isVisible())
                .findFirst();
    }

    private static void pointer(Tree tree, int type, Point at) {
        Event event = new Event();
        event.button = 1;
        event.x = at.x;
        event.y = at.y;
        tree.notifyListeners(type, event);
    }

    @Test
    void anEvaluationThatIsCancelledLeavesNoResult() {
        WaitingAnalysis waiting = new WaitingAnalysis();
        Evaluation evaluation = Desktop.service(Evaluation.class);
        Desktop.view(CellMatrixView.class, CellMatrixView.ID);
        Ui.run(() -> evaluation.run(Desktop.shell(), waiting, Map.of(), () -> {
            throw new AssertionError("a cancelled analysis has no result");
        }));
        Await.until("the analysis to run", waiting::started);
        Button cancel = Await.value("the cancel button", () -> Find.all(Button.class, ProgressStrip.CANCEL_ID)
                .filter(Button::isVisible)
                .findFirst());
        Screenshots.take("evaluation-runs");
        Ui.run(() -> cancel.notifyListeners(SWT.Selection, new Event()));
        Await.until("the analysis to stop", () -> !evaluation.running());
        assertTrue(Ui.get(() -> desktop.study().results().of("waiting").isEmpty()));
        Await.until("the strip to go", () -> !cancel.isVisible());
    }

    private void evaluate() {
        desktop.select("MII-1");
        Desktop.command(EVALUATE);
        Await.until(
                "the verdicts",
                () -> Desktop.service(Evaluation.class).verdicts().isPresent());
    }

    private String head(String interphase) {
        String id = Ui.get(() -> desktop.study().study().getInterphases().stream()
                .filter(each -> interphase.equals(each.getName()))
                .map(Interphase::getId)
                .findFirst()
                .orElseThrow());
        Canvas head = Find.await(Canvas.class, CellMatrixView.INTERPHASE_ID + id);
        return Ui.get(head::getToolTipText);
    }
}
