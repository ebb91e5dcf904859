package org.interphaselab.percolation.threshold;

import org.interphaselab.percolation.ensemble.Simulation;
import org.interphaselab.percolation.lattice.ClusterSums;

/**
 * The clusters of a system at a density.
 *
 * @param simulation gives for each axis whether a cluster wraps or spans it, then the sums
 * @param axes number of axes
 * @param sums what is summed over the clusters
 * @param occupied mean number of elements that belong to a cluster, over that by which sums are divided
 */
public record ClusterSystem(Simulation simulation, int axes, ClusterSums sums, double occupied) {}
