package org.interphaselab.benchmarks.percolation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A textbook algorithm compiled by the machine's C compiler, where it has one. */
final class TextbookInC implements AutoCloseable {

    private final Path program;

    private TextbookInC(Path program) {
        this.program = program;
    }

    /**
     * Compiles it; empty where there is no compiler. Closing removes what was made.
     *
     * @param name of its source beside this class, without {@code .c}
     */
    static Optional<TextbookInC> in(Path folder, String name) throws IOException, InterruptedException {
        Path source = folder.resolve(name + ".c");
        try (var in = TextbookInC.class.getResourceAsStream(name + ".c")) {
            if (in == null) {
                throw new IOException("the source of " + name + " is missing");
            }
            Files.write(source, in.readAllBytes());
        }
        Path program = folder.resolve(name);
        try {
            Process compiler = new ProcessBuilder(
                            "cc", "-O3", "-march=native", "-o", program.toString(), source.toString(), "-lm")
                    .inheritIO()
                    .start();
            return compiler.waitFor() == 0 ? Optional.of(new TextbookInC(program)) : Optional.empty();
        } catch (IOException noCompiler) {
            return Optional.empty();
        } finally {
            Files.delete(source);
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(program);
    }

    /** Runs the program with these numbers, and gives the first it prints: a median of ns per site or particle. */
    double nsPerUnit(long... numbers) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        Arrays.stream(numbers).mapToObj(String::valueOf).forEach(command::add);
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String out = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IOException(program.getFileName() + " ended with " + process.exitValue());
        }
        return Double.parseDouble(out.strip().split(" ")[0]);
    }
}
