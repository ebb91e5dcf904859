package org.interphaselab.percolation.lattice;

import java.util.ArrayList;
import java.util.List;
import org.interphaselab.percolation.ensemble.Simulation;

/**
 * The clusters of a lattice on which each element is occupied with the same probability: whether one wraps or spans each
 * axis, and {@link ClusterSums}. Sizes count sites. Their means over an ensemble are canonical averages.
 *
 * @param lattice the box
 * @param elements what is occupied; with bonds every site belongs to a cluster
 * @param sides which of its sides are closed
 * @param density the probability, 0 to 1
 */
public record ClusterRuns(RowLattice lattice, Elements elements, Sides sides, double density) implements Simulation {

    public ClusterRuns {
        if (!(density >= 0 && density <= 1)) {
            throw new IllegalArgumentException("a density lies between 0 and 1, not at " + density);
        }
    }

    /** What is summed over the clusters, after the axes. */
    public ClusterSums sums() {
        return ClusterSums.upTo("site", lattice.sites(), lattice.sites());
    }

    @Override
    public String identity() {
        return "clusters of " + elements + " " + lattice + " " + sides + " at " + density;
    }

    /**
     * For each axis 1 where a cluster wraps or spans it, else 0; the largest cluster, the number of clusters and the sums
     * of squared sizes, each divided by the number of sites; the number of clusters of each class, divided likewise.
     */
    @Override
    public List<String> observables() {
        List<String> names = new ArrayList<>(sides.observables(lattice.dimension()));
        names.addAll(sums().names());
        return names;
    }

    @Override
    public Worker newWorker() {
        Window window = Window.of(elements, lattice, sides, density, Observed.EVERY_AXIS);
        ClusterSums sums = sums();
        return (seed, run, outcome) -> {
            int axes = window.occupyOnce(seed, run);
            for (int axis = 0; axis < lattice.dimension(); axis++) {
                outcome[axis] = axes >> axis & 1;
            }
            sums.describe(window.forest, outcome, lattice.dimension());
        };
    }
}
