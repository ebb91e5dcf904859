package org.interphaselab.percolation.conduction;

/**
 * The resistors a voxel image is made of: one between the centres of each two voxels that share a face, with half of each
 * voxel in series (the harmonic mean), and those that lead from the first and last plane to the electrodes, which hold the
 * potentials 1 and 0. Nothing flows through the sides. Conductances are those of a cube of unit edge.
 *
 * @param nx planes along the current
 * @param ny voxels across it
 * @param nz voxels across it, along rows
 * @param kind nx·ny·nz values, 0 where nothing flows, else the number of a conductivity
 * @param conductivity by kind, in any one unit; that of kind 0 is 0
 * @param inlet ny·nz conductances from the electrode at 1 to the first plane
 * @param outlet ny·nz conductances from the last plane to the electrode at 0
 */
record VoxelCircuit(int nx, int ny, int nz, byte[] kind, double[] conductivity, double[] inlet, double[] outlet) {

    /** Whether all conducting voxels conduct alike. */
    boolean uniform() {
        return conductivity.length == 2;
    }

    /** The largest conductivity. */
    double largest() {
        double largest = 0;
        for (double value : conductivity) {
            largest = Math.max(largest, value);
        }
        return largest;
    }

    /** The kind of a voxel, 0 outside the box. */
    int kindAt(int i, int j, int k) {
        if (i < 0 || i >= nx || j < 0 || j >= ny || k < 0 || k >= nz) {
            return 0;
        }
        return kind[(i * ny + j) * nz + k] & 0xFF;
    }

    /** Conductance between two voxels that share a face. */
    double face(int kindA, int kindB) {
        return series(conductivity[kindA], conductivity[kindB]);
    }

    /** {@link #face} of each two kinds: that of a and b at {@code a · kinds + b}. */
    double[] faces() {
        int kinds = conductivity.length;
        double[] faces = new double[kinds * kinds];
        for (int pair = 0; pair < faces.length; pair++) {
            faces[pair] = face(pair / kinds, pair % kinds);
        }
        return faces;
    }

    /** Two half voxels in series. */
    static double series(double a, double b) {
        return a > 0 && b > 0 ? 2 / (1 / a + 1 / b) : 0;
    }

    /** Conductance from a voxel to the electrode before the first plane; 0 for voxels of other planes. */
    double inletAt(int i, int j, int k) {
        return i == 0 ? inlet[j * nz + k] : 0;
    }

    /** Conductance from a voxel to the electrode behind the last plane; 0 for voxels of other planes. */
    double outletAt(int i, int j, int k) {
        return i == nx - 1 ? outlet[j * nz + k] : 0;
    }
}
