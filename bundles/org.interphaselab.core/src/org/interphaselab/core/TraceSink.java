package org.interphaselab.core;

/**
 * Takes the samples of one recording in blocks, in their order, so that a recording larger than memory can pass through
 * it. Whoever reads hands the blocks on as they come; whoever stores them keeps nothing in memory.
 */
public interface TraceSink {

    /**
     * Takes the next samples. Every block has the same columns.
     *
     * @throws ProblemException when they cannot be stored
     */
    void add(Trace block) throws ProblemException;

    /**
     * Forgets all blocks: the reader learned something late and begins again.
     *
     * @throws ProblemException when that cannot be done
     */
    void restart() throws ProblemException;
}
