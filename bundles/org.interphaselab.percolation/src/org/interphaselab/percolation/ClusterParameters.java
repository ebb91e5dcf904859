package org.interphaselab.percolation;

import org.interphaselab.analysis.Parameter;

/**
 * Whose clusters are counted, and how often.
 *
 * @param system id of the system
 * @param density density, in the quantity of the system's threshold
 * @param size size of the box
 * @param runs runs at most
 * @param targetError the standard error asked for of the largest cluster per element, or 0
 * @param seed seed of the ensemble
 * @param threads threads to use; the outcome does not depend on them
 */
public record ClusterParameters(
        @Parameter(
                label = "System",
                initial = "sc-site",
                help = "A lattice (sq, tri, sc, bcc, fcc or diamond, each with -site or -bond), overlapping or hard"
                        + " particles, or a film of one of these.")
        String system,

        @Parameter(
                label = "Density",
                initial = "0.3",
                min = 0,
                max = 100,
                help = "Share of sites or bonds, volume fraction or reduced density of overlapping particles, or"
                        + " tunnelling distance of hard ones over their longest extent.")
        double density,

        @Parameter(
                label = "Size",
                initial = "64",
                min = 3,
                max = 4096,
                help = "Linear size of the box, in cells of the lattice or particle lengths.")
        int size,

        @Parameter(label = "Runs", initial = "100", min = 2, max = 100_000_000, help = "Runs, at most.")
        int runs,

        @Parameter(
                label = "Target error",
                initial = "0",
                min = 0,
                max = 1,
                help =
                        "Stops once the standard error of the largest cluster, as a share of the elements, is as small as"
                                + " this; 0 does all runs.")
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
