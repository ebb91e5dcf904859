package org.interphaselab.benchmarks.imports;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.interphaselab.benchmarks.ChildProcess;
import org.interphaselab.benchmarks.Figure;
import org.interphaselab.benchmarks.Run;
import org.interphaselab.benchmarks.Target;

/** A csv twice as large as the heap of the process that imports it. */
final class LargeCsv {

    static final String JOB = "BDF_CSV: 2 GB in a heap of 1 GB";

    private static final double LARGE = 2e9;
    private static final int FEW = 400_000;

    private LargeCsv() {}

    static Figure measure(Run run, Path folder) throws Exception {
        Path file = folder.resolve("large.bdf.csv");
        Path target = folder.resolve("large.bdf.parquet");
        try {
            int records = run.quick() ? FEW : recordsFor(LARGE, folder);
            run.say("a csv of " + records + " records");
            Kind.BDF_CSV.write(new Recording(records), file);
            long bytes = Files.size(file);
            long begin = System.nanoTime();
            Scan.of(file);
            double scan = (System.nanoTime() - begin) / 1e9;
            String heap = run.quick() ? "-Xmx24m" : "-Xmx1g";
            ChildProcess child =
                    ChildProcess.of(List.of(heap), Child.class, "convert", file.toString(), target.toString());
            if (child.result() != records) {
                throw new java.io.IOException(child.result() + " of " + records + " records were read");
            }
            return Figure.of(JOB, child.seconds(), "s", Target.NONE)
                    .beside("scan", scan)
                    .with(bytes + " bytes, " + records + " records, " + heap + ", into a Parquet file of "
                            + Files.size(target) + " bytes");
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(target);
        }
    }

    private static int recordsFor(double bytes, Path folder) throws Exception {
        Path sample = folder.resolve("sample.bdf.csv");
        Kind.BDF_CSV.write(new Recording(FEW), sample);
        double each = (double) Files.size(sample) / FEW;
        Files.delete(sample);
        return (int) (bytes / each);
    }
}
