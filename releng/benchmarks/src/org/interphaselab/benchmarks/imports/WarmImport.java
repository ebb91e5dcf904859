package org.interphaselab.benchmarks.imports;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.interphaselab.core.Progress;
import org.interphaselab.cycler.CyclerFiles;
import org.interphaselab.cycler.Imported;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** One file, read in three ways in a Java virtual machine that has read it before. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.SECONDS)
public class WarmImport {

    /** The format. */
    @Param("NDA")
    public Kind kind;

    /** The file. */
    @Param("")
    public String file;

    private final CyclerFiles files = CyclerFiles.standard();

    /** By this program. */
    @Benchmark
    public Imported reader() throws Exception {
        return files.read(Path.of(file), Progress.none());
    }

    /** By a reader out of a textbook. */
    @Benchmark
    public double textbook() throws Exception {
        return kind.textbook(Path.of(file));
    }

    /** Every byte read, unpacked and summed, and nothing else. */
    @Benchmark
    public long scan() throws Exception {
        return Scan.of(Path.of(file));
    }
}
