package org.interphaselab.percolation;

import org.interphaselab.analysis.Parameter;

/**
 * What is to percolate in boxes of which sizes, and for how long.
 *
 * @param system id of the system
 * @param sizes sizes of the boxes, parted by commas
 * @param runs runs of each size at most
 * @param targetError the standard error asked for, or 0
 * @param seed seed of the ensembles
 * @param threads threads to use; the outcome does not depend on them
 */
public record ScalingParameters(
        @Parameter(
                label = "System",
                initial = "overlapping-spheres",
                help = "What percolates: a lattice, or particles in a periodic box.")
        String system,

        @Parameter(
                label = "Sizes",
                initial = "6, 8, 12, 16",
                help = "Linear sizes of the boxes, three or more, parted by commas.")
        String sizes,

        @Parameter(label = "Runs", initial = "1000", min = 2, max = 100_000_000, help = "Runs of each size, at most.")
        int runs,

        @Parameter(
                label = "Target error",
                initial = "0",
                min = 0,
                max = 1,
                help = "Stops once the standard error is as small as this; 0 does all runs.")
        double targetError,

        @Parameter(label = "Seed", initial = "1", help = "The same seed gives the same numbers.")
        long seed,

        @Parameter(
                label = "Threads",
                initial = "1",
                min = 1,
                max = 1024,
                help = "Threads to use; the numbers do not depend on them.")
        int threads) {}
