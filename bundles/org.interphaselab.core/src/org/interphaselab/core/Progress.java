package org.interphaselab.core;

import java.util.concurrent.CancellationException;

/**
 * How long work tells how far it is and learns that it is no longer wanted. The one who does the work calls
 * {@link #begin} once and {@link #advance} as it goes; implementations must be cheap enough to be called per thousand
 * samples and may be called from several threads.
 */
public interface Progress {

    /**
     * Starts the work.
     *
     * @param task what is being done, as the user should read it
     * @param totalUnits units of work in all, or 0 when that is not known
     */
    void begin(String task, long totalUnits);

    /** So many more units are done. */
    void advance(long units);

    /** Whether the user has asked to stop. */
    boolean cancelled();

    /**
     * Stops the work when the user has asked for it.
     *
     * @throws CancellationException when cancelled
     */
    default void checkCancelled() {
        if (cancelled()) {
            throw new CancellationException("cancelled by the user");
        }
    }

    /** A progress for a part of the work that is worth so many units of this one. */
    default Progress part(long units) {
        return new PartProgress(this, units);
    }

    /** Tells nobody and is never cancelled. */
    static Progress none() {
        return new Progress() {
            @Override
            public void begin(String task, long totalUnits) {
                // nobody listens
            }

            @Override
            public void advance(long units) {
                // nobody listens
            }

            @Override
            public boolean cancelled() {
                return false;
            }
        };
    }
}
