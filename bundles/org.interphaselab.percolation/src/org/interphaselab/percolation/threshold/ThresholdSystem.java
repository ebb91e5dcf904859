package org.interphaselab.percolation.threshold;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interphaselab.core.Estimate;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.percolation.ensemble.Outcomes;
import org.interphaselab.percolation.ensemble.Simulation;

/** Something that percolates: how to simulate it in a box, and how to read the threshold off the runs. */
public interface ThresholdSystem {

    /** Stable id, for example {@code sc-site}. */
    String id();

    /** What it is, and behind a semicolon what {@code size} counts, in words. */
    String description();

    /** What it is, in as few words as a title has room for. */
    default String name() {
        String words = description();
        int end = words.indexOf(';');
        return (end < 0 ? words : words.substring(0, end)).replaceFirst("(, size 1\\.0)?, periodic$", "");
    }

    /** What the threshold is a density of, with its symbol. */
    String quantity();

    /** The size a user starts from. */
    int usualSize();

    /**
     * Runs in a box of this size.
     *
     * @param pilots told of what has to be found out first; where that is nothing, it hears nothing
     * @throws ProblemException when such a system cannot be made
     * @throws IllegalArgumentException when the box is too small or too large
     * @throws java.util.concurrent.CancellationException when the user cancels
     */
    Simulation simulation(int size, Progress pilots) throws ProblemException;

    /** Sites or particles of a box: what a run's time is divided by. */
    long units(int size);

    /** The threshold that the runs show, with its standard error. */
    Estimate threshold(Outcomes outcomes, int size);

    /** What the estimate rests on and how it depends on the size of the box, in words. */
    String method();

    /** The probability of wrapping along one axis at a density. */
    double wrapping(Outcomes outcomes, int size, double density);

    /**
     * The clusters at a density, in the quantity of the threshold; empty where they cannot be counted.
     *
     * @param pilots told of what has to be found out first
     * @throws ProblemException when such a system cannot be made
     * @throws IllegalArgumentException when the box is too small or too large, or there is no such density
     * @throws java.util.concurrent.CancellationException when the user cancels
     */
    default Optional<ClusterSystem> clusters(int size, double density, Progress pilots) throws ProblemException {
        return Optional.empty();
    }

    /** How boxes of a size tend to an infinite one; empty where the threshold belongs to a box, as that of a film. */
    default Optional<Scaling> scaling(int size) {
        return Optional.empty();
    }

    /** What the runs tell of how they were made, by name; nothing where there is nothing to tell. */
    default Map<String, Estimate> account(Outcomes outcomes) {
        return Map.of();
    }

    /** Why the threshold should not be relied on, in sentences; nothing where all is well. */
    default List<String> doubts(Outcomes outcomes) {
        return List.of();
    }

    /** The threshold in the literature. */
    Optional<KnownThreshold> known();
}
