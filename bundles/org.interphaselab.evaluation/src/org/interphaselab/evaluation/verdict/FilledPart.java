package org.interphaselab.evaluation.verdict;

import org.interphaselab.core.Progress;

/** A part of the work whose units are all reported in the end, also when the one who did it reported none. */
final class FilledPart implements Progress {

    private final Progress parent;
    private final long units;
    private long reported;

    FilledPart(Progress parent, long units) {
        this.parent = parent;
        this.units = units;
    }

    @Override
    public void begin(String task, long totalUnits) {
        // the parent has announced its own task; only this part's units count
    }

    @Override
    public synchronized void advance(long more) {
        long allowed = Math.min(more, units - reported);
        if (allowed > 0) {
            reported += allowed;
            parent.advance(allowed);
        }
    }

    @Override
    public boolean cancelled() {
        return parent.cancelled();
    }

    void finish() {
        advance(units);
    }
}
