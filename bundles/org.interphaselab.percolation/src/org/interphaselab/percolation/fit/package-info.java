/** Fits of conductivity models to measured conductivities, with intervals from the profile of the likelihood. */
package org.interphaselab.percolation.fit;
