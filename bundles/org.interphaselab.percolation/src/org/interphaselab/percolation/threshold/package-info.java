/** Thresholds from the densities at which clusters wrap: canonical averages, universal wrapping, finite-size scaling. */
package org.interphaselab.percolation.threshold;
