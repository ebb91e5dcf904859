package org.interphaselab.benchmarks.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.interphaselab.benchmarks.StartFlags;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Times of one way to read one file in a warm process.
 *
 * @param seconds by the clock, on average
 * @param processorSeconds of all threads of the process
 */
record Warm(double seconds, double processorSeconds) {

    /** Measures in a process of its own, by JMH. */
    static Warm of(String method, Kind kind, Path file, boolean quick) throws RunnerException, IOException {
        List<String> flags = new ArrayList<>(StartFlags.all());
        flags.add("-Xmx2g");
        OptionsBuilder options = new OptionsBuilder();
        options.include("^" + WarmImport.class.getName().replace(".", "\\.") + "\\." + method + "$")
                .param("kind", kind.name())
                .param("file", file.toString())
                .forks(quick ? 0 : 1)
                .jvmArgs(flags.toArray(String[]::new))
                .warmupIterations(quick ? 1 : 5)
                .warmupTime(quick ? TimeValue.milliseconds(50) : TimeValue.seconds(1))
                .measurementIterations(quick ? 1 : 5)
                .measurementTime(quick ? TimeValue.milliseconds(50) : TimeValue.seconds(1))
                .addProfiler(ProcessorTime.class)
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true);
        RunResult result = new Runner(options.build()).runSingle();
        Map<String, Result> more = result.getSecondaryResults();
        return new Warm(
                result.getPrimaryResult().getScore(),
                more.get(ProcessorTime.LABEL).getScore());
    }
}
