package org.interphaselab.ui;

import org.eclipse.core.runtime.IProgressMonitor;
import org.interphaselab.core.Progress;

/** Shows the engine's progress in the workbench, and carries the user's wish to cancel back to the engine. */
public final class ProgressBridge implements Progress {

    /** The workbench counts in {@code int}; longer work is scaled to this. */
    private static final int MAX_UNITS = 1_000_000;

    private final IProgressMonitor monitor;
    private long total;
    private long done;
    private int shown;
    private boolean begun;

    public ProgressBridge(IProgressMonitor monitor) {
        this.monitor = monitor;
    }

    @Override
    public synchronized void begin(String task, long totalUnits) {
        total = totalUnits;
        if (begun) {
            monitor.subTask(task);
        } else {
            begun = true;
            monitor.beginTask(task, totalUnits > 0 ? (int) Math.min(totalUnits, MAX_UNITS) : IProgressMonitor.UNKNOWN);
        }
    }

    @Override
    public synchronized void advance(long units) {
        if (total <= 0) {
            return;
        }
        done = Math.min(total, done + units);
        int due = (int) ((double) done / total * Math.min(total, MAX_UNITS));
        if (due > shown) {
            monitor.worked(due - shown);
            shown = due;
        }
    }

    @Override
    public boolean cancelled() {
        return monitor.isCanceled();
    }
}
