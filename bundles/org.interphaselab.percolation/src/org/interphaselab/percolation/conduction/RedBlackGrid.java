package org.interphaselab.percolation.conduction;

/**
 * Where the voxels of a box lie in two arrays, one per colour of the checkerboard, so that loops over one colour have unit
 * stride. Voxel {@code (i, j, k)} is red when {@code i + j + k} is even. A row {@code (i, j)} of parity
 * {@code s = (i + j) mod 2} keeps red voxel {@code k = 2m + s} and black voxel {@code k = 2m + 1 − s} at the same cell
 * {@code m}. All six neighbours of a cell are then at the cell itself, one beside it (see {@link #besideRed}), a row and a
 * plane to either side. Rows end in one empty cell, planes in an empty row, and an empty plane lies at either end, so that
 * no loop asks whether a neighbour is there.
 *
 * @param nx voxels along the current
 * @param ny voxels across it
 * @param nz voxels across it, along rows
 */
record RedBlackGrid(int nx, int ny, int nz) {

    RedBlackGrid {
        if (nx < 1 || ny < 1 || nz < 1) {
            throw new IllegalArgumentException("a grid of " + nx + " x " + ny + " x " + nz);
        }
        if ((nx + 2L) * (ny + 1L) * ((nz + 1L) / 2 + 1) > Integer.MAX_VALUE) {
            throw new ArithmeticException("a grid of " + nx + " x " + ny + " x " + nz + " has too many cells");
        }
    }

    /** Cells from one row to the next. */
    int row() {
        return (nz + 1) / 2 + 1;
    }

    /** Cells from one plane to the next. */
    int plane() {
        return row() * (ny + 1);
    }

    /** Cells of one colour, empty ones included. */
    int cells() {
        return plane() * (nx + 2);
    }

    /** First cell of a row. */
    int rowStart(int i, int j) {
        return (i + 1) * plane() + j * row();
    }

    /** One past the last cell of a row that may hold a voxel. */
    int rowEnd(int i, int j) {
        return rowStart(i, j) + row() - 1;
    }

    /** The cell of a voxel in the array of its colour. */
    int cell(int i, int j, int k) {
        return rowStart(i, j) + (k >> 1);
    }

    /** Whether a voxel is red. */
    static boolean red(int i, int j, int k) {
        return ((i + j + k) & 1) == 0;
    }

    /**
     * From a red cell of this row to its second black neighbour along the row; the first has the same number. From a
     * black cell to its second red neighbour it is the opposite.
     */
    static int besideRed(int i, int j) {
        return ((i + j) & 1) == 0 ? -1 : 1;
    }
}
