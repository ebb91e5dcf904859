package org.interphaselab.percolation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.interphaselab.core.Estimate;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.percolation.ensemble.Ensemble;
import org.interphaselab.percolation.ensemble.Extent;
import org.interphaselab.percolation.ensemble.Outcomes;
import org.interphaselab.percolation.threshold.FiniteSizeScaling;
import org.interphaselab.percolation.threshold.FiniteSizeScaling.Fit;
import org.interphaselab.percolation.threshold.FiniteSizeScaling.Seen;
import org.interphaselab.percolation.threshold.Scaling;
import org.interphaselab.percolation.threshold.ThresholdSystem;
import org.interphaselab.percolation.threshold.ThresholdSystems;

/**
 * A threshold extrapolated from boxes of several sizes: the means of the densities at which the first, the second… axis is
 * wrapped, fitted together by {@link FiniteSizeScaling} with the covariance that the axes of one run have.
 *
 * @param system what percolated
 * @param boxes what each size gave, smallest first
 * @param fit the fit, in densities as the runs give them
 * @param threshold the threshold of an infinite box in its quantity, with the standard error of the fit
 */
public record ScalingRun(ThresholdSystem system, List<Box> boxes, Fit fit, Estimate threshold) {

    private static final int FEWEST_SIZES = 3;
    private static final int FIRST_RUNS = 128;
    /** So much more than the error asks for by what is known of it: it is not known well. */
    private static final double MARGIN = 1.1;

    /** Fits as bad as this come by chance once in ten thousand. */
    private static final double UNLIKELY = 1e-4;

    /**
     * One size.
     *
     * @param size size of the box
     * @param outcomes its runs
     * @param means mean density at which the first, the second… axis is wrapped, with standard error
     * @param threshold the threshold it shows by itself
     */
    public record Box(int size, Outcomes outcomes, List<Estimate> means, Estimate threshold) {}

    /**
     * Simulates.
     *
     * @param checkpoint a file beside which each size keeps its state, with the size as its ending, where wanted
     * @throws ProblemException when the system cannot be extrapolated, sizes are not right, or the checkpoint cannot be used
     * @throws java.util.concurrent.CancellationException when the user cancels
     */
    public static ScalingRun of(ScalingParameters parameters, Optional<Path> checkpoint, Progress progress)
            throws ProblemException {
        ThresholdSystem system = ThresholdSystems.of(parameters.system());
        int[] sizes = sizes(parameters.sizes());
        int runs = parameters.targetError() > 0 ? Math.min(FIRST_RUNS, parameters.runs()) : parameters.runs();
        progress.begin("Simulating boxes of several sizes", 2000);
        while (true) {
            Progress part = progress.part(runs == parameters.runs() ? 2000 : 200);
            ScalingRun found = simulate(system, sizes, runs, parameters, checkpoint, part);
            double error = found.threshold().standardUncertainty().orElseThrow();
            if (runs == parameters.runs() || error <= parameters.targetError()) {
                return found;
            }
            double needed = MARGIN * runs * Math.pow(error / parameters.targetError(), 2);
            runs = (int) Math.min(parameters.runs(), Math.ceil(needed));
        }
    }

    private static int[] sizes(String words) throws ProblemException {
        int[] sizes;
        try {
            sizes = Stream.of(words.split(","))
                    .map(String::strip)
                    .mapToInt(Integer::parseInt)
                    .sorted()
                    .distinct()
                    .toArray();
        } catch (NumberFormatException e) {
            throw wrongSizes("'" + words + "' are no sizes").asException(e);
        }
        if (sizes.length < FEWEST_SIZES || sizes[0] < 2) {
            throw wrongSizes(sizes.length + " different sizes from "
                            + Arrays.stream(sizes).min().orElse(0) + " on cannot be extrapolated")
                    .asException();
        }
        return sizes;
    }

    private static Problem wrongSizes(String what) {
        return Problem.error(
                "PERCOLATION_SIZES",
                what + ".",
                Location.of("sizes"),
                "Give three or more whole numbers parted by commas, the largest at least twice the smallest.");
    }

    private static ScalingRun simulate(
            ThresholdSystem system,
            int[] sizes,
            int runs,
            ScalingParameters parameters,
            Optional<Path> checkpoint,
            Progress progress)
            throws ProblemException {
        double work = Arrays.stream(sizes).mapToDouble(system::units).sum();
        progress.begin("Simulating boxes of several sizes", 10_000);
        List<Box> boxes = new ArrayList<>();
        for (int size : sizes) {
            Progress part = progress.part((long) (10_000 * system.units(size) / work));
            part.begin("Size " + size, ThresholdRun.ALL);
            try {
                Ensemble ensemble = Ensemble.of(
                                system.simulation(size, part.part(ThresholdRun.PILOTS)), parameters.seed())
                        .onThreads(parameters.threads());
                Outcomes outcomes = checkpoint
                        .map(file -> ensemble.keptIn(file.resolveSibling(file.getFileName() + "." + size)))
                        .orElse(ensemble)
                        .run(Extent.runs(runs), part.part(ThresholdRun.RUNS));
                boxes.add(box(system, size, outcomes));
            } catch (IllegalArgumentException | ArithmeticException e) {
                throw ThresholdRun.unfit(system, size, e).asException(e);
            }
        }
        return fitted(system, boxes);
    }

    private static Scaling scaling(ThresholdSystem system, int size) throws ProblemException {
        return system.scaling(size).orElseThrow(() -> Problem.error(
                        "PERCOLATION_NO_EXTRAPOLATION",
                        "The threshold of '" + system.id() + "' belongs to a box and is not extrapolated.",
                        Location.of("system"),
                        "Choose a lattice, or particles in a periodic box; or give one size.")
                .asException());
    }

    private static Box box(ThresholdSystem system, int size, Outcomes outcomes) throws ProblemException {
        Scaling scaling = scaling(system, size);
        int axes = scaling.axes();
        double[][] ordered = new double[axes][outcomes.runs()];
        double[] run = new double[axes];
        for (int r = 0; r < outcomes.runs(); r++) {
            for (int axis = 0; axis < axes; axis++) {
                run[axis] = outcomes.of(axis)[r] * scaling.perElement();
            }
            Arrays.sort(run);
            for (int place = 0; place < axes; place++) {
                ordered[place][r] = run[place];
            }
        }
        Outcomes densities = new Outcomes(outcomes.observables().subList(0, axes), ordered);
        List<Estimate> means = new ArrayList<>();
        for (int place = 0; place < axes; place++) {
            means.add(Estimate.of(densities.mean(place), densities.standardError(place), "1"));
        }
        return new Box(size, densities, means, system.threshold(outcomes, size));
    }

    private static ScalingRun fitted(ThresholdSystem system, List<Box> boxes) throws ProblemException {
        Scaling scaling = scaling(system, boxes.getFirst().size());
        int axes = scaling.axes();
        List<Seen> seen = new ArrayList<>();
        double[][] covariance = new double[axes * boxes.size()][axes * boxes.size()];
        for (int i = 0; i < boxes.size(); i++) {
            Outcomes densities = boxes.get(i).outcomes();
            for (int place = 0; place < axes; place++) {
                seen.add(new Seen(place, boxes.get(i).size(), densities.mean(place)));
                for (int other = 0; other < axes; other++) {
                    covariance[axes * i + place][axes * i + other] =
                            densities.covariance(place, other) / densities.runs();
                }
            }
        }
        Fit fit = new FiniteSizeScaling(
                        seen, covariance, new FiniteSizeScaling.Model(scaling.inverseNu(), false, scaling.correction()))
                .fit();
        return new ScalingRun(system, boxes, fit, scaling.quantity().apply(fit.threshold()));
    }

    /** The probability that chance alone makes the fit so bad or worse. */
    public double chance() {
        return 1 - new ChiSquaredDistribution(null, fit.degreesOfFreedom()).cumulativeProbability(fit.chiSquared());
    }

    /** Why the threshold should not be relied on, where it should not. */
    public Optional<String> doubt() {
        return chance() < UNLIKELY
                ? Optional.of("The sizes do not follow the law of large boxes (χ² = " + fit.chiSquared() + " for "
                        + fit.degreesOfFreedom() + " degrees of freedom): leave out the smallest.")
                : Optional.empty();
    }
}
