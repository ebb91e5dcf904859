package org.interphaselab.cli;

import java.util.concurrent.atomic.AtomicBoolean;

/** Carries the user's wish to stop (Ctrl-C) to the work. */
public final class Cancellation {

    private final AtomicBoolean wished = new AtomicBoolean();

    /** Asks the work to stop. */
    public void cancel() {
        wished.set(true);
    }

    /** Whether the work shall stop. */
    public boolean wished() {
        return wished.get();
    }
}
