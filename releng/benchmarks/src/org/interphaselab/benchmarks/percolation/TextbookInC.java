package org.interphaselab.benchmarks.percolation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** A textbook algorithm compiled by the machine's C compiler, where it has one. */
final class TextbookInC implements AutoCloseable {

    private final CProgram program;

    private TextbookInC(CProgram program) {
        this.program = program;
    }

    /**
     * Compiles it; empty where there is no compiler. Closing removes what was made.
     *
     * @param name of its source beside this class, without {@code .c}
     */
    static Optional<TextbookInC> in(Path folder, String name) throws IOException, InterruptedException {
        return CProgram.in(folder, name + ".c").map(TextbookInC::new);
    }

    @Override
    public void close() throws IOException {
        program.close();
    }

    /** Runs the program with these numbers, and gives the first it prints: a median of ns per site or particle. */
    double nsPerUnit(long... numbers) throws IOException, InterruptedException {
        return Double.parseDouble(
                program.run(Arrays.stream(numbers).mapToObj(String::valueOf).toArray(String[]::new))[0]);
    }
}
