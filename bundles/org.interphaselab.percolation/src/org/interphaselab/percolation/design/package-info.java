/** What shape, size and surroundings of metal particles do to their percolation threshold, from a table of simulations. */
package org.interphaselab.percolation.design;
