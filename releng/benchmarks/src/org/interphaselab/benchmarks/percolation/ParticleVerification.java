package org.interphaselab.benchmarks.percolation;

import java.util.List;
import java.util.function.Consumer;
import org.interphaselab.benchmarks.Figure;
import org.interphaselab.benchmarks.Run;
import org.interphaselab.benchmarks.Target;
import org.interphaselab.core.Estimate;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.percolation.ensemble.Ensemble;
import org.interphaselab.percolation.ensemble.Extent;
import org.interphaselab.percolation.threshold.ThresholdSystem;
import org.interphaselab.percolation.threshold.ThresholdSystems;

/** Particles against the literature, and against another program of ours where there is none, long. */
final class ParticleVerification implements Section {

    private static final long SEED = 20261122;
    private static final double SIGMAS = 3;
    private static final double PER_CENT = 1;

    /**
     * A threshold that is known.
     *
     * @param value what is expected, in the quantity of the system
     * @param uncertainty one standard uncertainty of it
     * @param published whether it is from the literature; else it must agree within one per cent
     */
    private record Known(String id, int size, int runs, double value, double uncertainty, boolean published) {

        String name() {
            return "threshold of " + id + ", off";
        }
    }

    private static final List<Known> KNOWN = List.of(
            new Known("overlapping-discs", 64, 12_000, 1.12808737, 6e-8, true),
            new Known("overlapping-spheres", 16, 12_000, 0.341890, 3e-6, true),
            new Known("aligned-squares", 64, 12_000, 0.66674349, 3e-8, true),
            new Known("aligned-cubes", 16, 12_000, 0.2773, 2e-4, true),
            new Known("random-cubes", 14, 10_000, 0.2168, 2e-4, true),
            new Known("sticks", 32, 12_000, 5.6372858, 6e-7, true),
            new Known("overlapping-spheroids:aspect=2", 8, 2000, 0.24924, 0.00015, false),
            new Known("overlapping-spheroids:aspect=4", 6, 2000, 0.16164, 0.00014, false),
            new Known("overlapping-spheroids:aspect=10", 6, 2000, 0.06749, 0.00014, false),
            new Known("overlapping-spheroids:aspect=0.5", 8, 2000, 0.25280, 0.00019, false),
            new Known("overlapping-spheroids:aspect=0.25", 8, 2000, 0.17541, 0.00050, false),
            new Known("overlapping-spheroids:aspect=0.1", 8, 2000, 0.08616, 0.00023, false),
            new Known("overlapping-spherocylinders:aspect=1", 8, 2000, 0.24679, 0.00011, false),
            new Known("overlapping-spherocylinders:aspect=4", 6, 2000, 0.13698, 0.00009, false),
            new Known("overlapping-spherocylinders:aspect=10", 6, 2000, 0.06590, 0.00006, false),
            new Known("overlapping-spherocylinders:aspect=50", 8, 1000, 0.01268, 0.00006, false));

    @Override
    public String name() {
        return "verify-particles";
    }

    @Override
    public List<String> jobs() {
        return KNOWN.stream().map(Known::name).toList();
    }

    @Override
    public void run(Run run, Consumer<Figure> measured) throws ProblemException {
        for (Known known : KNOWN) {
            measured.accept(threshold(known, run));
        }
    }

    private static Figure threshold(Known known, Run run) throws ProblemException {
        if (!run.verify()) {
            return Figure.missing(known.name(), known.published() ? "σ" : "%", Target.NONE, "with --verify only");
        }
        run.say("threshold of " + known.id());
        ThresholdSystem system = ThresholdSystems.of(known.id());
        Estimate found = system.threshold(
                Ensemble.of(system.simulation(known.size(), Progress.none()), SEED)
                        .onThreads(Runtime.getRuntime().availableProcessors())
                        .run(Extent.runs(run.quick() ? 100 : known.runs()), Progress.none()),
                known.size());
        double own = found.standardUncertainty().orElseThrow();
        double error = Math.hypot(own, known.uncertainty());
        double difference = Math.abs(found.value() - known.value());
        double relative = 100 * difference / known.value();
        String remark = String.format(
                "%.6f ± %.6f, expected %.6f ± %.6f: %.1f σ, %.3f %% off",
                found.value(), own, known.value(), known.uncertainty(), difference / error, relative);
        Target target = run.quick() ? Target.NONE : Target.atMost(known.published() ? SIGMAS : PER_CENT);
        return Figure.of(
                        known.name(),
                        known.published() ? difference / error : relative,
                        known.published() ? "σ" : "%",
                        target)
                .with(remark);
    }
}
