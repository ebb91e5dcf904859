package org.interphaselab.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.interphaselab.desktop.testkit.Await;
import org.interphaselab.desktop.testkit.Desktop;
import org.interphaselab.desktop.testkit.Find;
import org.interphaselab.desktop.testkit.Ui;
import org.interphaselab.desktop.testkit.Wizards;
import org.interphaselab.desktop.testkit.watch.Stretch;
import org.interphaselab.desktop.testkit.watch.WatchedFlows;
import org.interphaselab.model.Cell;
import org.interphaselab.ui.analysis.Evaluation;
import org.interphaselab.ui.analysis.matrix.CellMatrixView;
import org.interphaselab.ui.analysis.run.ResultView;
import org.interphaselab.ui.analysis.verdict.VerdictView;
import org.interphaselab.ui.analysis.voltage.VoltageView;
import org.interphaselab.ui.chart.ChartPane;
import org.interphaselab.ui.study.StudyDesk;
import org.interphaselab.ui.study.StudyOpening;
import org.interphaselab.ui.study.imports.RecordingImport;
import org.interphaselab.ui.study.navigator.NavigatorView;
import org.interphaselab.ui.study.problems.StudyProblemsView;
import org.interphaselab.ui.study.properties.FormView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * The main flow of work keeps nobody waiting: in the user interface thread nothing of ours takes longer than 50 ms of
 * processor time. The flow is done a few times, for the first time classes are loaded and compiled.
 */
class AnsweringIT {

    private static final int TIMES = 3;

    @RegisterExtension
    final Desktop desktop = new Desktop();

    @TempDir
    Path elsewhere;

    @Test
    void nothingOfOursKeepsTheUserWaiting() throws IOException {
        for (int i = 1; i < TIMES; i++) {
            flow();
        }
        WatchedFlows.begin();
        flow();
        List<String> longer = WatchedFlows.end("AnsweringIT, warm").stream()
                .map(Stretch::words)
                .toList();
        assertEquals(List.of(), longer);
    }

    private void flow() throws IOException {
        open();
        look();
        evaluate();
        edit();
        importOne();
        Desktop.command(IWorkbenchCommandConstants.EDIT_UNDO);
    }

    private void open() {
        Path folder = desktop.folder();
        Ui.run(() -> {
            Desktop.service(StudyDesk.class).clear();
            Desktop.service(StudyOpening.class).open(Desktop.shell(), folder);
        });
        Await.until(
                "the study", () -> Desktop.service(StudyDesk.class).current().isPresent());
    }

    private void look() {
        ChartPane chart = Desktop.view(VoltageView.class, VoltageView.ID).chart();
        NavigatorView navigator = Desktop.view(NavigatorView.class, NavigatorView.ID);
        for (String name : List.of("MII-1 100|20", "MII-2 100|50", "SEI 100|100")) {
            Cell cell = desktop.cell(name);
            Ui.run(() -> navigator.getSite().getSelectionProvider().setSelection(new StructuredSelection(cell)));
            Await.until(
                    "the chart of " + name,
                    () -> chart.settled()
                            && chart.spec()
                                    .filter(spec -> spec.id().equals(cell.getId()))
                                    .isPresent());
            for (int i = 0; i < 5; i++) {
                Ui.run(() -> chart.look(chart.viewport().orElseThrow().zoomedX(0.4, 0.6)));
            }
            Await.until("the chart to settle", chart::settled);
        }
    }

    private void evaluate() {
        Desktop.command("org.interphaselab.ui.analysis.evaluate");
        Evaluation evaluation = Desktop.service(Evaluation.class);
        Await.until("the verdicts", () -> evaluation.verdicts().isPresent() && !evaluation.running());
        Desktop.view(CellMatrixView.class, CellMatrixView.ID);
        Desktop.view(VerdictView.class, VerdictView.ID);
        Desktop.view(StudyProblemsView.class, StudyProblemsView.ID);
        Desktop.command("org.interphaselab.ui.analysis.figures");
        CTabFolder tabs = Find.await(CTabFolder.class, ResultView.TABS_ID);
        int count = Ui.get(tabs::getItemCount);
        for (int i = 0; i < count; i++) {
            int tab = i;
            Ui.run(() -> {
                tabs.setSelection(tab);
                tabs.notifyListeners(SWT.Selection, new Event());
            });
        }
    }

    private void edit() {
        Desktop.view(FormView.class, FormView.ID);
        desktop.select("MII-1", "MII-1 100|20");
        Text operator = Find.await(Text.class, "form.operator");
        Ui.run(() -> {
            operator.setFocus();
            operator.setText("A. Volta " + System.nanoTime());
            operator.notifyListeners(SWT.DefaultSelection, new Event());
        });
        Desktop.command(IWorkbenchCommandConstants.EDIT_UNDO);
    }

    private void importOne() throws IOException {
        Path file = elsewhere.resolve("more-" + System.nanoTime() + ".bdf.csv");
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
            out.println("Test Time / s,Voltage / V,Current / A");
            for (int i = 0; i < 600; i++) {
                int sign = i / 100 % 2 == 0 ? 1 : -1;
                out.println(36 * i + "," + sign * 0.012 + "," + sign * (0.0005 + 1e-9 * (System.nanoTime() % 97)));
            }
        }
        Cell cell = desktop.cell("MII-3 100|20");
        int before = Ui.get(() -> cell.getRecordings().size());
        Ui.start(() ->
                Desktop.service(RecordingImport.class).importFiles(Desktop.shell(), Optional.of(cell), List.of(file)));
        Find.await(Shell.class, RecordingImport.ID);
        Wizards.push(RecordingImport.ID + ".next");
        Wizards.push(RecordingImport.ID + ".finish");
        Await.until("the recording", () -> cell.getRecordings().size() == before + 1);
        Ui.run(() -> Find.byId(Shell.class, "import.summary").ifPresent(Shell::close));
    }
}
