package org.interphaselab.percolation.threshold;

/**
 * A threshold from the literature, to compare with.
 *
 * @param value the threshold
 * @param standardUncertainty one standard uncertainty; 0 where it is exact
 * @param source where it is printed
 */
public record KnownThreshold(double value, double standardUncertainty, String source) {}
