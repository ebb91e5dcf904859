package org.interphaselab.cli;

/** Keeps what a programmer needs to know of an unexpected failure, away from the user's terminal. */
@FunctionalInterface
public interface FailureLog {

    /**
     * Records a failure.
     *
     * @return where it was recorded, as a user can open it
     */
    String record(Throwable failure);
}
