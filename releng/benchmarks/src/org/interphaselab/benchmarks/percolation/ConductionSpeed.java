package org.interphaselab.benchmarks.percolation;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.interphaselab.benchmarks.ChildProcess;
import org.interphaselab.benchmarks.Figure;
import org.interphaselab.benchmarks.Run;
import org.interphaselab.benchmarks.Target;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.percolation.conduction.ConductionResult.Conducting;
import org.interphaselab.percolation.conduction.ConductionVerification;
import org.interphaselab.percolation.conduction.EffectiveConductivity;
import org.interphaselab.percolation.conduction.FaceConvention;
import org.interphaselab.percolation.conduction.PhaseConductivities;
import org.interphaselab.percolation.microstructure.Clusters;
import org.interphaselab.percolation.microstructure.Direction;
import org.interphaselab.percolation.microstructure.Microstructure;
import org.interphaselab.percolation.microstructure.VoxelSet;

/**
 * Voxel images, on one thread: clusters, and the effective conductivity to a relative error of 1e-8 from labels to answer,
 * beside a multigrid in C that merges what is not connected and is given an image without dead clusters.
 */
final class ConductionSpeed implements Section {

    private static final double TOLERANCE = 1e-8;
    private static final double THRESHOLD = 0.3116;
    private static final String LABEL = "label 256³ random at the threshold";
    private static final String MEMORY_BLOBS = "conduction blobs 200³, heap that suffices";
    private static final String MEMORY_SITES = "conduction site 200³, heap that suffices";
    private static final int BYTES_PER_VOXEL = 60;
    private static final int PROGRAM_MB = 16;
    private static final String TWO_THREADS = "conduction on two threads, blobs 200³";

    /** One image, timed; its time in C is to be at least this many times ours. */
    private record Job(
            String name, int edge, int runs, double seconds, double timesC, IntFunction<Microstructure> image) {

        String ratio() {
            return name + ", over C";
        }
    }

    private static final IntFunction<Microstructure> BLOBS = edge -> MadeImages.blobs(edge, 0.6);
    private static final IntFunction<Microstructure> SITES = edge -> MadeImages.sites(edge, 0.4);

    private static final List<Job> JOBS = List.of(
            new Job("conduction blobs 100³", 100, 9, 0.6, 1, BLOBS),
            new Job("conduction site 100³", 100, 5, 1.0, 3, SITES),
            new Job("conduction spheres 100³", 100, 7, 0.8, 1, edge -> MadeImages.balls(edge, 0.35)),
            new Job("conduction blobs 200³", 200, 3, 4.5, 1, BLOBS),
            new Job("conduction site 200³", 200, 3, 18, 3, SITES));

    @Override
    public String name() {
        return "conduction";
    }

    @Override
    public List<String> jobs() {
        List<String> names = new ArrayList<>(List.of(LABEL));
        for (Job job : JOBS) {
            names.add(job.name());
            names.add(job.ratio());
        }
        names.add(TWO_THREADS);
        names.add(MEMORY_BLOBS);
        names.add(MEMORY_SITES);
        names.addAll(ConductionVerification.names());
        return names;
    }

    @Override
    public void run(Run run, Consumer<Figure> measured) throws Exception {
        run.say(LABEL);
        measured.accept(label(run));
        try (CProgram c =
                CProgram.in(run.folder(), "conduction.c", "-ffast-math").orElse(null)) {
            for (Job job : JOBS) {
                run.say(job.name());
                conduct(job, run, Optional.ofNullable(c)).forEach(measured);
            }
        }
        measured.accept(twoThreads(run));
        measured.accept(memory(MEMORY_BLOBS, "blobs", run));
        measured.accept(memory(MEMORY_SITES, "site", run));
        for (ConductionVerification check : ConductionVerification.all()) {
            measured.accept(
                    run.verify()
                            ? verify(check, run)
                            : Figure.missing(check.label(), "", Target.NONE, "with --verify only"));
        }
    }

    private interface Work {
        void run() throws ProblemException;
    }

    /** Median of the processor time of this thread, after as many runs again to warm up. */
    private static double seconds(int runs, Work work) throws ProblemException {
        var threads = ManagementFactory.getThreadMXBean();
        double[] times = new double[runs];
        for (int run = -runs; run < runs; run++) {
            long begun = threads.getCurrentThreadCpuTime();
            work.run();
            if (run >= 0) {
                times[run] = (threads.getCurrentThreadCpuTime() - begun) / 1e9;
            }
        }
        Arrays.sort(times);
        return times[runs / 2];
    }

    private static Figure label(Run run) throws ProblemException {
        Microstructure image = MadeImages.sites(run.quick() ? 32 : 256, THRESHOLD);
        double time = seconds(run.quick() ? 2 : 15, () -> Clusters.of(VoxelSet.ofPhase(image, 1), Set.of())
                .labels());
        return Figure.of(LABEL, 1e9 * time / image.voxels(), "ns/voxel", run.quick() ? Target.NONE : Target.atMost(5))
                .with("from bytes to a number for each voxel");
    }

    private static Conducting solve(Microstructure image, double tolerance, int threads) throws ProblemException {
        return (Conducting) new EffectiveConductivity(FaceConvention.HALF_VOXEL, tolerance, threads)
                .along(Direction.X, image, PhaseConductivities.only(1, image), Progress.none());
    }

    private static List<Figure> conduct(Job job, Run run, Optional<CProgram> c) throws Exception {
        // smaller boxes of spheres do not percolate
        int edge = run.quick() ? 64 : job.edge();
        Microstructure image = job.image().apply(edge);
        Conducting found = solve(image, TOLERANCE, 1);
        double ours = seconds(run.quick() ? 1 : job.runs(), () -> solve(image, TOLERANCE, 1));
        Figure time = Figure.of(job.name(), ours, "s", run.quick() ? Target.NONE : Target.atMost(job.seconds()))
                .with(found.errors().length + " steps");
        if (c.isEmpty()) {
            return List.of(time, Figure.missing(job.ratio(), "", Target.NONE, "no C compiler"));
        }
        Path trimmed = run.folder().resolve("conduction.raw");
        Files.write(trimmed, trimmed(image));
        try {
            String[] words =
                    c.get().run(trimmed.toString(), String.valueOf(edge), job.edge() > 100 ? "1" : "3", "1e-8");
            double theirs = Double.parseDouble(words[0]);
            double off =
                    Math.abs(Double.parseDouble(words[1]) / found.conductivity().value() - 1);
            if (off > 1e-5) {
                throw new IllegalStateException(job.name() + ": C finds another conductivity, " + off + " off");
            }
            return List.of(
                    time,
                    Figure.of(
                                    job.ratio(),
                                    ours / theirs,
                                    "",
                                    run.quick() ? Target.NONE : Target.atMost(1 / job.timesC()))
                            .with(String.format("C %.3f s; conductivities %.1e apart", theirs, off)));
        } finally {
            Files.delete(trimmed);
        }
    }

    private static byte[] trimmed(Microstructure image) {
        VoxelSet kept = Clusters.of(VoxelSet.ofPhase(image, 1), Set.of()).percolating(Direction.X);
        byte[] labels = new byte[image.voxels()];
        for (int x = 0, at = 0; x < image.nx(); x++) {
            for (int y = 0; y < image.ny(); y++) {
                for (int z = 0; z < image.nz(); z++, at++) {
                    labels[at] = (byte) (kept.contains(x, y, z) ? 1 : 0);
                }
            }
        }
        return labels;
    }

    private static Figure twoThreads(Run run) throws ProblemException {
        if (Runtime.getRuntime().availableProcessors() < 2) {
            return Figure.missing(TWO_THREADS, "", Target.NONE, "one processor only");
        }
        run.say(TWO_THREADS);
        Microstructure image = MadeImages.blobs(run.quick() ? 24 : 200, 0.6);
        double[] best = {Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY};
        for (int round = 0; round < (run.quick() ? 1 : 3); round++) {
            for (int threads = 1; threads <= 2; threads++) {
                long begun = System.nanoTime();
                solve(image, TOLERANCE, threads);
                best[threads - 1] = Math.min(best[threads - 1], (System.nanoTime() - begun) / 1e9);
            }
        }
        return Figure.of(TWO_THREADS, best[0] / best[1], "", run.quick() ? Target.NONE : Target.atLeast(1.4))
                .with("wall time of one thread over that of two; other work on the machine lowers it");
    }

    /** A process whose heap has the bytes promised for each voxel, and besides room for the image and the program. */
    private static Figure memory(String job, String image, Run run) throws IOException, InterruptedException {
        run.say(job);
        int edge = run.quick() ? 64 : 200;
        long voxels = (long) edge * edge * edge;
        // at small sizes the Java virtual machine itself is most of it
        int heap = run.quick() ? 256 : (int) (((BYTES_PER_VOXEL + 1) * voxels >> 20) + PROGRAM_MB);
        Target target = run.quick() ? Target.NONE : Target.atMost(BYTES_PER_VOXEL);
        try {
            ChildProcess solved = ChildProcess.of(
                    List.of("-Xmx" + heap + "m", "-Xmn8m"),
                    ConductionChild.class,
                    image,
                    String.valueOf(edge),
                    String.valueOf(TOLERANCE));
            return Figure.of(job, BYTES_PER_VOXEL, "bytes/voxel", target)
                    .with("solved in " + heap + " MB with image and program; conductivity " + solved.result());
        } catch (IOException e) {
            return Figure.missing(job, "bytes/voxel", target, "not solved in a heap of " + heap + " MB");
        }
    }

    private static Figure verify(ConductionVerification check, Run run) throws ProblemException {
        run.say(check.label());
        return Figure.of(check.label(), check.deviation(), "", Target.atMost(check.allowed()));
    }
}
