package org.interphaselab.core;

import java.util.Set;

/** Gives the samples of one recording, loading only the columns asked for. */
@FunctionalInterface
public interface TraceSource {

    /**
     * Loads columns.
     *
     * @param quantities the columns wanted; one that the recording lacks is absent from the trace
     * @throws ProblemException when the recording cannot be read
     */
    Trace load(Set<Quantity> quantities, Progress progress) throws ProblemException;
}
