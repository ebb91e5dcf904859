package org.interphaselab.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.interphaselab.chart.Axis;
import org.interphaselab.chart.ChartSpec;
import org.interphaselab.chart.Guide;
import org.interphaselab.chart.Mark;
import org.interphaselab.chart.Series;
import org.interphaselab.core.ProblemException;
import org.interphaselab.desktop.testkit.Await;
import org.interphaselab.desktop.testkit.Desktop;
import org.interphaselab.desktop.testkit.Find;
import org.interphaselab.desktop.testkit.Screenshots;
import org.interphaselab.desktop.testkit.Ui;
import org.interphaselab.ui.chart.ChartFile;
import org.interphaselab.ui.chart.ChartPane;
import org.interphaselab.ui.chart.Viewport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The chart loses nothing that was measured, whatever part of it is looked at. */
class ChartIT {

    private static final int SAMPLES = 1_000_000;
    private static final int SPIKE = 432_101;
    private static final double SPIKE_MV = 4321;

    private Shell shell;
    private ChartPane pane;

    @BeforeEach
    void open() {
        Await.until("the window", () -> Desktop.shell() != null);
        shell = Ui.get(() -> {
            Shell window = new Shell(Ui.display());
            window.setLayout(new FillLayout());
            window.setText("Chart");
            window.setSize(900, 500);
            pane = new ChartPane(window);
            window.open();
            return window;
        });
    }

    @AfterEach
    void close() {
        Ui.run(shell::dispose);
    }

    @Test
    void aSpikeOfOneSampleSurvivesEveryZoom() {
        Ui.run(() -> pane.show(million()));
        settle();
        assertTrue(drawn(SPIKE_MV), "the whole trace");
        Control plot = plot();
        double spikeH = SPIKE / (double) SAMPLES * 100;
        for (int step = 0; step < 25; step++) {
            Ui.run(() -> {
                Viewport view = pane.viewport().orElseThrow();
                Event wheel = new Event();
                wheel.count = 1;
                wheel.x = (int) Math.round(view.x().position(spikeH) * plot.getSize().x);
                wheel.y = 10;
                plot.notifyListeners(SWT.MouseVerticalWheel, wheel);
            });
            settle();
            assertTrue(drawn(SPIKE_MV), "after zooming " + (step + 1) + " times");
        }
        double seenH = Ui.get(() -> pane.viewport().orElseThrow().x().max()
                - pane.viewport().orElseThrow().x().min());
        assertTrue(seenH < 1, "the wheel zoomed to " + seenH + " h");
        Ui.run(() -> pane.showEverything());
        settle();
        Screenshots.take("spike-of-one-sample");
    }

    @Test
    void aScreenGetsNoMorePointsThanItCanShow() {
        Ui.run(() -> pane.show(million()));
        settle();
        Control plot = plot();
        int columns = Ui.get(() -> plot.getSize().x);
        int points = Ui.get(
                () -> pane.drawn().stream().mapToInt(piece -> piece.x().length).sum());
        assertTrue(points <= 4 * (columns + 2), points + " points on " + columns + " columns");
    }

    @Test
    void aMissingValueIsAGap() {
        double[] x = {0, 1, 2, 3, 4, 5};
        double[] y = {1, 2, Double.NaN, 2, 1, 2};
        Ui.run(() -> pane.show(chart(Series.of("gap", x, y, Series.Style.LINE))));
        settle();
        assertEquals(2, Ui.get(() -> pane.drawn().size()));
    }

    @Test
    void valuesWithoutLogarithmDoNotStopALogarithmicAxis() {
        double[] x = {1, 10, 100, 1000};
        double[] y = {1e-3, 0, -5, 10};
        ChartSpec log = new ChartSpec(
                "log",
                "Log",
                Axis.logarithmic("x", "1"),
                Axis.logarithmic("y", "1"),
                List.of(Series.of("log", x, y, Series.Style.LINE_AND_POINTS)),
                List.of(),
                List.of(),
                false);
        Ui.run(() -> pane.show(log));
        settle();
        assertEquals(List.of(1e-3, 10.0), Ui.get(() -> pane.drawn().stream()
                .flatMap(piece -> Arrays.stream(piece.y()).boxed())
                .toList()));
    }

    @Test
    void aConstantAndASingleSampleCanBeDrawn() {
        Ui.run(() -> pane.show(chart(Series.of("one", new double[] {5}, new double[] {7}, Series.Style.LINE))));
        settle();
        assertTrue(Ui.get(() -> pane.viewport().orElseThrow().y().contains(7)));
    }

    @Test
    void draggingMovesAndADoubleClickGoesBack() {
        Ui.run(() -> pane.show(million()));
        settle();
        Control plot = plot();
        Viewport first = Ui.get(() -> pane.viewport().orElseThrow());
        Ui.run(() -> {
            Point size = plot.getSize();
            mouse(plot, SWT.MouseDown, size.x / 2, size.y / 2);
            mouse(plot, SWT.MouseMove, size.x / 4, size.y / 2);
            mouse(plot, SWT.MouseUp, size.x / 4, size.y / 2);
        });
        Viewport moved = Ui.get(() -> pane.viewport().orElseThrow());
        assertEquals(25, moved.x().min() - first.x().min(), 0.5);
        Ui.run(() -> mouse(plot, SWT.MouseDoubleClick, 10, 10));
        assertEquals(first, Ui.get(() -> pane.viewport().orElseThrow()));
    }

    @Test
    void theCrosshairReadsTheNearestSampleAndKeysStepOn() {
        double[] x = {0, 1, 2, 3};
        Ui.run(() -> pane.show(chart(Series.of("Loss", x, new double[] {5, 6, 7, 8}, Series.Style.LINE))));
        settle();
        Control plot = plot();
        Ui.run(() -> {
            Event move = new Event();
            Point size = plot.getSize();
            move.x = (int) (pane.viewport().orElseThrow().x().position(1.2) * size.x);
            move.y = size.y / 2;
            plot.notifyListeners(SWT.MouseMove, move);
        });
        assertEquals("x 1\nLoss 6", Ui.get(() -> pane.reading()));
        Ui.run(() -> {
            Event key = new Event();
            key.character = '.';
            plot.notifyListeners(SWT.KeyDown, key);
        });
        assertEquals("x 2\nLoss 7", Ui.get(() -> pane.reading()));
        Screenshots.take("crosshair");
        Ui.run(() -> plot.notifyListeners(SWT.MouseExit, new Event()));
        assertEquals("", Ui.get(() -> pane.reading()));
    }

    @Test
    void aChartIsSavedAsWhatItsNameEndsIn(@TempDir Path folder) throws Exception {
        ChartSpec chart = chart(Series.of("Loss", new double[] {0, 1}, new double[] {1, 2}, Series.Style.LINE));
        for (String ending : List.of("svg", "pdf", "png", "csv")) {
            new ChartFile(folder.resolve("chart." + ending), 85, 300).write(chart);
        }
        assertTrue(Files.readString(folder.resolve("chart.svg")).contains("width=\"85mm\""));
        assertTrue(new String(Files.readAllBytes(folder.resolve("chart.pdf")), StandardCharsets.ISO_8859_1)
                .startsWith("%PDF"));
        assertEquals(1004, new ImageData(folder.resolve("chart.png").toString()).width, "85 mm at 300 dots per inch");
        assertTrue(Files.readString(folder.resolve("chart.csv")).contains("Loss"));
        assertThrows(ProblemException.class, () -> new ChartFile(folder.resolve("chart.doc"), 85, 300).write(chart));
    }

    @Test
    void uncertaintyIsDrawnAsABandThatGapsInterrupt() {
        double[] x = {0, 1, 2, 3, 4, 5};
        double[] y = {5, 4, 3, Double.NaN, 2, 1};
        double[] lower = {4, 3, 2, Double.NaN, 1, 0};
        double[] upper = {6, 5, 4, Double.NaN, 3, 2};
        Ui.run(() -> pane.show(chart(new Series("Inventory", x, y, Series.Style.LINE, lower, upper))));
        settle();
        assertEquals(List.of(2.0, 0.0), Ui.get(() -> pane.bands().stream()
                .map(band -> Arrays.stream(band.lower().y()).min().orElseThrow())
                .toList()));
        Screenshots.take("uncertainty-band");
    }

    private Control plot() {
        return Ui.get(() -> Find.within(shell, Control.class, ChartPane.PLOT_ID).orElseThrow());
    }

    private static void mouse(Control plot, int type, int x, int y) {
        Event event = new Event();
        event.button = 1;
        event.x = x;
        event.y = y;
        plot.notifyListeners(type, event);
    }

    private boolean drawn(double value) {
        return Ui.get(() ->
                pane.drawn().stream().anyMatch(piece -> Arrays.stream(piece.y()).anyMatch(y -> y == value)));
    }

    private void settle() {
        Await.until("the chart to settle", () -> pane.settled() && !pane.drawn().isEmpty());
    }

    private static ChartSpec million() {
        double[] x = new double[SAMPLES];
        double[] y = new double[SAMPLES];
        for (int i = 0; i < SAMPLES; i++) {
            x[i] = i * 100.0 / SAMPLES;
            y[i] = (i / 10_000 % 2 == 0 ? 1 : -1) * (60 + 2 * x[i]);
        }
        y[SPIKE] = SPIKE_MV;
        return new ChartSpec(
                "million",
                "A million samples",
                Axis.linear("Time", "h"),
                Axis.linear("Voltage", "mV"),
                List.of(Series.of("Voltage", x, y, Series.Style.LINE)),
                List.of(new Mark(x[SPIKE], SPIKE_MV, "spike", "soft_short")),
                List.of(new Guide(Guide.Orientation.AT_Y, 200, "200 mV")),
                true);
    }

    private static ChartSpec chart(Series series) {
        return new ChartSpec(
                series.name(),
                series.name(),
                Axis.linear("x", "1"),
                Axis.linear("y", "1"),
                List.of(series),
                List.of(),
                List.of(),
                false);
    }
}
