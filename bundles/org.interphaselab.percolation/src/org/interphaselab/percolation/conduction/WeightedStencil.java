package org.interphaselab.percolation.conduction;

import org.interphaselab.core.Progress;

/**
 * The stencil of several conductivities. Each face lies between one red and one black voxel and is kept with the black one.
 * Sums of conductances are made anew each time, from the same numbers that conduct, so that no current is lost by rounding.
 */
final class WeightedStencil implements Stencil {

    /** Keeps the division by the sum of a cell without voxel, which is 0 over 0, from giving anything but 0. */
    private static final float TINY = 1e-30f;

    private final RedBlackGrid grid;
    private final int row;
    private final int plane;
    /** Towards the first and the last plane. */
    private final float[] back;

    private final float[] ahead;
    private final float[] left;
    private final float[] right;
    /** To the red voxel of the same cell number, and to the one beside it. */
    private final float[] same;

    private final float[] beside;

    WeightedStencil(VoxelCircuit circuit, RedBlackGrid grid, double scale, Progress wanted) {
        this.grid = grid;
        row = grid.row();
        plane = grid.plane();
        back = new float[grid.cells()];
        ahead = new float[grid.cells()];
        left = new float[grid.cells()];
        right = new float[grid.cells()];
        same = new float[grid.cells()];
        beside = new float[grid.cells()];
        int last = grid.nx() - 1;
        float[][] face = faces(circuit, scale);
        for (int i = 0; i < grid.nx(); i++) {
            wanted.checkCancelled();
            for (int j = 0; j < grid.ny(); j++) {
                for (int k = 0; k < grid.nz(); k++) {
                    int kind = circuit.kindAt(i, j, k);
                    if (kind == 0) {
                        continue;
                    }
                    int cell = grid.cell(i, j, k);
                    float in = (float) (circuit.inletAt(i, j, k) / scale);
                    float out = (float) (circuit.outletAt(i, j, k) / scale);
                    if (RedBlackGrid.red(i, j, k)) {
                        // faces to the electrodes are kept with the empty black cells beyond
                        if (i == 0) {
                            ahead[cell - plane] = in;
                        }
                        if (i == last) {
                            back[cell + plane] = out;
                        }
                        continue;
                    }
                    back[cell] = i == 0 ? in : face[kind][circuit.kindAt(i - 1, j, k)];
                    ahead[cell] = i == last ? out : face[kind][circuit.kindAt(i + 1, j, k)];
                    left[cell] = face[kind][circuit.kindAt(i, j - 1, k)];
                    right[cell] = face[kind][circuit.kindAt(i, j + 1, k)];
                    boolean sameIsBefore = RedBlackGrid.besideRed(i, j) < 0;
                    same[cell] = face[kind][circuit.kindAt(i, j, sameIsBefore ? k - 1 : k + 1)];
                    beside[cell] = face[kind][circuit.kindAt(i, j, sameIsBefore ? k + 1 : k - 1)];
                }
            }
        }
    }

    private static float[][] faces(VoxelCircuit circuit, double scale) {
        int kinds = circuit.conductivity().length;
        double[] faces = circuit.faces();
        float[][] face = new float[kinds][kinds];
        for (int pair = 0; pair < faces.length; pair++) {
            face[pair / kinds][pair % kinds] = (float) (faces[pair] / scale);
        }
        return face;
    }

    @Override
    public void relaxRed(double[] b, double[] r, int from, int to) {
        rows(from, to, (start, end, side) -> relaxRedRow(b, r, start, end, side));
    }

    private void relaxRedRow(double[] x, double[] r, int start, int end, int side) {
        for (int c = start; c < end; c++) {
            double sum = TINY
                    + ((double) ahead[c - plane] + back[c + plane])
                    + ((double) right[c - row] + left[c + row])
                    + ((double) same[c] + beside[c + side]);
            r[c] = (ahead[c - plane] * x[c - plane]
                            + back[c + plane] * x[c + plane]
                            + (right[c - row] * x[c - row] + left[c + row] * x[c + row])
                            + (same[c] * x[c] + beside[c + side] * x[c + side]))
                    / sum;
        }
    }

    @Override
    public void solveRed(double[] b, double[] value, int from, int to) {
        rows(from, to, (start, end, side) -> solveRedRow(b, value, start, end, side));
    }

    private void solveRedRow(double[] x, double[] value, int start, int end, int side) {
        for (int c = start; c < end; c++) {
            double sum = TINY
                    + ((double) ahead[c - plane] + back[c + plane])
                    + ((double) right[c - row] + left[c + row])
                    + ((double) same[c] + beside[c + side]);
            value[c] = (value[c]
                            + ahead[c - plane] * x[c - plane]
                            + back[c + plane] * x[c + plane]
                            + (right[c - row] * x[c - row] + left[c + row] * x[c + row])
                            + (same[c] * x[c] + beside[c + side] * x[c + side]))
                    / sum;
        }
    }

    @Override
    public void netCurrent(double[] b, double[] r, double[] out, int from, int to) {
        rows(from, to, (start, end, side) -> netCurrentRow(b, r, out, start, end, -side));
    }

    private void netCurrentRow(double[] b, double[] x, double[] out, int start, int end, int side) {
        for (int c = start; c < end; c++) {
            out[c] = back[c] * (b[c] - x[c - plane])
                    + ahead[c] * (b[c] - x[c + plane])
                    + (left[c] * (b[c] - x[c - row]) + right[c] * (b[c] - x[c + row]))
                    + (same[c] * (b[c] - x[c]) + beside[c] * (b[c] - x[c + side]));
        }
    }

    @Override
    public void relaxRed(float[] b, float[] r, int from, int to) {
        rows(from, to, (start, end, side) -> relaxRedRow(b, r, start, end, side));
    }

    private void relaxRedRow(float[] x, float[] r, int start, int end, int side) {
        for (int c = start; c < end; c++) {
            float sum = TINY
                    + (ahead[c - plane] + back[c + plane])
                    + (right[c - row] + left[c + row])
                    + (same[c] + beside[c + side]);
            r[c] = (ahead[c - plane] * x[c - plane]
                            + back[c + plane] * x[c + plane]
                            + (right[c - row] * x[c - row] + left[c + row] * x[c + row])
                            + (same[c] * x[c] + beside[c + side] * x[c + side]))
                    / sum;
        }
    }

    @Override
    public void scaleBlack(double[] source, float[] b, int from, int to) {
        rows(from, to, (start, end, side) -> {
            for (int c = start; c < end; c++) {
                b[c] = (float) source[c] / (TINY + (back[c] + ahead[c]) + (left[c] + right[c]) + (same[c] + beside[c]));
            }
        });
    }

    @Override
    public void currentFromRed(float[] r, float[] out, int from, int to) {
        rows(from, to, (start, end, side) -> currentRow(r, out, start, end, -side));
    }

    private void currentRow(float[] x, float[] out, int start, int end, int side) {
        for (int c = start; c < end; c++) {
            out[c] = back[c] * x[c - plane]
                    + ahead[c] * x[c + plane]
                    + (left[c] * x[c - row] + right[c] * x[c + row])
                    + (same[c] * x[c] + beside[c] * x[c + side]);
        }
    }

    @Override
    public void relaxBlack(double[] source, float[] r, float[] b, int from, int to) {
        rows(from, to, (start, end, side) -> relaxBlackRow(source, r, b, start, end, -side));
    }

    private void relaxBlackRow(double[] source, float[] x, float[] b, int start, int end, int side) {
        for (int c = start; c < end; c++) {
            b[c] = ((float) source[c]
                            + back[c] * x[c - plane]
                            + ahead[c] * x[c + plane]
                            + (left[c] * x[c - row] + right[c] * x[c + row])
                            + (same[c] * x[c] + beside[c] * x[c + side]))
                    / (TINY + (back[c] + ahead[c]) + (left[c] + right[c]) + (same[c] + beside[c]));
        }
    }

    /** Work on the cells of a row; {@code side} is where a red cell's second black neighbour is. */
    private interface Row {
        void cells(int start, int end, int side);
    }

    private void rows(int from, int to, Row work) {
        for (int i = from; i < to; i++) {
            for (int j = 0; j < grid.ny(); j++) {
                work.cells(grid.rowStart(i, j), grid.rowEnd(i, j), RedBlackGrid.besideRed(i, j));
            }
        }
    }
}
