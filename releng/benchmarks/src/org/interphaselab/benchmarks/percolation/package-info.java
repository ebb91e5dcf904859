/** How fast percolation is simulated, and whether its thresholds are those of the literature. */
package org.interphaselab.benchmarks.percolation;
