package org.interphaselab.benchmarks.fuzz;

import java.util.random.RandomGenerator;

/**
 * A sound file that is changed as a whole.
 *
 * @param bytes the file
 * @param header length of its header
 * @param record length of its records
 */
record Sound(byte[] bytes, int header, int record) {

    /** A changed copy. */
    byte[] damaged(RandomGenerator random) {
        return Damage.of(bytes, header, record, random);
    }
}
