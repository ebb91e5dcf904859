/** Percolation of particles in a continuum: spheres, spheroids and spherocylinders, overlapping, hard or with shells. */
package org.interphaselab.percolation.continuum;
