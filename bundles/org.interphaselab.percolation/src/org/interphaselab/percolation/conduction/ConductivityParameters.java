package org.interphaselab.percolation.conduction;

import org.interphaselab.analysis.Parameter;

/**
 * Which image conducts, and how it is asked.
 *
 * @param image file of the segmented image
 * @param phases what conducts, as {@link PhaseConductivities#parse} reads it
 * @param axis axis of the current
 * @param faces where the electrodes touch the image
 * @param tolerance relative error asked for
 * @param morphology whether to look for the distances of wear or growth at which percolation ends or begins
 * @param threads threads to use
 */
public record ConductivityParameters(
        @Parameter(
                label = "Image",
                initial = "",
                help =
                        "File of the segmented image: a TIFF of several pages, or raw values with FILE.json beside them.")
        String image,

        @Parameter(
                label = "Phases",
                initial = "",
                help = "What conducts: the number of one phase, as in 1; or conductivities, as in 0=0,1=2e-3,2=0.1.")
        String phases,

        @Parameter(
                label = "Axis",
                initial = "ALL",
                help = "Axis of the current: x from page to page, y from row to row, z along rows, or all.")
        Axes axis,

        @Parameter(
                label = "Electrodes",
                initial = "HALF_VOXEL",
                help = "On the outer faces of the image (half a voxel from the first centres), or in the first voxels.")
        FaceConvention faces,

        @Parameter(
                label = "Relative error",
                initial = "1e-6",
                min = 1e-12,
                max = 0.1,
                help = "Stops once the stated numerical error is as small as this.")
        double tolerance,

        @Parameter(
                label = "Wear and growth",
                initial = "false",
                help =
                        "Also looks for the distance of wear or growth at which the conductor ceases or begins to percolate.")
        boolean morphology,

        @Parameter(
                label = "Threads",
                initial = "1",
                min = 1,
                max = 1024,
                help = "Threads to use; the numbers do not depend on them.")
        int threads) {

    /** Axes of the current. */
    public enum Axes {
        X,
        Y,
        Z,
        /** Each in turn. */
        ALL
    }
}
