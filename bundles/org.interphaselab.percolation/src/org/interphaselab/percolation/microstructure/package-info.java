/** Segmented images of real microstructures. */
package org.interphaselab.percolation.microstructure;
