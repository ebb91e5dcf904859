/** Conductivity of a composite against the volume fraction of its conductor: bounds, power law, effective media. */
package org.interphaselab.percolation.model;
