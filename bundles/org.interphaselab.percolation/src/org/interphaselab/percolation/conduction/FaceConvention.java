package org.interphaselab.percolation.conduction;

/** Where the two electrodes touch the image. The answers differ by about one part in the number of voxels. */
public enum FaceConvention {
    /** On the outer faces of the first and last voxels, half an edge from their centres, as in TauFactor. */
    HALF_VOXEL,
    /**
     * In the centres of the first and last voxels, which are then all at the potential of their electrode, as in PoreSpy; the
     * image is one voxel shorter. Needs three voxels along the current.
     */
    FIRST_VOXEL
}
