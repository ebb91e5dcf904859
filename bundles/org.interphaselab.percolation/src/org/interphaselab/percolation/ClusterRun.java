package org.interphaselab.percolation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.interphaselab.core.Estimate;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.percolation.ensemble.Ensemble;
import org.interphaselab.percolation.ensemble.Extent;
import org.interphaselab.percolation.ensemble.Outcomes;
import org.interphaselab.percolation.lattice.ClusterSums;
import org.interphaselab.percolation.threshold.ClusterSystem;
import org.interphaselab.percolation.threshold.ThresholdSystem;
import org.interphaselab.percolation.threshold.ThresholdSystems;

/**
 * The clusters of a system at a density, simulated (Stauffer and Aharony, Introduction to Percolation Theory, 2nd ed., ch. 2).
 * All errors are standard errors of means over runs.
 *
 * @param system the system
 * @param clusters how its clusters were simulated
 * @param parameters how they were asked for
 * @param outcomes the runs
 */
public record ClusterRun(
        ThresholdSystem system, ClusterSystem clusters, ClusterParameters parameters, Outcomes outcomes) {

    /**
     * Clusters of a range of sizes.
     *
     * @param from smallest size
     * @param to largest size
     * @param number mean number of clusters of one such size, n_s, per element, with its standard error
     */
    public record SizeClass(long from, long to, Estimate number) {}

    /**
     * Simulates.
     *
     * @param checkpoint a file in which a long simulation keeps its state, where wanted
     * @throws ProblemException when there are no clusters to count, the size is not right, or the checkpoint cannot be used
     * @throws java.util.concurrent.CancellationException when the user cancels
     */
    public static ClusterRun of(ClusterParameters parameters, Optional<Path> checkpoint, Progress progress)
            throws ProblemException {
        ThresholdSystem system = ThresholdSystems.of(parameters.system());
        try {
            ClusterSystem clusters = system.clusters(parameters.size(), parameters.density(), progress)
                    .orElseThrow(() -> Problem.error(
                                    "PERCOLATION_NO_CLUSTERS",
                                    "The clusters of '" + system.id() + "' cannot be counted.",
                                    Location.of("system"),
                                    "Choose a lattice, overlapping or hard particles, or a film of one of these.")
                            .asException());
            Ensemble ensemble =
                    Ensemble.of(clusters.simulation(), parameters.seed()).onThreads(parameters.threads());
            int largest = clusters.axes() + ClusterSums.LARGEST;
            Extent extent = Extent.untilError(
                    parameters.targetError(), soFar -> soFar.standardError(largest), parameters.runs());
            Outcomes outcomes =
                    checkpoint.map(ensemble::keptIn).orElse(ensemble).run(extent, progress);
            return new ClusterRun(system, clusters, parameters, outcomes);
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw Problem.error(
                            "PERCOLATION_SIZE",
                            "A box of size " + parameters.size() + " at a density of " + parameters.density()
                                    + " cannot be simulated: " + e.getMessage() + ".",
                            Location.of("system " + parameters.system()),
                            "Choose another size or density; a size of " + system.usualSize() + " is usual here.")
                    .asException(e);
        }
    }

    /** Why the clusters should not be relied on, in sentences; nothing where all is well. */
    public List<String> doubts() {
        return system.doubts(outcomes);
    }

    /** Number of axes. */
    public int axes() {
        return clusters.axes();
    }

    /** What sizes count, for example a site. */
    public String element() {
        return clusters.sums().element();
    }

    /** The probability that a cluster wraps or spans an axis: 0 for x. */
    public Estimate spanning(int axis) {
        return mean(axis);
    }

    /** Whether an axis is spanned from face to face or wrapped, and which, for example {@code wrap x}. */
    public String axis(int axis) {
        return outcomes.observables().get(axis);
    }

    /** The largest cluster, per element; in a large box above the threshold the strength of the infinite one. */
    public Estimate largest() {
        return mean(clusters.axes() + ClusterSums.LARGEST);
    }

    /** Number of clusters per element. */
    public Estimate number() {
        return mean(clusters.axes() + ClusterSums.CLUSTERS);
    }

    /**
     * The mean size of the cluster that an occupied element belongs to, those of the largest cluster left out:
     * {@code S = Σ s² n_s / Σ s n_s}.
     *
     * @return empty where all belong to the largest
     */
    public Optional<Estimate> meanSize() {
        int largest = clusters.axes() + ClusterSums.LARGEST;
        int squares = clusters.axes() + ClusterSums.REDUCED_SQUARES;
        double above = outcomes.mean(squares);
        double below = clusters.occupied() - outcomes.mean(largest);
        if (!(above > 0 && below > 0)) {
            return Optional.empty();
        }
        double variance = outcomes.covariance(squares, squares) / (above * above)
                + outcomes.covariance(largest, largest) / (below * below)
                + 2 * outcomes.covariance(squares, largest) / (above * below);
        double size = above / below;
        return Optional.of(Estimate.of(size, size * Math.sqrt(Math.max(0, variance) / outcomes.runs()), "1"));
    }

    /** Numbers of clusters by their sizes, up to the largest that was seen. */
    public List<SizeClass> sizes() {
        List<SizeClass> all = new ArrayList<>();
        for (int k = 0; k < clusters.sums().classes(); k++) {
            int observable = clusters.axes() + ClusterSums.CLASSES + k;
            if (outcomes.mean(observable) > 0) {
                long from = ClusterSums.smallestOf(k);
                double width = ClusterSums.widthOf(k);
                all.add(new SizeClass(
                        from,
                        2 * from - 1,
                        Estimate.of(
                                outcomes.mean(observable) / width, outcomes.standardError(observable) / width, "1")));
            }
        }
        return all;
    }

    private Estimate mean(int observable) {
        return Estimate.of(outcomes.mean(observable), outcomes.standardError(observable), "1");
    }
}
