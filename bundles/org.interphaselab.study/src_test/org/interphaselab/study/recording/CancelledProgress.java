package org.interphaselab.study.recording;

import org.interphaselab.core.Progress;

/** The user has cancelled before the work began. */
final class CancelledProgress implements Progress {
    @Override
    public void begin(String task, long totalUnits) {
        // shown nowhere
    }

    @Override
    public void advance(long units) {
        // shown nowhere
    }

    @Override
    public boolean cancelled() {
        return true;
    }
}
