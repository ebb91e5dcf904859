package org.interphaselab.benchmarks.percolation;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.interphaselab.benchmarks.Figure;
import org.interphaselab.benchmarks.Run;
import org.interphaselab.benchmarks.Target;
import org.interphaselab.benchmarks.Topic;
import org.interphaselab.core.Estimate;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.percolation.ensemble.Ensemble;
import org.interphaselab.percolation.ensemble.Extent;
import org.interphaselab.percolation.ensemble.Simulation;
import org.interphaselab.percolation.lattice.Elements;
import org.interphaselab.percolation.lattice.Lattice;
import org.interphaselab.percolation.lattice.NewmanZiff;
import org.interphaselab.percolation.lattice.Observed;
import org.interphaselab.percolation.threshold.LatticeSystem;
import org.interphaselab.percolation.threshold.LatticeSystems;

/**
 * Percolation on lattices, one thread, beside the textbook algorithm in Java and, where there is a C compiler, in C, all in
 * one run; with {@code --verify} also the thresholds of all lattices against the literature.
 */
public final class PercolationTopic implements Topic {

    private static final long SEED = 20261122;

    /** One size of one lattice, timed. */
    private record Job(String name, Lattice lattice, Elements elements, int size, int runs, double targetNs) {}

    private static final List<Job> JOBS = List.of(
            new Job("site, square 1024², stop at wrap", Lattice.SQUARE, Elements.SITES, 1024, 150, 6),
            new Job("site, cubic 128³, stop at wrap", Lattice.CUBIC, Elements.SITES, 128, 80, 7),
            new Job("site, cubic 256³, stop at wrap", Lattice.CUBIC, Elements.SITES, 256, 12, 7),
            new Job("bond, cubic 128³, stop at wrap", Lattice.CUBIC, Elements.BONDS, 128, 40, 25));
    private static final double RATIO_TO_C = 1 / 12.0;
    private static final String TWO_THREADS = "two threads, ensemble of cubic 64³";

    @Override
    public String name() {
        return "percolation";
    }

    @Override
    public String purpose() {
        return "how fast percolation on lattices is simulated, beside the textbook in Java and C";
    }

    @Override
    public List<String> jobs() {
        List<String> names = new ArrayList<>();
        for (Job job : JOBS) {
            names.add(job.name());
            names.add(ratio(job));
        }
        names.add(TWO_THREADS);
        LatticeSystems.all().forEach(system -> names.add(off(system)));
        return names;
    }

    private static String ratio(Job job) {
        return job.name() + ", over C";
    }

    private static String off(LatticeSystem system) {
        return "threshold of " + system.id() + ", off";
    }

    @Override
    public List<Figure> run(Run run) throws Exception {
        Optional<TextbookInC> textbook = TextbookInC.in(run.folder());
        List<Figure> figures = new ArrayList<>();
        for (Job job : JOBS) {
            run.say(job.name());
            int size = run.quick() ? Math.max(16, job.size() / 8) : job.size();
            int runs = run.quick() ? 4 : job.runs();
            double ours = nsPerSite(
                    system(job).simulation(size, Observed.LAST_AXIS),
                    system(job).units(size),
                    runs);
            double java = nsPerSite(
                    NewmanZiff.wrapping(job.lattice().box(size), job.elements()),
                    system(job).units(size),
                    Math.max(2, runs / 20));
            figures.add(Figure.of(job.name(), ours, "ns/site", Target.atMost(job.targetNs()))
                    .beside("textbook in Java", java));
            figures.add(overC(job, size, Math.max(3, runs / 10), ours, textbook));
        }
        if (textbook.isPresent()) {
            textbook.get().close();
        }
        figures.add(twoThreads(run));
        for (LatticeSystem system : LatticeSystems.all()) {
            figures.add(threshold(system, run));
        }
        return figures;
    }

    private static LatticeSystem system(Job job) {
        return LatticeSystems.all().stream()
                .filter(each -> each.lattice() == job.lattice() && each.elements() == job.elements())
                .findFirst()
                .orElseThrow();
    }

    private static Figure overC(Job job, int size, int runs, double ours, Optional<TextbookInC> textbook)
            throws Exception {
        boolean sites = job.elements() == Elements.SITES;
        Target target = sites ? Target.atMost(RATIO_TO_C) : Target.NONE;
        if (textbook.isEmpty() || !sites) {
            return Figure.missing(
                    ratio(job), "", sites ? Target.NONE : target, sites ? "no C compiler" : "no baseline");
        }
        double c = textbook.get().nsPerSite(job.lattice().dimension(), size, runs);
        return Figure.of(ratio(job), ours / c, "", target).with(String.format("C %.1f ns/site", c));
    }

    /** Median over batches of the processor time per run and site, after a batch to warm up. */
    private static double nsPerSite(Simulation simulation, long sites, int runs) {
        Simulation.Worker worker = simulation.newWorker();
        double[] outcome = new double[simulation.observables().size()];
        double[] times = new double[runs];
        var threads = ManagementFactory.getThreadMXBean();
        for (int run = -Math.max(2, runs / 4); run < runs; run++) {
            long begun = threads.getCurrentThreadCpuTime();
            worker.run(SEED, Math.abs(run), outcome);
            if (run >= 0) {
                times[run] = (double) (threads.getCurrentThreadCpuTime() - begun) / sites;
            }
        }
        Arrays.sort(times);
        return times[runs / 2];
    }

    private static Figure twoThreads(Run run) throws ProblemException {
        if (Runtime.getRuntime().availableProcessors() < 2) {
            return Figure.missing(TWO_THREADS, "", Target.NONE, "one processor only");
        }
        Simulation cubic = system(JOBS.get(1)).simulation(64, Observed.LAST_AXIS);
        int runs = run.quick() ? 40 : 1500;
        double one = seconds(cubic, 1, runs);
        double two = seconds(cubic, 2, runs);
        one = Math.min(one, seconds(cubic, 1, runs));
        two = Math.min(two, seconds(cubic, 2, runs));
        return Figure.of(TWO_THREADS, one / two, "", run.quick() ? Target.NONE : Target.atLeast(1.9))
                .with("wall time of one thread over that of two; other work on the machine lowers it");
    }

    private static double seconds(Simulation simulation, int threads, int runs) throws ProblemException {
        long begun = System.nanoTime();
        Ensemble.of(simulation, SEED).onThreads(threads).run(Extent.runs(runs), Progress.none());
        return (System.nanoTime() - begun) / 1e9;
    }

    private static Figure threshold(LatticeSystem system, Run run) throws ProblemException {
        if (!run.verify()) {
            return Figure.missing(off(system), "σ", Target.NONE, "with --verify only");
        }
        int size = run.quick() ? 16 : system.lattice().dimension() == 2 ? 1024 : 96;
        int runs = run.quick() ? 100 : system.lattice().dimension() == 2 ? 3000 : 1500;
        run.say("threshold of " + system.id());
        Estimate found = system.threshold(
                Ensemble.of(system.simulation(size), SEED)
                        .onThreads(Runtime.getRuntime().availableProcessors())
                        .run(Extent.runs(runs), Progress.none()),
                size);
        double error = found.standardUncertainty().orElseThrow();
        double difference = found.value() - system.literature().value();
        return Figure.of(off(system), Math.abs(difference) / error, "σ", run.quick() ? Target.NONE : Target.atMost(3))
                .with(String.format(
                        "%.7f ± %.7f, literature %.7f: %.4f %% off",
                        found.value(),
                        error,
                        system.literature().value(),
                        100 * difference / system.literature().value()));
    }
}
