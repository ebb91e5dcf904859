package org.interphaselab.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A process of its own, from its start to its end.
 *
 * @param result what it printed
 * @param seconds by the clock, the start of the Java virtual machine included
 */
public record ChildProcess(double result, double seconds) {

    /**
     * Runs a class of this program with the flags of the product's start script, the engine alone on its class path.
     *
     * @param options for the Java virtual machine, such as the size of the heap
     * @param main a class whose {@code main} prints one number
     * @throws IOException when it ends with an error
     */
    public static ChildProcess of(List<String> options, Class<?> main, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(StartFlags.all());
        command.addAll(options);
        String classPath =
                EngineClassPath.of(System.getProperty("java.class.path"), System.getProperty("bench.product", ""));
        command.addAll(List.of("-cp", classPath, main.getName()));
        command.addAll(List.of(arguments));
        Ended ended = Ended.of(command);
        return new ChildProcess(Double.parseDouble(ended.said()), ended.seconds());
    }

    /** Seconds by the clock that a command takes, from its start to its end. */
    public static double seconds(String... command) throws IOException, InterruptedException {
        return Ended.of(List.of(command)).seconds();
    }

    private record Ended(String said, double seconds) {

        static Ended of(List<String> command) throws IOException, InterruptedException {
            long begin = System.nanoTime();
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            int code = process.waitFor();
            double seconds = (System.nanoTime() - begin) / 1e9;
            if (code != 0) {
                throw new IOException("a process ended with " + code + ": " + String.join(" ", command));
            }
            return new Ended(said, seconds);
        }
    }
}
