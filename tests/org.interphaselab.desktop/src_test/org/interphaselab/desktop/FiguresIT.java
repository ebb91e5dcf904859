package org.interphaselab.desktop;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.interphaselab.analysis.AnalysisResult;
import org.interphaselab.chart.Figure;
import org.interphaselab.desktop.testkit.Await;
import org.interphaselab.desktop.testkit.Desktop;
import org.interphaselab.desktop.testkit.Find;
import org.interphaselab.desktop.testkit.Screenshots;
import org.interphaselab.desktop.testkit.Ui;
import org.interphaselab.ui.analysis.Evaluation;
import org.interphaselab.ui.analysis.run.ResultView;
import org.interphaselab.ui.chart.ChartPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Every figure that the analyses give of the example study is opened as a user would, and kept as a picture. */
class FiguresIT {

    private static final List<String> ANALYSES = List.of(
            "verdict",
            "lithium-balance",
            "half-cycles",
            "threshold-bracket",
            "growth-law",
            "survival",
            "mixing-ratio",
            "dopant-levels",
            "alloy-screening",
            "chemistry",
            "interphase-design",
            "experiment-advisor");

    private static final int SIDE = 36;

    @RegisterExtension
    final Desktop desktop = new Desktop();

    @Test
    void everyFigureOfTheExampleIsShown() {
        Map<String, Integer> shown = new LinkedHashMap<>();
        ANALYSES.forEach(id -> shown.put(id, figures(id)));
        assertTrue(shown.values().stream().allMatch(count -> count > 0), shown.toString());
    }

    @Test
    void aSliceOfAMicrostructureIsShown(@TempDir Path folder) throws IOException {
        Path image = folder.resolve("spheres.raw");
        Files.write(image, spheres(SIDE));
        Files.writeString(
                folder.resolve("spheres.raw.json"),
                "{\"shape\": [%1$d, %1$d, %1$d], \"dtype\": \"uint8\", \"order\": \"C\", \"voxel_edge_m\": 5e-8}"
                        .formatted(SIDE));
        int shown =
                figures("image-conductivity", Map.of("image", image.toString(), "phases", "1", "tolerance", "1e-3"));
        assertTrue(shown > 1, "the slice and the convergence");
    }

    /** Grains on a body-centred lattice that touch one another, as bytes of 0 and 1. */
    private static byte[] spheres(int side) {
        byte[] voxels = new byte[side * side * side];
        double period = side / 3.0;
        for (int i = 0; i < voxels.length; i++) {
            double[] at = {i / (side * side), i / side % side, i % side};
            for (double shift : new double[] {0, period / 2}) {
                double squares = 0;
                for (double each : at) {
                    double away = (each + shift) % period - period / 2;
                    squares += away * away;
                }
                if (squares < 0.2 * period * period) {
                    voxels[i] = 1;
                }
            }
        }
        return voxels;
    }

    private int figures(String id) {
        return figures(id, Map.of());
    }

    private int figures(String id, Map<String, String> parameters) {
        Evaluation evaluation = Desktop.service(Evaluation.class);
        Await.until("nothing to run", () -> !evaluation.running());
        Ui.run(() -> evaluation
                .catalog()
                .byId(id)
                .ifPresent(analysis -> evaluation.run(
                        Desktop.shell(), analysis, parameters, () -> ResultView.show(id, Desktop.shell()))));
        Await.until(
                "the result of " + id, () -> desktop.study().results().of(id).isPresent());
        AnalysisResult result = Ui.get(
                () -> desktop.study().results().of(id).orElseThrow().run().result());
        Ui.run(() -> page().setPartState(page().getActivePartReference(), IWorkbenchPage.STATE_MAXIMIZED));
        for (Figure figure : result.figures()) {

            show(id, figure);
        }
        Ui.run(() -> {
            page().setPartState(page().getActivePartReference(), IWorkbenchPage.STATE_RESTORED);
            page().hideView(page().findViewReference(ResultView.ID, id));
        });
        return result.figures().size();
    }

    private static void show(String id, Figure figure) {
        CTabItem tab =
                Await.value("the tab of " + figure.title(), () -> tabs().flatMap(folder -> Stream.of(folder.getItems()))
                        .filter(item -> item.getText().equals(figure.title()))
                        .findFirst());
        Ui.run(() -> {
            tab.getParent().setSelection(tab);
            tab.getParent().notifyListeners(SWT.Selection, new Event());
        });
        Await.until(
                "the picture of " + figure.title(),
                () -> tab.getControl() != null
                        && tab.getControl().isVisible()
                        && (!(tab.getControl() instanceof ChartPane pane) || pane.settled()));
        Screenshots.take("figure-" + id + "-" + figure.id());
    }

    private static Stream<CTabFolder> tabs() {
        return Find.all(CTabFolder.class, ResultView.TABS_ID);
    }

    private static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }
}
