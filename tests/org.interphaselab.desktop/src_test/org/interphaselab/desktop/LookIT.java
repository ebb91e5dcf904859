package org.interphaselab.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.interphaselab.chart.Series;
import org.interphaselab.desktop.testkit.Await;
import org.interphaselab.desktop.testkit.Desktop;
import org.interphaselab.desktop.testkit.Find;
import org.interphaselab.desktop.testkit.Screenshots;
import org.interphaselab.desktop.testkit.Ui;
import org.interphaselab.ui.analysis.Evaluation;
import org.interphaselab.ui.analysis.run.ResultView;
import org.interphaselab.ui.analysis.voltage.VoltageView;
import org.interphaselab.ui.chart.ChartPane;
import org.interphaselab.ui.chart.Viewport;
import org.interphaselab.ui.study.navigator.NavigatorView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Cells are compared, their half-cycles seen over the voltage, and the panels of a row looked at together. */
class LookIT {

    private static final String EVALUATE = "org.interphaselab.ui.analysis.evaluate";
    private static final String FIGURES = "org.interphaselab.ui.analysis.figures";

    @RegisterExtension
    final Desktop desktop = new Desktop();

    @Test
    void cellsChosenTogetherLieOverOneAnother() {
        VoltageView voltage = Desktop.view(VoltageView.class, VoltageView.ID);
        NavigatorView navigator = Desktop.view(NavigatorView.class, NavigatorView.ID);
        Ui.run(() -> navigator
                .getSite()
                .getSelectionProvider()
                .setSelection(
                        new StructuredSelection(List.of(desktop.cell("MII-2 100|50"), desktop.cell("MII-3 100|50")))));
        await(voltage.chart(), List.of("MII-2 100|50", "MII-3 100|50"));
        Screenshots.take("overlay");
    }

    @Test
    void thePolarizationOfTheHalfCyclesIsSeenOverTheVoltage() {
        VoltageView voltage = Desktop.view(VoltageView.class, VoltageView.ID);
        desktop.select("MII-2", "MII-2 100|20");
        await(voltage.chart(), List.of("Voltage"));
        Ui.run(voltage::toggleEnvelope);
        await(voltage.chart(), List.of("Voltage", "η_median, positive current", "η_median, negative current"));
        Screenshots.take("envelope");
        Ui.run(voltage::toggleEnvelope);
        await(voltage.chart(), List.of("Voltage"));
    }

    @Test
    void panelsOfARowAreLookedAtTogether() {
        desktop.select("MII-1");
        Desktop.command(EVALUATE);
        Await.until(
                "the verdicts",
                () -> Desktop.service(Evaluation.class).verdicts().isPresent());
        Desktop.command(FIGURES);
        CTabItem matrix = Await.value("the panels of all cells", () -> Find.all(CTabFolder.class, ResultView.TABS_ID)
                .flatMap(tabs -> Stream.of(tabs.getItems()))
                .filter(item -> item.getText().startsWith("Voltage of all cells"))
                .findFirst());
        Ui.run(() -> {
            matrix.getParent().setSelection(matrix);
            matrix.getParent().notifyListeners(SWT.Selection, new Event());
        });
        List<ChartPane> row = Await.value(
                "a row of panels", () -> Optional.of(Stream.of(((Composite) matrix.getControl()).getChildren())
                                .filter(ChartPane.class::isInstance)
                                .map(ChartPane.class::cast)
                                .limit(3)
                                .toList())
                        .filter(panels -> panels.size() == 3));
        Await.until("the panels", () -> row.stream().allMatch(Control::isVisible));
        Viewport first = Ui.get(() -> row.getFirst().viewport().orElseThrow());
        Viewport zoomed = Ui.get(() -> {
            row.getFirst().look(first.zoomedX(0.3, 0.2));
            return row.getFirst().viewport().orElseThrow();
        });
        assertTrue(!zoomed.equals(first));
        row.forEach(pane -> assertEquals(zoomed, Ui.get(() -> pane.viewport().orElseThrow())));
        Await.until("the panels to settle", () -> row.stream().allMatch(ChartPane::settled));
        Screenshots.take("panel-matrix");
    }

    private static void await(ChartPane chart, List<String> series) {
        Await.until(
                "the chart of " + series,
                () -> chart.settled()
                        && chart.spec()
                                .filter(spec -> spec.series().stream()
                                        .map(Series::name)
                                        .toList()
                                        .equals(series))
                                .isPresent());
    }
}
