package org.interphaselab.desktop.testkit.watch;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;

/**
 * Measures how long the user interface thread answers nobody: the processor time of each of its events and runnables. The
 * clock would blame us for what other programs do; the processor time is ours alone. Where a stretch is long, its stack is
 * sampled from a thread of its own, so that the platform's share, the tests' and the loading of classes are told apart.
 */
public final class UiWatch implements AutoCloseable {

    private static final int PAUSE_MS = 3;
    private static final double NS_PER_MS = 1e6;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Display display;
    private final Thread watched;
    private final Listener listener = event -> boundary(event.type);
    private final Deque<Integer> loops = new ArrayDeque<>();
    private final Sampler sampler;
    private final Thread sampling;
    private int depth;
    private final AtomicBoolean marked = new AtomicBoolean();
    private volatile boolean stopped;

    /** Starts to watch; to be called in the user interface thread. */
    public UiWatch(Display display) {
        this.display = display;
        this.watched = display.getThread();
        this.sampler = new Sampler();
        for (int type :
                new int[] {SWT.PreEvent, SWT.PostEvent, SWT.PreExternalEventDispatch, SWT.PostExternalEventDispatch}) {
            display.addListener(type, listener);
        }
        sampling = new Thread(this::sample, "watch of the user interface");
        sampling.setDaemon(true);
        sampling.start();
    }

    /** The stretches so far that took longer, processor time of our own code, ms. */
    public List<Stretch> longerThan(double ms) {
        return sampler.stretches().stream()
                .filter(stretch -> stretch.oursMs() > ms)
                .toList();
    }

    /** Forgets what was seen so far. */
    public void forget() {
        sampler.forget();
    }

    @Override
    public void close() {
        stopped = true;
        if (!display.isDisposed()) {
            display.syncExec(() -> {
                for (int type : new int[] {
                    SWT.PreEvent, SWT.PostEvent, SWT.PreExternalEventDispatch, SWT.PostExternalEventDispatch
                }) {
                    display.removeListener(type, listener);
                }
            });
        }
    }

    /** Between two boundaries nobody is answered; events that a listener causes belong to the listener's stretch. */
    private void boundary(int type) {
        switch (type) {
            case SWT.PreEvent -> {
                if (depth++ == 0) {
                    turn();
                }
            }
            case SWT.PostEvent -> {
                depth = Math.max(0, depth - 1);
                if (depth == 0) {
                    turn();
                }
            }
            case SWT.PreExternalEventDispatch -> {
                turn();
                loops.push(depth);
                depth = 0;
            }
            default -> {
                turn();
                depth = loops.isEmpty() ? 0 : loops.pop();
            }
        }
    }

    private void turn() {
        sampler.turn(threads.getCurrentThreadCpuTime() / NS_PER_MS);
    }

    private void sample() {
        while (!stopped) {
            boolean lasting = sampler.sample(threads.getThreadCpuTime(watched.threadId()) / NS_PER_MS, watched);
            if (lasting && !display.isDisposed() && marked.compareAndSet(false, true)) {
                // runnables that follow one another without a pause are told apart by one of ours between them
                display.asyncExec(() -> {
                    marked.set(false);
                    turn();
                });
            }
            try {
                Thread.sleep(PAUSE_MS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** Adds up what is seen of the stretch that runs. */
    private static final class Sampler {

        private static final double WORTH_A_LOOK_MS = 8;

        private final List<Stretch> stretches = new ArrayList<>();
        private Seen seen = new Seen(0);

        synchronized void turn(double cpuMs) {
            keep(cpuMs);
            seen = new Seen(cpuMs);
        }

        /** Whether the stretch has gone on for long enough to be looked at. */
        synchronized boolean sample(double cpuMs, Thread watched) {
            if (cpuMs - seen.beganMs() < WORTH_A_LOOK_MS) {
                return false;
            }
            StackTraceElement[] stack = watched.getStackTrace();
            String entry = Seen.entry(stack);
            if (!seen.sameEntry(entry)) {
                // runnables that follow one another without a pause are stretches of their own
                keep(seen.sampledMs());
                seen = new Seen(seen.sampledMs());
            }
            seen.add(cpuMs, stack, entry);
            return true;
        }

        synchronized List<Stretch> stretches() {
            return List.copyOf(stretches);
        }

        synchronized void forget() {
            stretches.clear();
        }

        private void keep(double cpuMs) {
            seen.stretch(cpuMs).ifPresent(stretches::add);
        }
    }
}
