/** Percolation of the metal in an interphase: the analyses. Models, fits and simulations each have their own room. */
package org.interphaselab.percolation;
