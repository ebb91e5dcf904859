package org.interphaselab.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.IViewDescriptor;
import org.interphaselab.desktop.testkit.Await;
import org.interphaselab.desktop.testkit.Desktop;
import org.interphaselab.desktop.testkit.Find;
import org.interphaselab.desktop.testkit.SpokenNames;
import org.interphaselab.desktop.testkit.Ui;
import org.interphaselab.ui.analysis.Evaluation;
import org.interphaselab.ui.analysis.run.ResultView;
import org.interphaselab.ui.analysis.voltage.VoltageView;
import org.interphaselab.ui.chart.ChartPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who hears the screen read is told what every control is, and what drawings show. */
class AccessIT {

    private static final String OURS = "org.interphaselab.";
    private static final String RESULT = "org.interphaselab.ui.analysis.result";

    /** Of the report, all that are quick. */
    private static final List<String> SECTIONS = List.of(
            "verdict",
            "events",
            "half-cycles",
            "quality",
            "lithium-balance",
            "threshold-bracket",
            "survival",
            "interphase-design",
            "experiment-advisor",
            "reporting-checklist");

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
    void everyControlOfTheResultsOfEverySectionHasAName() {
        evaluate();
        List<String> silent = new ArrayList<>();
        for (String id : SECTIONS) {
            Evaluation evaluation = Desktop.service(Evaluation.class);
            Ui.start(() -> evaluation.run(Desktop.shell(), id));
            Await.until(
                    "the result of " + id,
                    () -> desktop.study().results().of(id).isPresent());
            Ui.run(() -> ResultView.show(id, Desktop.shell()));
            CTabFolder tabs = Await.value("its tabs", () -> Find.all(CTabFolder.class, ResultView.TABS_ID)
                    .filter(folder -> folder.isVisible() && folder.getItemCount() > 0)
                    .findFirst());
            for (int i = 0; i < Ui.get(tabs::getItemCount); i++) {
                int tab = i;
                Ui.run(() -> {
                    tabs.setSelection(tab);
                    tabs.notifyListeners(SWT.Selection, new Event());
                });
                silent.addAll(silent(tabs));
            }
        }
        assertEquals(List.of(), silent.stream().distinct().toList());
    }

    @Test
    void everyControlOfDialogsAndWizardsHasAName() throws IOException {
        evaluate();
        List<String> silent = new ArrayList<>();
        EveryDialog.look(desktop.folder(), (name, dialog) -> silent(dialog)
                .forEach(control -> silent.add(name + ": " + control)));
        assertEquals(List.of(), silent);
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

    /** The platform's own parts of the window are not ours to name. */
    private static List<String> silent(Composite shell) {
        return Ui.get(() -> SpokenNames.silent(shell)).stream()
                .filter(control -> Stream.of(
                                "TrimBar",
                                "PreferenceFilteredTree",
                                "StatusLine",
                                "ImageBasedFrame",
                                "SearchField",
                                "CTabFolder {",
                                "ToolBar")
                        .noneMatch(control::contains))
                .toList();
    }
}
