package org.interphaselab.core;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Independent, reproducible random streams: a seed and a run index give the same numbers on every machine and for any
 * number of threads. The algorithm is L64X128MixRandom (Steele and Vigna 2021, doi:10.1145/3485525), fixed for good.
 */
public final class RandomStreams {

    private static final String ALGORITHM = "L64X128MixRandom";

    private RandomStreams() {}

    /** The stream of run {@code index} under {@code seed}. */
    public static RandomGenerator stream(long seed, long index) {
        return RandomGeneratorFactory.of(ALGORITHM).create(mix(seed + 0x9E3779B97F4A7C15L * index));
    }

    /** The finalizer of SplitMix64, so that neighbouring seeds start far apart. */
    private static long mix(long z) {
        long mixed = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
