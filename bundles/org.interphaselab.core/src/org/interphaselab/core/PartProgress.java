package org.interphaselab.core;

/** Scales the units of a part of the work onto the units its parent has set aside for it. */
final class PartProgress implements Progress {

    private final Progress parent;
    private final long share;
    private long total;
    private long done;
    private long reported;

    PartProgress(Progress parent, long share) {
        this.parent = parent;
        this.share = share;
    }

    @Override
    public synchronized void begin(String task, long totalUnits) {
        total = totalUnits;
        done = 0;
    }

    @Override
    public synchronized void advance(long units) {
        if (total <= 0) {
            return;
        }
        done = Math.min(total, done + units);
        long due = (long) ((double) share * done / total);
        if (due > reported) {
            parent.advance(due - reported);
            reported = due;
        }
    }

    @Override
    public boolean cancelled() {
        return parent.cancelled();
    }
}
