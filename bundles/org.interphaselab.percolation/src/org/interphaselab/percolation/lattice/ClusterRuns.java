package org.interphaselab.percolation.lattice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.interphaselab.percolation.ensemble.Simulation;

/**
 * The clusters of a lattice on which each element is occupied with the same probability: whether one wraps or spans each
 * axis, the largest, the mean of sizes, and how many there are of each size (Stauffer and Aharony, Introduction to
 * Percolation Theory, 2nd ed., ch. 2). Sizes count sites. Their means over an ensemble are canonical averages.
 *
 * @param lattice the box
 * @param elements what is occupied; with bonds every site belongs to a cluster
 * @param sides which of its sides are closed
 * @param density the probability, 0 to 1
 */
public record ClusterRuns(RowLattice lattice, Elements elements, Sides sides, double density) implements Simulation {

    /** Place of the largest cluster's share of all sites, after the axes. */
    private static final int LARGEST = 0;

    private static final int CLUSTERS = 1;
    private static final int SQUARES = 2;
    private static final int REDUCED_SQUARES = 3;
    private static final List<String> SUMS = List.of(
            "largest cluster per site",
            "clusters per site",
            "squares of sizes per site",
            "squares of sizes per site without the largest");

    public ClusterRuns {
        if (!(density >= 0 && density <= 1)) {
            throw new IllegalArgumentException("a density lies between 0 and 1, not at " + density);
        }
    }

    /** Smallest size of a class of sizes: each is twice the one before. */
    public static int smallestOf(int sizeClass) {
        return 1 << sizeClass;
    }

    /** Number of classes of sizes. */
    public int sizeClasses() {
        return Integer.SIZE - Integer.numberOfLeadingZeros(lattice.sites());
    }

    /** Where the classes of sizes begin among the observables. */
    public int firstSizeClass() {
        return lattice.dimension() + SUMS.size();
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
        names.addAll(SUMS);
        for (int sizeClass = 0; sizeClass < sizeClasses(); sizeClass++) {
            int from = smallestOf(sizeClass);
            names.add("clusters of " + from + (from > 1 ? " to " + (2L * from - 1) : "") + " sites per site");
        }
        return names;
    }

    @Override
    public Worker newWorker() {
        Window window = Window.of(elements, lattice, sides, density, Observed.EVERY_AXIS);
        return (seed, run, outcome) -> {
            int axes = window.occupyOnce(seed, run);
            Arrays.fill(outcome, 0);
            for (int axis = 0; axis < lattice.dimension(); axis++) {
                outcome[axis] = axes >> axis & 1;
            }
            describe(window.forest, outcome);
        };
    }

    private void describe(WindingForest forest, double[] outcome) {
        int sums = lattice.dimension();
        long largest = 0;
        long clusters = 0;
        // as numbers with a fraction: the square of a size near 2³¹ and their sum do not fit a long
        double squares = 0;
        for (int member = 0; member < forest.members(); member++) {
            int size = forest.sizeOfRoot(member);
            if (size > 0) {
                clusters++;
                largest = Math.max(largest, size);
                squares += (double) size * size;
                outcome[firstSizeClass() + Integer.SIZE - 1 - Integer.numberOfLeadingZeros(size)]++;
            }
        }
        double sites = lattice.sites();
        outcome[sums + LARGEST] = largest / sites;
        outcome[sums + CLUSTERS] = clusters / sites;
        outcome[sums + SQUARES] = squares / sites;
        outcome[sums + REDUCED_SQUARES] = (squares - (double) largest * largest) / sites;
        for (int sizeClass = 0; sizeClass < sizeClasses(); sizeClass++) {
            outcome[firstSizeClass() + sizeClass] /= sites;
        }
    }
}
