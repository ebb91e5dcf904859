package org.interphaselab.desktop.probe;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.interphaselab.desktop.testkit.Await;
import org.interphaselab.desktop.testkit.Ui;
import org.interphaselab.desktop.testkit.Window;
import org.interphaselab.model.Cell;
import org.interphaselab.ui.analysis.voltage.VoltageView;
import org.interphaselab.ui.chart.ChartPane;
import org.interphaselab.ui.chart.Viewport;
import org.interphaselab.ui.study.OpenStudy;
import org.interphaselab.ui.study.navigator.NavigatorView;

/** Selects cells, then moves and zooms in the chart of the longest trace as a mouse does. */
final class ChartProbe implements Probe {

    private static final double NS_PER_MS = 1e6;
    private static final double MV_PER_V = 1000;
    private static final int EVENT_MS = 16;
    private static final int WARM_EVENTS = 60;
    private static final int LEVELS = 30;

    @Override
    public void run(Said said) throws InterruptedException {
        OpenStudy study = Opening.open(said);
        ChartPane chart = Window.view(VoltageView.class, VoltageView.ID).chart();
        List<Cell> cells = Ui.get(() -> List.copyOf(study.study().getCells()));
        said.say("picture.first", picture(chart, cells.get(1)));
        double[] others = new double[5];
        for (int i = 0; i < others.length; i++) {
            others[i] = picture(chart, cells.get(i + 2));
        }
        Arrays.sort(others);
        said.say("picture.median", Frames.median(others));
        said.say("picture.worst", Frames.last(others));
        said.say("picture.long.first", picture(chart, cells.get(0)));
        picture(chart, cells.get(1));
        said.say("picture.long", picture(chart, cells.get(0)));
        said.say(
                "samples",
                Ui.get(() -> chart.spec().orElseThrow().series().getFirst().x().length));
        int events = MakeStudyProbe.number("LAB_PROBE_EVENTS");
        move(chart, said, "warm", WARM_EVENTS);
        move(chart, said, "pan", events);
        zoom(chart, said, events);
        spike(chart, said);
        said.say("charts.heap.held", OpenProbe.heldMb());
    }

    /** From the selection in the navigator until the chart of the cell has been painted, ms. */
    private static double picture(ChartPane chart, Cell cell) {
        AtomicLong painted = new AtomicLong();
        Listener paints = event -> {
            boolean there = chart.spec()
                            .filter(spec -> spec.id().startsWith(cell.getId()))
                            .isPresent()
                    && !(chart.drawn().isEmpty() && chart.bands().isEmpty());
            if (there) {
                painted.compareAndSet(0, System.nanoTime());
            }
        };
        NavigatorView navigator = Window.view(NavigatorView.class, NavigatorView.ID);
        long begin = Ui.get(() -> {
            chart.plot().addListener(SWT.Paint, paints);
            long now = System.nanoTime();
            navigator.getSite().getSelectionProvider().setSelection(new StructuredSelection(cell));
            return now;
        });
        Await.until("the chart of " + cell.getName(), () -> painted.get() != 0);
        Ui.run(() -> chart.plot().removeListener(SWT.Paint, paints));
        Await.until(
                "all samples",
                () -> chart.settled()
                        && chart.spec()
                                .filter(spec -> spec.id().equals(cell.getId()))
                                .isPresent());
        return (painted.get() - begin) / NS_PER_MS;
    }

    /** Drags to and fro. */
    private static void move(ChartPane chart, Said said, String name, int events) throws InterruptedException {
        Ui.run(() -> chart.look(chart.viewport().orElseThrow().zoomedX(0.5, 0.3)));
        Await.until("the chart to settle", chart::settled);
        Control plot = chart.plot();
        Point size = Ui.get(plot::getSize);
        Ui.run(() -> mouse(plot, SWT.MouseDown, size.x / 2, size.y / 2));
        measure(chart, said, name, events, i -> {
            double phase = Math.sin(2 * Math.PI * i / 90);
            mouse(plot, SWT.MouseMove, (int) (size.x * (0.5 + 0.3 * phase)), size.y / 2);
        });
        Ui.run(() -> {
            mouse(plot, SWT.MouseUp, size.x / 2, size.y / 2);
            chart.reset();
        });
    }

    /** Turns the wheel to a hundredth of the trace and back. */
    private static void zoom(ChartPane chart, Said said, int events) throws InterruptedException {
        Control plot = chart.plot();
        Point size = Ui.get(plot::getSize);
        measure(chart, said, "zoom", events, i -> {
            Event wheel = new Event();
            wheel.count = i / 20 % 2 == 0 ? 1 : -1;
            wheel.x = size.x / 3;
            wheel.y = size.y / 2;
            plot.notifyListeners(SWT.MouseVerticalWheel, wheel);
        });
    }

    private interface Gesture {
        void make(int number);
    }

    private static void measure(ChartPane chart, Said said, String name, int events, Gesture gesture)
            throws InterruptedException {
        AtomicInteger cancelled = new AtomicInteger();
        AtomicInteger finished = new AtomicInteger();
        JobChangeAdapter counts = new JobChangeAdapter() {
            @Override
            public void done(IJobChangeEvent event) {
                if (event.getJob().getName().equals("Preparing the chart")) {
                    boolean stopped = event.getResult().getSeverity() == IStatus.CANCEL;
                    (stopped ? cancelled : finished).incrementAndGet();
                }
            }
        };
        Frames frames = Ui.get(() -> new Frames(chart.plot()));
        Job.getJobManager().addJobChangeListener(counts);
        long waited = System.nanoTime();
        for (int i = 0; i < events; i++) {
            int number = i;
            Ui.start(() -> gesture.make(number));
            Thread.sleep(EVENT_MS);
        }
        Await.until("the chart to settle", chart::settled);
        double seconds = (System.nanoTime() - waited) / 1e9;
        Job.getJobManager().removeJobChangeListener(counts);
        Ui.run(frames::close);
        said.say(name + ".frames", frames.count());
        said.say(name + ".median", Frames.median(frames.clockMs()));
        said.say(name + ".worst", Frames.last(frames.clockMs()));
        said.say(name + ".median.processor", Frames.median(frames.processorMs()));
        said.say(name + ".worst.processor", Frames.last(frames.processorMs()));
        said.say(name + ".cancelled", cancelled.get());
        said.say(name + ".finished", finished.get());
        said.say(name + ".seconds", seconds);
        said.say(name + ".load", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    /** At how many of the levels of zoom the sample that stands out is drawn. */
    private static void spike(ChartPane chart, Said said) {
        double[] hours =
                Ui.get(() -> chart.spec().orElseThrow().series().getFirst().x());
        double place = hours[(int) (MakeStudyProbe.SPIKE_AT * hours.length)];
        double value = MakeStudyProbe.SPIKE_V * MV_PER_V;
        Ui.run(chart::showEverything);
        int seen = 0;
        for (int level = 0; level < LEVELS; level++) {
            Await.until(
                    "the chart to settle",
                    () -> chart.settled() && !chart.drawn().isEmpty());
            boolean drawn = Ui.get(() -> chart.drawn().stream()
                    .anyMatch(piece -> Arrays.stream(piece.y()).anyMatch(y -> Math.abs(y - value) < 1e-9 * value)));
            seen += drawn ? 1 : 0;
            Ui.run(() -> {
                Viewport view = chart.viewport().orElseThrow();
                chart.look(view.zoomedX(view.x().position(place), 0.65));
            });
        }
        said.say("spike.levels", LEVELS);
        said.say("spike.seen", seen);
    }

    private static void mouse(Control plot, int type, int x, int y) {
        Event event = new Event();
        event.button = 1;
        event.x = x;
        event.y = y;
        plot.notifyListeners(type, event);
    }
}
