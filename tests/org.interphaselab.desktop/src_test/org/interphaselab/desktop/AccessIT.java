package org.interphaselab.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.IViewDescriptor;
import org.interphaselab.desktop.testkit.Await;
import org.interphaselab.desktop.testkit.Desktop;
import org.interphaselab.desktop.testkit.Find;
import org.interphaselab.desktop.testkit.SpokenNames;
import org.interphaselab.desktop.testkit.Ui;
import org.interphaselab.desktop.testkit.Wizards;
import org.interphaselab.ui.analysis.Evaluation;
import org.interphaselab.ui.analysis.voltage.VoltageView;
import org.interphaselab.ui.chart.ChartPane;
import org.interphaselab.ui.study.imports.RecordingImport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who hears the screen read is told what every control is, and what drawings show. */
class AccessIT {

    private static final String OURS = "org.interphaselab.";
    private static final String RESULT = "org.interphaselab.ui.analysis.result";

    @RegisterExtension
    final Desktop desktop = new Desktop();

    @Test
    void everyControlOfEveryViewHasAName() {
        evaluate();
        desktop.select("MII-1", "MII-1 100|20");
        List<String> ids = Stream.of(PlatformUI.getWorkbench().getViewRegistry().getViews())
                .map(IViewDescriptor::getId)
                .filter(id -> id.startsWith(OURS) && !id.equals(RESULT))
                .toList();
        assertTrue(ids.size() >= 9, ids.toString());
        List<String> silent = new ArrayList<>();
        for (String id : ids) {
            Desktop.view(IViewPart.class, id);
            Ui.run(() -> {});
            silent.addAll(silent(Desktop.shell()));
        }
        Desktop.command("org.interphaselab.ui.analysis.figures");
        Await.until(
                "the panels",
                () -> Find.all(Control.class, ChartPane.PLOT_ID)
                                .filter(Control::isVisible)
                                .count()
                        > 3);
        silent.addAll(silent(Desktop.shell()));
        assertEquals(List.of(), silent.stream().distinct().toList());
    }

    @Test
    void everyControlOfDialogsAndWizardsHasAName() {
        List<String> silent = new ArrayList<>();
        for (String command : List.of(
                "org.interphaselab.ui.study.newCells",
                IWorkbenchCommandConstants.EDIT_FIND_AND_REPLACE,
                "org.interphaselab.ui.study.codes",
                "org.interphaselab.ui.analysis.exportReport")) {
            Ui.start(() -> Desktop.command(command));
            Shell dialog = Await.value("the dialog of " + command, AccessIT::dialog);
            silent.addAll(silent(dialog));
            Ui.run(dialog::close);
            Await.until("its end", () -> dialog().isEmpty());
        }
        Path file = Path.of(System.getProperty("lab.example")).resolve("raw");
        Ui.start(() ->
                Desktop.service(RecordingImport.class).importFiles(Desktop.shell(), Optional.empty(), List.of(file)));
        Shell wizard = Find.await(Shell.class, RecordingImport.ID);
        Wizards.awaitEnabled(RecordingImport.ID + ".next");
        silent.addAll(silent(wizard));
        Wizards.push(RecordingImport.ID + ".next");
        Await.until("the cells", () -> Find.byId(Control.class, "import.assignment")
                .filter(Control::isVisible)
                .isPresent());
        silent.addAll(silent(wizard));
        Ui.run(wizard::close);
        assertEquals(List.of(), silent.stream().distinct().toList());
    }

    @Test
    void aChartSaysWhatIsSeenOfIt() {
        VoltageView voltage = Desktop.view(VoltageView.class, VoltageView.ID);
        desktop.select("MII-2", "MII-2 100|20");
        Await.until(
                "the chart",
                () -> voltage.chart().settled() && !voltage.chart().drawn().isEmpty());
        assertTrue(Ui.get(() -> SpokenNames.name(voltage.chart().plot())).contains("MII-2 100|20"));
        String said = Ui.get(() -> SpokenNames.description(voltage.chart().plot()));
        assertTrue(said.startsWith("Voltage / mV against Time / h."), said);
        assertTrue(said.contains(" Seen: Time ") && said.endsWith(" mV."), said);
        Ui.run(() ->
                voltage.chart().look(voltage.chart().viewport().orElseThrow().between(10, 20)));
        String nearer = Ui.get(() -> SpokenNames.description(voltage.chart().plot()));
        assertTrue(nearer.contains("Seen: Time 10 to 20 h,"), nearer);
    }

    private void evaluate() {
        Ui.start(() -> Desktop.command("org.interphaselab.ui.analysis.evaluate"));
        Await.until(
                "the verdicts",
                () -> Desktop.service(Evaluation.class).verdicts().isPresent());
    }

    private static Optional<Shell> dialog() {
        return Stream.of(Ui.display().getShells())
                .filter(shell -> shell != Desktop.shell()
                        && shell.isVisible()
                        && !shell.getText().isBlank())
                .findFirst();
    }

    /** The platform's own parts of the window are not ours to name. */
    private static List<String> silent(Composite shell) {
        return Ui.get(() -> SpokenNames.silent(shell)).stream()
                .filter(control -> Stream.of(
                                "TrimBar", "StatusLine", "ImageBasedFrame", "SearchField", "CTabFolder {", "ToolBar")
                        .noneMatch(control::contains))
                .toList();
    }
}
