package org.interphaselab.benchmarks.fuzz;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.interphaselab.cycler.CyclerReader;

/**
 * A reader and the files that are thrown at it.
 *
 * @param name by what it is chosen
 * @param fileName what a file of it is called
 * @param reader the reader; used by one thread at a time
 * @param sound what sound files are made of
 * @param whole makes a sound file
 * @param damaged makes a changed one, which depends on nothing but the random numbers
 * @param <T> what a sound file is made of
 */
record Prey<T>(
        String name,
        String fileName,
        CyclerReader reader,
        List<T> sound,
        Function<T, byte[]> whole,
        BiFunction<T, RandomGenerator, byte[]> damaged) {

    /** One in so many stays as it is, so that what is sound is known to be read. */
    private static final int UNCHANGED = 64;

    Prey {
        sound = List.copyOf(sound);
    }

    /** A file, whole or changed, that depends on nothing but the random numbers. */
    byte[] next(RandomGenerator random) {
        T chosen = sound.get(random.nextInt(sound.size()));
        return random.nextInt(UNCHANGED) == 0 ? whole.apply(chosen) : damaged.apply(chosen, random);
    }
}
