package org.interphaselab.benchmarks.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.interphaselab.benchmarks.ChildProcess;
import org.interphaselab.benchmarks.Figure;
import org.interphaselab.benchmarks.Run;
import org.interphaselab.benchmarks.Target;
import org.interphaselab.benchmarks.Topic;
import org.interphaselab.core.Progress;
import org.interphaselab.core.Quantity;
import org.interphaselab.core.Trace;
import org.interphaselab.cycler.CyclerFiles;

/**
 * Speed and memory of imports, each beside a reader out of a textbook and a mere scan of the same file; of some formats
 * only with {@code --formats NDA,NDAX}.
 */
public final class ImportTopic implements Topic {

    private static final int RECORDS = 1_000_000;
    private static final int FEW_RECORDS = 5_000;
    private static final double MILLION = 1e6;
    private static final int COLD_RUNS = 3;
    private static final List<Kind> NEWARE = List.of(Kind.NDA, Kind.NDAX);
    private static final List<Kind> BINARY = List.of(Kind.NDA, Kind.NDAX, Kind.MPR);
    private static final String TEXTBOOK = "textbook reader";
    /** What binary readers must reach of the speed of a mere scan. */
    static final Target SCAN_SHARE = Target.atLeast(0.3);

    @Override
    public String name() {
        return "import";
    }

    @Override
    public String purpose() {
        return "how fast recordings are imported and how much memory that takes";
    }

    @Override
    public List<String> jobs() {
        List<String> jobs = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            if (NEWARE.contains(kind)) {
                jobs.add(cold(kind));
                jobs.add(check(kind));
            }
            jobs.add(warm(kind));
            if (BINARY.contains(kind)) {
                jobs.add(beside(kind));
                jobs.add(besideByProcessor(kind));
            } else {
                jobs.add(rate(kind));
            }
            jobs.add(memory(kind));
        }
        jobs.addAll(RealFile.jobs());
        jobs.add(LargeCsv.JOB);
        return jobs;
    }

    private static String cold(Kind kind) {
        return kind + ": 1 M records, cold process";
    }

    private static String check(Kind kind) {
        return kind + ": 1 M records, 'lab check', whole process";
    }

    private static String warm(Kind kind) {
        return kind + ": 1 M records, warm";
    }

    private static String beside(Kind kind) {
        return kind + ": speed over that of a scan";
    }

    private static String besideByProcessor(Kind kind) {
        return kind + ": speed over that of a scan, processor time";
    }

    private static String rate(Kind kind) {
        return kind + ": per second of one core, warm";
    }

    private static String memory(Kind kind) {
        return kind + ": peak of memory per record";
    }

    @Override
    public List<Figure> run(Run run) throws Exception {
        int records = run.quick() ? FEW_RECORDS : RECORDS;
        List<Figure> figures = new ArrayList<>();
        Path folder = Files.createTempDirectory(run.folder(), "bench-import-");
        String chosen = run.option("formats", "");
        for (Kind kind : Kind.values()) {
            if (!chosen.isEmpty() && !List.of(chosen.split(",")).contains(kind.name())) {
                continue;
            }
            Path file = folder.resolve(kind.fileName());
            run.say(kind + ": " + records + " records");
            kind.write(new Recording(records), file);
            if (run.verify()) {
                verify(kind, file, records);
            }
            try {
                measure(kind, file, records, run, figures);
            } finally {
                Files.deleteIfExists(file);
            }
        }
        if (chosen.isEmpty()) {
            for (RealFile real : RealFile.values()) {
                figures.add(real.measure(run));
            }
            figures.add(LargeCsv.measure(run, folder));
        }
        Files.delete(folder);
        return figures;
    }

    /** Both readers must find the same voltages in every record. */
    private static void verify(Kind kind, Path file, int records) throws Exception {
        Trace trace = CyclerFiles.standard().read(file, Progress.none()).trace();
        double sum = 0;
        for (double value : trace.values(Quantity.VOLTAGE)) {
            sum += value;
        }
        double textbook = kind.textbook(file);
        if (trace.size() != records || Math.abs(sum - textbook) > 1e-9 * records) {
            throw new IOException(kind + ": " + trace.size() + " records with a sum of voltages of " + sum + " V, but "
                    + records + " with " + textbook + " V were written");
        }
    }

    private static void measure(Kind kind, Path file, int records, Run run, List<Figure> figures) throws Exception {
        double perMillion = MILLION / records;
        double megabytes = Files.size(file) / MILLION;
        if (NEWARE.contains(kind)) {
            figures.add(Figure.of(cold(kind), cold("read", kind, file, run) * perMillion, "s", Target.atMost(1))
                    .beside(TEXTBOOK, cold("textbook", kind, file, run) * perMillion)
                    .with("the start of the Java virtual machine included; the median of " + COLD_RUNS));
            figures.add(checked(kind, file, run));
        }
        Warm reader = Warm.of("reader", kind, file, run.quick());
        Warm textbook = Warm.of("textbook", kind, file, run.quick());
        Target warm = NEWARE.contains(kind) ? Target.atMost(0.15) : Target.NONE;
        figures.add(Figure.of(warm(kind), reader.seconds() * perMillion, "s", warm)
                .beside(TEXTBOOK, textbook.seconds() * perMillion)
                .with(String.format(
                        java.util.Locale.ROOT,
                        "%.1f MB; processor time of all threads %.3f s",
                        megabytes,
                        reader.processorSeconds() * perMillion)));
        Warm scan = Warm.of("scan", kind, file, run.quick());
        if (BINARY.contains(kind)) {
            figures.add(Figure.of(beside(kind), scan.seconds() / reader.seconds(), "", SCAN_SHARE)
                    .with(String.format(java.util.Locale.ROOT, "the scan takes %.3f s", scan.seconds())));
            double share = scan.processorSeconds() / reader.processorSeconds();
            figures.add(Figure.of(besideByProcessor(kind), share, "", SCAN_SHARE)
                    .with("all threads of the reader counted, and no other program"));
        } else {
            figures.add(Figure.of(rate(kind), megabytes / reader.processorSeconds(), "MB/s", Target.atLeast(100))
                    .beside("scan", megabytes / scan.processorSeconds())
                    .with("bytes of the file over processor time of all threads"));
        }
        figures.add(
                Figure.of(memory(kind), peak(kind, file) / records, "bytes", Target.atMost(100))
                        .with(
                                "most in use after any of the collections made one after the other during the import, over that before it"));
    }

    private static double cold(String mode, Kind kind, Path file, Run run) throws IOException, InterruptedException {
        double[] seconds = new double[run.quick() ? 1 : COLD_RUNS];
        for (int i = 0; i < seconds.length; i++) {
            seconds[i] = ChildProcess.of(List.of("-Xmx2g"), Child.class, mode, kind.name(), file.toString())
                    .seconds();
        }
        return median(seconds);
    }

    /** The program as it is started by users, OSGi and all; not told where it has not been built. */
    private static Figure checked(Kind kind, Path file, Run run) throws IOException, InterruptedException {
        String product = System.getProperty("bench.product", "");
        if (product.isEmpty()) {
            return Figure.missing(check(kind), "s", Target.NONE, "no product built");
        }
        double[] seconds = new double[run.quick() ? 1 : COLD_RUNS];
        for (int i = 0; i < seconds.length; i++) {
            seconds[i] = ChildProcess.seconds(product + "/interphase-lab", "check", file.toString());
        }
        return Figure.of(check(kind), median(seconds), "s", Target.NONE)
                .with("the start of OSGi and all bundles included; the median of " + seconds.length);
    }

    private static double median(double[] seconds) {
        java.util.Arrays.sort(seconds);
        return seconds[seconds.length / 2];
    }

    private static double peak(Kind kind, Path file) throws IOException, InterruptedException {
        return ChildProcess.of(List.of("-Xmx1g"), Child.class, "peak", kind.name(), file.toString())
                .result();
    }
}
