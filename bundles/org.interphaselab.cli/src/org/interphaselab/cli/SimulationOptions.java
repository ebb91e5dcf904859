package org.interphaselab.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What every simulation of percolation may be told. */
final class SimulationOptions {

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "The same seed gives the same numbers; ${DEFAULT-VALUE} if not said.")
    private long seed;

    @Option(names = "--threads", paramLabel = "N", description = "Threads; all cores if not said.")
    private Integer threads;

    @Option(
            names = "--checkpoint",
            paramLabel = "FILE",
            description = "Keeps the state of a long simulation, and goes on from it.")
    private Path checkpoint;

    long seed() {
        return seed;
    }

    int threads() {
        return threads == null ? Runtime.getRuntime().availableProcessors() : threads;
    }

    Optional<Path> checkpoint() {
        return Optional.ofNullable(checkpoint).map(Path::toAbsolutePath);
    }
}
