/** Effective conductivity and tortuosity of voxel images and of particle networks. */
package org.interphaselab.percolation.conduction;
