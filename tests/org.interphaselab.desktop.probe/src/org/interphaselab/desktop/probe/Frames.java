package org.interphaselab.desktop.probe;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;

/**
 * The frames of a chart: all that the user interface thread did from one time the chart was painted to the next, the waiting
 * for events and for the display's clock left out. To be used in the user interface thread.
 */
final class Frames implements AutoCloseable {

    private static final double NS_PER_MS = 1e6;

    private final Display display;
    private final Control plot;
    private final List<double[]> frames = new ArrayList<>();
    private final Listener wakes = event -> mark();
    private final Listener waits = event -> add();
    private final Listener paints = event -> painted();
    private long markNs;
    private long markProcessorNs;
    private double busyMs;
    private double processorMs;

    Frames(Control plot) {
        this.plot = plot;
        this.display = plot.getDisplay();
        // a filter would come before the chart has painted; a listener added last comes after
        plot.addListener(SWT.Paint, paints);
        display.addListener(SWT.PostExternalEventDispatch, wakes);
        display.addListener(SWT.PreExternalEventDispatch, waits);
        mark();
    }

    int count() {
        return frames.size();
    }

    /** The clock's time, ms, of each frame, ascending. */
    double[] clockMs() {
        return sorted(0);
    }

    /** The processor's time in the user interface thread, ms, of each frame, ascending. */
    double[] processorMs() {
        return sorted(1);
    }

    static double median(double[] ascending) {
        return ascending.length == 0 ? Double.NaN : ascending[ascending.length / 2];
    }

    static double last(double[] ascending) {
        return ascending.length == 0 ? Double.NaN : ascending[ascending.length - 1];
    }

    @Override
    public void close() {
        plot.removeListener(SWT.Paint, paints);
        display.removeListener(SWT.PostExternalEventDispatch, wakes);
        display.removeListener(SWT.PreExternalEventDispatch, waits);
    }

    private void painted() {
        add();
        frames.add(new double[] {busyMs, processorMs});
        busyMs = 0;
        processorMs = 0;
    }

    private void mark() {
        markNs = System.nanoTime();
        markProcessorNs = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private void add() {
        busyMs += (System.nanoTime() - markNs) / NS_PER_MS;
        processorMs += (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - markProcessorNs) / NS_PER_MS;
        mark();
    }

    private double[] sorted(int which) {
        double[] values = frames.stream().mapToDouble(frame -> frame[which]).toArray();
        Arrays.sort(values);
        return values;
    }
}
