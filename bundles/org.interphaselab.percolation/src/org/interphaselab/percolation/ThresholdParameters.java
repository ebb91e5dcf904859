package org.interphaselab.percolation;

import org.interphaselab.analysis.Parameter;

/**
 * What is to percolate, and for how long.
 *
 * @param system id of the system
 * @param size size of the box
 * @param runs runs at most
 * @param targetError the standard error asked for, or 0
 * @param seed seed of the ensemble
 * @param threads threads to use; the outcome does not depend on them
 */
public record ThresholdParameters(
        @Parameter(
                label = "System",
                initial = "sc-site",
                help = "What percolates: sq, tri, sc, bcc, fcc or diamond, each with -site or -bond, and others.")
        String system,

        @Parameter(
                label = "Size",
                initial = "64",
                min = 4,
                max = 4096,
                help = "Linear size of the box, in cells of the lattice or particle diameters.")
        int size,

        @Parameter(label = "Runs", initial = "1000", min = 2, max = 100_000_000, help = "Runs, at most.")
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
