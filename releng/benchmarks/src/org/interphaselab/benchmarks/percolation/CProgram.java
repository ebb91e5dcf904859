package org.interphaselab.benchmarks.percolation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A baseline in C, compiled by the machine's compiler where it has one. */
final class CProgram implements AutoCloseable {

    private final Path program;

    private CProgram(Path program) {
        this.program = program;
    }

    /**
     * Compiles a source that lies beside this class; empty where there is no compiler. Closing removes what was made.
     *
     * @param options further options of the compiler
     */
    static Optional<CProgram> in(Path folder, String name, String... options) throws IOException, InterruptedException {
        Path source = folder.resolve(name);
        try (var in = CProgram.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("the source " + name + " is missing");
            }
            Files.write(source, in.readAllBytes());
        }
        Path program = folder.resolve(name.replace(".c", ""));
        List<String> command = new ArrayList<>(
                List.of("cc", "-O3", "-march=native", "-o", program.toString(), source.toString(), "-lm"));
        command.addAll(List.of(options));
        try {
            Process compiler = new ProcessBuilder(command).inheritIO().start();
            return compiler.waitFor() == 0 ? Optional.of(new CProgram(program)) : Optional.empty();
        } catch (IOException noCompiler) {
            return Optional.empty();
        } finally {
            Files.delete(source);
        }
    }

    /** Runs it; the words it prints. */
    String[] run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String out = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IOException("the program in C ended with " + process.exitValue());
        }
        return out.strip().split(" ");
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(program);
    }
}
