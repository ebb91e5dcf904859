package org.interphaselab.percolation.threshold;

import java.util.Optional;
import org.interphaselab.core.Estimate;
import org.interphaselab.percolation.ensemble.Outcomes;
import org.interphaselab.percolation.ensemble.Simulation;

/** Something that percolates: how to simulate it in a box, and how to read the threshold off the runs. */
public interface ThresholdSystem {

    /** Stable id, for example {@code sc-site}. */
    String id();

    /** What it is, and what {@code size} counts, in words. */
    String description();

    /** What the threshold is a density of, with its symbol. */
    String quantity();

    /** The size a user starts from. */
    int usualSize();

    /** Runs in a box of this size. */
    Simulation simulation(int size);

    /** Sites or particles of a box: what a run's time is divided by. */
    long units(int size);

    /** The threshold that the runs show, with its standard error. */
    Estimate threshold(Outcomes outcomes, int size);

    /** What the estimate rests on and how it depends on the size of the box, in words. */
    String method();

    /** The probability of wrapping along one axis at a density. */
    double wrapping(Outcomes outcomes, int size, double density);

    /** The threshold in the literature. */
    Optional<KnownThreshold> known();
}
