package org.interphaselab.percolation;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.interphaselab.core.Estimate;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.percolation.ensemble.Ensemble;
import org.interphaselab.percolation.ensemble.Extent;
import org.interphaselab.percolation.ensemble.Outcomes;
import org.interphaselab.percolation.threshold.ThresholdSystem;
import org.interphaselab.percolation.threshold.ThresholdSystems;

/**
 * One threshold, simulated.
 *
 * @param system what percolated
 * @param parameters how it was asked for
 * @param outcomes the runs
 * @param threshold the threshold with its standard error
 * @param nsPerUnit wall time per run and site or particle, in ns; of the runs done now
 */
public record ThresholdRun(
        ThresholdSystem system,
        ThresholdParameters parameters,
        Outcomes outcomes,
        Estimate threshold,
        double nsPerUnit) {

    /** How much of the work pilots are, about, of those that need some. */
    static final int PILOTS = 100;

    static final int RUNS = 900;
    static final int ALL = PILOTS + RUNS;

    /**
     * Simulates.
     *
     * @param checkpoint a file in which a long simulation keeps its state, where wanted
     * @throws ProblemException when the system is not known or too large, or the checkpoint cannot be used
     * @throws java.util.concurrent.CancellationException when the user cancels
     */
    public static ThresholdRun of(ThresholdParameters parameters, Optional<Path> checkpoint, Progress progress)
            throws ProblemException {
        return of(parameters, checkpoint, progress, soFar -> {});
    }

    /**
     * Simulates, and shows what there is while runs come in.
     *
     * @param soFar takes the threshold that the first runs give; called so seldom that it does not slow the runs
     */
    public static ThresholdRun of(
            ThresholdParameters parameters, Optional<Path> checkpoint, Progress progress, Consumer<ThresholdRun> soFar)
            throws ProblemException {
        ThresholdSystem system = ThresholdSystems.of(parameters.system());
        int size = parameters.size();
        Extent extent = parameters.targetError() > 0
                ? Extent.untilError(
                        parameters.targetError(),
                        done -> system.threshold(done, size)
                                .standardUncertainty()
                                .orElse(Double.POSITIVE_INFINITY),
                        parameters.runs())
                : Extent.runs(parameters.runs());
        progress.begin("Simulating a threshold", ALL);
        try {
            Ensemble ensemble = Ensemble.of(system.simulation(size, progress.part(PILOTS)), parameters.seed())
                    .onThreads(parameters.threads());
            long begun = System.nanoTime();
            Looks looks = new Looks();
            Ensemble watched = checkpoint
                    .map(ensemble::keptIn)
                    .orElse(ensemble)
                    .watchedBy(first ->
                            looks.take(first.runs(), () -> soFar.accept(after(begun, system, parameters, first))));
            return after(begun, system, parameters, watched.run(extent, progress.part(RUNS)));
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw unfit(system, size, e).asException(e);
        }
    }

    private static ThresholdRun after(
            long begun, ThresholdSystem system, ThresholdParameters parameters, Outcomes outcomes) {
        int size = parameters.size();
        double nsPerUnit = (System.nanoTime() - begun) / ((double) outcomes.runs() * system.units(size));
        return new ThresholdRun(system, parameters, outcomes, system.threshold(outcomes, size), nsPerUnit);
    }

    static Problem unfit(ThresholdSystem system, int size, RuntimeException why) {
        return Problem.error(
                "PERCOLATION_SIZE",
                "A box of size " + size + " cannot be simulated: " + why.getMessage() + ".",
                Location.of("system " + system.id()),
                "Choose another size; " + system.usualSize() + " is usual here.");
    }
}
