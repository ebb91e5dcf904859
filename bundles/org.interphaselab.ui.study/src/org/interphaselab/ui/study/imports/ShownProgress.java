package org.interphaselab.ui.study.imports;

import java.util.concurrent.atomic.AtomicLong;
import org.interphaselab.core.Progress;

/** Passes progress on and remembers how far it is, for whoever asks from another thread. */
final class ShownProgress implements Progress {

    private final Progress next;
    private final AtomicLong done = new AtomicLong();
    private volatile long total;

    ShownProgress(Progress next) {
        this.next = next;
    }

    @Override
    public void begin(String task, long totalUnits) {
        total = totalUnits;
        next.begin(task, totalUnits);
    }

    @Override
    public void advance(long units) {
        done.addAndGet(units);
        next.advance(units);
    }

    @Override
    public boolean cancelled() {
        return next.cancelled();
    }

    /** The share that is done, 0 to 1. */
    double share() {
        return total <= 0 ? 0 : Math.min(1, (double) done.get() / total);
    }
}
