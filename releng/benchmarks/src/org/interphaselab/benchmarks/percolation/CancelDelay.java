package org.interphaselab.benchmarks.percolation;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.interphaselab.benchmarks.Figure;
import org.interphaselab.benchmarks.Run;
import org.interphaselab.benchmarks.Target;
import org.interphaselab.core.Progress;
import org.interphaselab.percolation.ScalingParameters;
import org.interphaselab.percolation.ScalingRun;
import org.interphaselab.percolation.ThresholdParameters;
import org.interphaselab.percolation.ThresholdRun;
import org.interphaselab.percolation.conduction.EffectiveConductivity;
import org.interphaselab.percolation.conduction.FaceConvention;
import org.interphaselab.percolation.conduction.NetworkConductance;
import org.interphaselab.percolation.conduction.PhaseConductivities;
import org.interphaselab.percolation.conduction.ResistorNetwork;
import org.interphaselab.percolation.fit.Bootstrap;
import org.interphaselab.percolation.fit.MediumFit;
import org.interphaselab.percolation.fit.PowerLawFit;
import org.interphaselab.percolation.fit.Sample;
import org.interphaselab.percolation.microstructure.Clusters;
import org.interphaselab.percolation.microstructure.Direction;
import org.interphaselab.percolation.microstructure.Microstructure;
import org.interphaselab.percolation.microstructure.Morphology;
import org.interphaselab.percolation.microstructure.VoxelSet;

/**
 * How long work goes on after it was cancelled, at random times: the longest of many times, in processor time of the whole
 * process, which other programs on the machine do not lengthen and which is never less than what the work itself took.
 */
final class CancelDelay implements Section {

    private static final long SEED = 20261129;
    private static final double ALLOWED_S = 0.2;
    private static final int TIMES = 20;
    private static final int LONGEST_MS = 2500;
    private static final int MOST_RUNS = 1_000_000;
    private static final double CONFIDENCE = 0.95;

    private interface Work {
        void run(Progress progress) throws Exception;
    }

    /** What is cancelled: work on boxes, images or fits of a size, which is large, or small to show that it runs. */
    private record Job(String name, int large, int small, IntFunction<Work> ofSize) {

        String label() {
            return "goes on after cancelling: " + name;
        }
    }

    private static final List<Job> JOBS = List.of(
            new Job("sites, cubic 320³", 320, 16, threshold("sc-site")),
            new Job("bonds, square 4096²", 4096, 64, threshold("sq-bond")),
            new Job("10⁶ overlapping spheres", 115, 10, threshold("overlapping-spheres")),
            new Job("overlapping rods, 50 long", 8, 4, threshold("overlapping-spherocylinders:aspect=50")),
            new Job("spheres between grains, pilots too", 64, 40, threshold("segregated-spheres:grains=0.3,ratio=8")),
            new Job("directed spheroids, their box too", 20, 12, threshold("overlapping-spheroids:aspect=4,kappa=5")),
            new Job("40 000 hard spheres", 41, 8, threshold("hard-spheres:fraction=0.3")),
            new Job("20 000 hard spheroids, melting too", 18, 5, threshold("hard-spheroids:aspect=3,fraction=0.2")),
            new Job("placed rods", 8, 4, threshold("placed-particles:aspect=6,size=10,envelope=0.1")),
            new Job("joint fit of several sizes", 24, 6, CancelDelay::sizes),
            new Job("labels of 400³ voxels", 400, 32, CancelDelay::label),
            new Job("conduction of 200³ voxels", 200, 24, CancelDelay::conduct),
            new Job("network of 10⁶ particles, set-up too", 100, 12, CancelDelay::network),
            new Job("wear and growth of 200³ voxels", 200, 24, CancelDelay::wear),
            new Job("fit of the percolation equation", 40, 20, CancelDelay::powerLaw),
            new Job("fit of the effective medium", 40, 20, CancelDelay::medium));

    private static IntFunction<Work> threshold(String system) {
        return size -> progress -> ThresholdRun.of(
                new ThresholdParameters(system, size, MOST_RUNS, 0, SEED, 1), Optional.empty(), progress);
    }

    private static Work sizes(int largest) {
        String sizes = largest / 2 + "," + (2 * largest / 3) + "," + largest;
        return progress -> ScalingRun.of(
                new ScalingParameters("sc-site", sizes, MOST_RUNS, 0, SEED, 1), Optional.empty(), progress);
    }

    private static Work label(int edge) {
        Microstructure image = MadeImages.sites(edge, 0.3116);
        return again(progress -> {
            Clusters clusters = Clusters.of(VoxelSet.ofPhase(image, 1, progress), Set.of(), progress);
            for (int x = 0; x < edge; x++) {
                clusters.labels(x);
            }
        });
    }

    private static Work conduct(int edge) {
        Microstructure image = MadeImages.sites(edge, 0.4);
        PhaseConductivities one = PhaseConductivities.only(1, image);
        EffectiveConductivity solver = new EffectiveConductivity(FaceConvention.HALF_VOXEL, 1e-8, 1);
        return again(progress -> solver.along(Direction.X, image, one, progress));
    }

    /** Particles in the places of a cubic lattice, tunnelling to those next to them, from the first to the last. */
    private static Work network(int edge) {
        SplittableRandom random = new SplittableRandom(SEED);
        int[] steps = {edge * edge, edge, 1};
        int particles = edge * edge * edge;
        int[] from = new int[3 * particles];
        int[] to = new int[3 * particles];
        double[] conductance = new double[3 * particles];
        for (int at = 0; at < from.length; at++) {
            from[at] = at / 3;
            to[at] = (at / 3 + steps[at % 3]) % particles;
            conductance[at] = ResistorNetwork.tunnelling(random.nextDouble(), 0.3);
        }
        ResistorNetwork network = new ResistorNetwork(particles, from, to, conductance, 0, particles - 1);
        return again(progress -> NetworkConductance.of(network, 1e-9, progress));
    }

    private static Work wear(int edge) {
        VoxelSet blobs = VoxelSet.ofPhase(MadeImages.blobs(edge, 0.6), 1);
        Morphology morphology = new Morphology(blobs, Direction.X, Set.of());
        return again(progress -> {
            morphology.erosion(progress.part(1));
            morphology.dilation(progress.part(1));
        });
    }

    /** The same again and again, until it is cancelled. */
    private static Work again(Work work) {
        return progress -> {
            while (true) {
                work.run(progress);
            }
        };
    }

    private static List<Sample> samples(int count) {
        SplittableRandom random = new SplittableRandom(SEED);
        List<Sample> samples = new ArrayList<>(List.of(Sample.belowDetection(0.015, 1e-6)));
        for (int i = 1; i <= count; i++) {
            double fraction = 0.02 + 0.2 * i / count;
            samples.add(Sample.measured(
                    fraction, 1e4 * Math.pow(fraction - 0.02, 2) * Math.exp(0.2 * random.nextGaussian())));
        }
        return samples;
    }

    private static Work powerLaw(int count) {
        List<Sample> samples = samples(count);
        return again(progress -> {
            new PowerLawFit(samples, CONFIDENCE, progress).fit();
            new Bootstrap(samples, SEED, 200).interval(PowerLawFit::threshold, CONFIDENCE, progress);
        });
    }

    private static Work medium(int count) {
        List<Sample> samples = samples(count);
        return again(progress -> new MediumFit(samples, true, CONFIDENCE, progress).fit());
    }

    @Override
    public String name() {
        return "cancel";
    }

    @Override
    public List<String> jobs() {
        return JOBS.stream().map(Job::label).toList();
    }

    @Override
    public void run(Run run, Consumer<Figure> measured) throws Exception {
        for (Job job : JOBS) {
            run.say(job.label());
            measured.accept(measure(job, run));
        }
    }

    private static Figure measure(Job job, Run run) throws Exception {
        SplittableRandom times = new SplittableRandom(SEED);
        Work work = job.ofSize().apply(run.quick() ? job.small() : job.large());
        int longest = run.quick() ? 20 : LONGEST_MS;
        // the first time everything is compiled
        afterCancelling(work, longest);
        double worst = 0;
        for (int time = 0; time < (run.quick() ? 2 : TIMES); time++) {
            worst = Math.max(worst, afterCancelling(work, times.nextInt(longest)));
        }
        return Figure.of(job.label(), worst, "s", run.quick() ? Target.NONE : Target.atMost(ALLOWED_S))
                .with("longest of " + TIMES + " times, processor time");
    }

    /** Seconds of processor time between cancelling, after so many milliseconds, and the end. */
    private static double afterCancelling(Work work, int millis) throws Exception {
        var process = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        Cancel cancel = new Cancel();
        FutureTask<Void> task = new FutureTask<>(() -> {
            work.run(cancel);
            return null;
        });
        new Thread(task, "to be cancelled").start();
        Thread.sleep(millis);
        long begun = process.getProcessCpuTime();
        cancel.cancelled = true;
        try {
            task.get();
            return 0;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof CancellationException) {
                return (process.getProcessCpuTime() - begun) / 1e9;
            }
            throw e;
        }
    }

    private static final class Cancel implements Progress {

        private volatile boolean cancelled;

        @Override
        public void begin(String task, long totalUnits) {
            // nobody listens
        }

        @Override
        public void advance(long units) {
            // nobody listens
        }

        @Override
        public boolean cancelled() {
            return cancelled;
        }
    }
}
