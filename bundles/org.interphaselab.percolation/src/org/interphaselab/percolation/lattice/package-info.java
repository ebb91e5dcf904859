/** Site and bond percolation on lattices: clusters that wrap, span or are largest, and thresholds from them. */
package org.interphaselab.percolation.lattice;
