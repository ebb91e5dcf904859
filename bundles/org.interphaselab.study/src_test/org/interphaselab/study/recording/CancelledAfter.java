package org.interphaselab.study.recording;

import org.interphaselab.core.Progress;

/** The user cancels after the work has asked so many times. */
final class CancelledAfter implements Progress {

    private int left;

    CancelledAfter(int questions) {
        left = questions;
    }

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
        return left-- <= 0;
    }
}
