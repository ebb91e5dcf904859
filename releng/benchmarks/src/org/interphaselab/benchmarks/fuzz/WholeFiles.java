package org.interphaselab.benchmarks.fuzz;

import java.util.List;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.interphaselab.cycler.CyclerReader;

/**
 * Files that are changed as they are.
 *
 * @param files sound files, each with the length of its header and of its records
 */
record WholeFiles(String name, String fileName, Supplier<CyclerReader> readers, List<Sound> files) implements Prey {

    /** A sound file. */
    record Sound(byte[] bytes, int header, int record) {}

    /** One in so many stays as it is, so that what is sound is known to be read. */
    private static final int UNCHANGED = 64;

    WholeFiles {
        files = List.copyOf(files);
    }

    @Override
    public CyclerReader reader() {
        return readers.get();
    }

    @Override
    public byte[] next(RandomGenerator random) {
        Sound sound = files.get(random.nextInt(files.size()));
        return random.nextInt(UNCHANGED) == 0
                ? sound.bytes()
                : Damage.of(sound.bytes(), sound.header(), sound.record(), random);
    }
}
