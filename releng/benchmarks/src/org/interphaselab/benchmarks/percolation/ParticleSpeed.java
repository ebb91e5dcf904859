package org.interphaselab.benchmarks.percolation;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.interphaselab.benchmarks.Figure;
import org.interphaselab.benchmarks.Run;
import org.interphaselab.benchmarks.Target;
import org.interphaselab.core.Estimate;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.percolation.continuum.Ball;
import org.interphaselab.percolation.continuum.Box;
import org.interphaselab.percolation.continuum.OverlappingParticles;
import org.interphaselab.percolation.continuum.Sizes;
import org.interphaselab.percolation.ensemble.Ensemble;
import org.interphaselab.percolation.ensemble.Extent;
import org.interphaselab.percolation.ensemble.Outcomes;
import org.interphaselab.percolation.lattice.Observed;
import org.interphaselab.percolation.threshold.ThresholdSystem;
import org.interphaselab.percolation.threshold.ThresholdSystems;

/** Particles until the first wrapping. */
final class ParticleSpeed implements Section {

    private static final long SEED = 20261122;
    private static final double TARGET_NS = 300;
    private static final double TARGET_SECONDS = 120;
    private static final double RELATIVE_ERROR = 1e-3;
    private static final int SPHEROIDS_SIZE = 6;
    private static final String SPHERES = "overlapping spheres, 10⁶, made and joined until they wrap";
    private static final String OVER_C = SPHERES + ", over C";
    private static final String SPHEROIDS = "threshold of spheroids of aspect ratio 10 to 0.1 %, processor time";
    private static final String TWO_THREADS = "two threads, ensemble of spheroids";

    @Override
    public String name() {
        return "particles";
    }

    @Override
    public List<String> jobs() {
        return List.of(SPHERES, OVER_C, SPHEROIDS, TWO_THREADS);
    }

    @Override
    public void run(Run run, Consumer<Figure> measured) throws Exception {
        run.say(SPHERES);
        double side = run.quick() ? 24 : 115;
        OverlappingParticles spheres =
                new OverlappingParticles(new Ball(3), Sizes.same(), Box.cube(side, 3), 0.339, Observed.LAST_AXIS);
        long number = Math.round(0.34189 / spheres.densityOfOne());
        double ours = ProcessorClock.nsPerUnit(spheres, SEED, number, run.quick() ? 8 : 9);
        Target target = run.quick() ? Target.NONE : Target.atMost(TARGET_NS);
        measured.accept(Figure.of(SPHERES, ours, "ns/sphere", target));
        measured.accept(overC(number, ours, run));
        measured.accept(spheroids(run));
        measured.accept(SecondThread.gain(
                TWO_THREADS,
                () -> ThresholdSystems.of("overlapping-spheroids:aspect=10")
                        .simulation(SPHEROIDS_SIZE, Progress.none()),
                SEED,
                run.quick() ? 16 : 400,
                run));
    }

    private static Figure overC(long number, double ours, Run run) throws Exception {
        Optional<TextbookInC> cells = TextbookInC.in(run.folder(), "overlapping_spheres");
        if (cells.isEmpty()) {
            return Figure.missing(OVER_C, "", Target.NONE, "no C compiler");
        }
        try (TextbookInC program = cells.get()) {
            double c = program.nsPerUnit(number, 7);
            return Figure.of(OVER_C, ours / c, "", run.quick() ? Target.NONE : Target.atMost(1))
                    .with(String.format("C joins given spheres at the threshold in %.0f ns/sphere", c));
        }
    }

    private static Figure spheroids(Run run) throws ProblemException {
        run.say(SPHEROIDS);
        ThresholdSystem system = ThresholdSystems.of("overlapping-spheroids:aspect=10");
        double error = RELATIVE_ERROR * 0.0675 * (run.quick() ? 10 : 1);
        var threads = ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class);
        long begun = threads.getProcessCpuTime();
        Outcomes outcomes = Ensemble.of(system.simulation(SPHEROIDS_SIZE, Progress.none()), SEED)
                .run(
                        Extent.untilError(
                                error,
                                soFar -> system.threshold(soFar, SPHEROIDS_SIZE)
                                        .standardUncertainty()
                                        .orElseThrow(),
                                100_000),
                        Progress.none());
        double seconds = (threads.getProcessCpuTime() - begun) / 1e9;
        Estimate found = system.threshold(outcomes, SPHEROIDS_SIZE);
        return Figure.of(SPHEROIDS, seconds, "s", run.quick() ? Target.NONE : Target.atMost(TARGET_SECONDS))
                .with(found.text() + " from " + outcomes.runs()
                        + " runs; 60 s on two threads are 120 s of a processor");
    }
}
