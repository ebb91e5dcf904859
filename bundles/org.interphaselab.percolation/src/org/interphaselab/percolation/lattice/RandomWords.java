package org.interphaselab.percolation.lattice;

import java.util.random.RandomGenerator;
import org.interphaselab.core.RandomStreams;

/**
 * Random words of one run: SplitMix64 with an increment of its own per stream (Steele, Lea and Flood, OOPSLA 2014,
 * doi:10.1145/2660193.2660195), started from {@link RandomStreams}. A final class of its own because these words are the
 * innermost loop of a lattice.
 */
public final class RandomWords {

    private static final int PRECISION_BITS = 32;

    private long state;
    private long increment;

    /** Starts the stream of a run. */
    public void start(long seed, long run) {
        RandomGenerator stream = RandomStreams.stream(seed, run);
        state = stream.nextLong();
        increment = stream.nextLong() | 1;
    }

    /** The next 64 bits. */
    public long next() {
        state += increment;
        long mixed = (state ^ state >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }

    /** A number below {@code bound}, which is below 2³¹; its bias is below 2⁻³². */
    public int below(int bound) {
        return (int) ((next() >>> 32) * bound >>> 32);
    }

    /** A number from 0 to below 1, a multiple of 2⁻⁵³. */
    public double unit() {
        return (next() >>> 11) * 0x1p-53;
    }

    /** A probability as {@link #bernoulli} takes it: a multiple of 2⁻³². */
    public static long fixedPoint(double probability) {
        return (long) (probability * (1L << PRECISION_BITS));
    }

    /**
     * 64 independent bits, each 1 with the probability {@code fixedPoint} / 2³²: their random numbers are compared with
     * it digit by digit, all at once, until the last one is decided.
     */
    public long bernoulli(long fixedPoint) {
        if (fixedPoint >>> PRECISION_BITS != 0) {
            return -1L;
        }
        long undecided = -1L;
        long ones = 0;
        for (int digit = PRECISION_BITS - 1; digit >= 0 && undecided != 0; digit--) {
            long random = next();
            if ((fixedPoint >>> digit & 1) != 0) {
                ones |= undecided & ~random;
                undecided &= random;
            } else {
                undecided &= ~random;
            }
        }
        return ones;
    }
}
