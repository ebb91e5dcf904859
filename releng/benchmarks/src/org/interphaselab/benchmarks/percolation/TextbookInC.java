package org.interphaselab.benchmarks.percolation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The textbook algorithm compiled by the machine's C compiler, where it has one. */
final class TextbookInC implements AutoCloseable {

    private static final String SOURCE = "textbook_wrap.c";

    private final Path program;

    private TextbookInC(Path program) {
        this.program = program;
    }

    /** Compiles it; empty where there is no compiler. Closing removes what was made. */
    static Optional<TextbookInC> in(Path folder) throws IOException, InterruptedException {
        Path source = folder.resolve("textbook_wrap.c");
        try (var in = TextbookInC.class.getResourceAsStream(SOURCE)) {
            if (in == null) {
                throw new IOException("the source " + SOURCE + " is missing");
            }
            Files.write(source, in.readAllBytes());
        }
        Path program = folder.resolve("textbook_wrap");
        try {
            Process compiler = new ProcessBuilder(
                            "cc", "-O3", "-march=native", "-o", program.toString(), source.toString())
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

    /** Median of ns per site of runs that stop at the first wrapping. */
    double nsPerSite(int dimension, int size, int runs) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of(
                        program.toString(), String.valueOf(dimension), String.valueOf(size), String.valueOf(runs)))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String out = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IOException("the textbook in C ended with " + process.exitValue());
        }
        return Double.parseDouble(out.strip().split(" ")[0]);
    }
}
