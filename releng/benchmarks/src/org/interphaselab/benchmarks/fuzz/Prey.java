package org.interphaselab.benchmarks.fuzz;

import java.util.random.RandomGenerator;
import org.interphaselab.cycler.CyclerReader;

/** A reader and the files that are thrown at it. */
interface Prey {

    /** By what it is chosen. */
    String name();

    /** What a file of it is called. */
    String fileName();

    /** The reader; used by one thread at a time. */
    CyclerReader reader();

    /** A file, whole or changed, that depends on nothing but the random numbers. */
    byte[] next(RandomGenerator random);
}
