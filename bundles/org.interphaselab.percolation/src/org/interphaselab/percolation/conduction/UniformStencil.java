package org.interphaselab.percolation.conduction;

import org.interphaselab.core.Progress;

/** The stencil of one conductivity: each face conducts 1, so that only the diagonal is kept. */
final class UniformStencil implements Stencil {

    /** More than any diagonal: 6 faces, or 4 and two electrodes at 2. */
    private static final double LARGEST = 16;

    private final RedBlackGrid grid;
    private final int row;
    private final int plane;
    /** Sum of the conductances of each voxel; infinite without voxel, so that its potential is exactly 0. */
    private final float[] red;

    private final float[] black;

    UniformStencil(VoxelCircuit circuit, RedBlackGrid grid, Progress wanted) {
        this.grid = grid;
        row = grid.row();
        plane = grid.plane();
        red = new float[grid.cells()];
        black = new float[grid.cells()];
        java.util.Arrays.fill(red, Float.POSITIVE_INFINITY);
        java.util.Arrays.fill(black, Float.POSITIVE_INFINITY);
        double unit = circuit.conductivity()[1];
        byte[] kind = circuit.kind();
        int ny = grid.ny();
        int nz = grid.nz();
        int layer = ny * nz;
        for (int i = 0; i < grid.nx(); i++) {
            wanted.checkCancelled();
            for (int j = 0; j < ny; j++) {
                int at = (i * ny + j) * nz;
                int start = grid.rowStart(i, j);
                for (int k = 0; k < nz; k++, at++) {
                    if (kind[at] == 0) {
                        continue;
                    }
                    double sum = (circuit.inletAt(i, j, k) + circuit.outletAt(i, j, k)) / unit;
                    sum += i > 0 ? kind[at - layer] : 0;
                    sum += i + 1 < grid.nx() ? kind[at + layer] : 0;
                    sum += j > 0 ? kind[at - nz] : 0;
                    sum += j + 1 < ny ? kind[at + nz] : 0;
                    sum += k > 0 ? kind[at - 1] : 0;
                    sum += k + 1 < nz ? kind[at + 1] : 0;
                    // a voxel alone between two electrodes that are not there has no current either
                    (RedBlackGrid.red(i, j, k) ? red : black)[start + (k >> 1)] =
                            sum > 0 ? (float) sum : Float.POSITIVE_INFINITY;
                }
            }
        }
    }

    @Override
    public void relaxRed(double[] b, double[] r, int from, int to) {
        double[] x = b;
        for (int i = from; i < to; i++) {
            for (int j = 0; j < grid.ny(); j++) {
                relaxRedRow(
                        x, r, red, grid.rowStart(i, j), grid.rowEnd(i, j), RedBlackGrid.besideRed(i, j), row, plane);
            }
        }
    }

    private static void relaxRedRow(
            double[] x, double[] r, float[] d, int start, int end, int beside, int row, int plane) {
        for (int c = start; c < end; c++) {
            r[c] = (x[c] + x[c + beside] + (x[c - row] + x[c + row]) + (x[c - plane] + x[c + plane])) / d[c];
        }
    }

    @Override
    public void netCurrent(double[] b, double[] r, double[] out, int from, int to) {
        for (int i = from; i < to; i++) {
            for (int j = 0; j < grid.ny(); j++) {
                netCurrentRow(
                        b,
                        r,
                        out,
                        black,
                        grid.rowStart(i, j),
                        grid.rowEnd(i, j),
                        -RedBlackGrid.besideRed(i, j),
                        row,
                        plane);
            }
        }
    }

    private static void netCurrentRow(
            double[] b, double[] x, double[] out, float[] d, int start, int end, int beside, int row, int plane) {
        for (int c = start; c < end; c++) {
            out[c] = Math.min(d[c], LARGEST) * b[c]
                    - (x[c] + x[c + beside] + (x[c - row] + x[c + row]) + (x[c - plane] + x[c + plane]));
        }
    }

    @Override
    public void relaxRed(float[] b, float[] r, int from, int to) {
        for (int i = from; i < to; i++) {
            for (int j = 0; j < grid.ny(); j++) {
                relaxRedRow(
                        b, r, red, grid.rowStart(i, j), grid.rowEnd(i, j), RedBlackGrid.besideRed(i, j), row, plane);
            }
        }
    }

    private static void relaxRedRow(
            float[] x, float[] r, float[] d, int start, int end, int beside, int row, int plane) {
        for (int c = start; c < end; c++) {
            r[c] = (x[c] + x[c + beside] + (x[c - row] + x[c + row]) + (x[c - plane] + x[c + plane])) / d[c];
        }
    }

    @Override
    public void scaleBlack(double[] source, float[] b, int from, int to) {
        int end = grid.rowStart(to, 0);
        for (int c = grid.rowStart(from, 0); c < end; c++) {
            b[c] = (float) source[c] / black[c];
        }
    }

    @Override
    public void currentFromRed(float[] r, float[] out, int from, int to) {
        for (int i = from; i < to; i++) {
            for (int j = 0; j < grid.ny(); j++) {
                currentRow(r, out, grid.rowStart(i, j), grid.rowEnd(i, j), -RedBlackGrid.besideRed(i, j), row, plane);
            }
        }
    }

    private static void currentRow(float[] x, float[] out, int start, int end, int beside, int row, int plane) {
        for (int c = start; c < end; c++) {
            out[c] = x[c] + x[c + beside] + (x[c - row] + x[c + row]) + (x[c - plane] + x[c + plane]);
        }
    }

    @Override
    public void relaxBlack(double[] source, float[] r, float[] b, int from, int to) {
        for (int i = from; i < to; i++) {
            for (int j = 0; j < grid.ny(); j++) {
                relaxBlackRow(
                        source,
                        r,
                        b,
                        black,
                        grid.rowStart(i, j),
                        grid.rowEnd(i, j),
                        -RedBlackGrid.besideRed(i, j),
                        row,
                        plane);
            }
        }
    }

    private static void relaxBlackRow(
            double[] source, float[] x, float[] b, float[] d, int start, int end, int beside, int row, int plane) {
        for (int c = start; c < end; c++) {
            b[c] = ((float) source[c]
                            + (x[c] + x[c + beside] + (x[c - row] + x[c + row]) + (x[c - plane] + x[c + plane])))
                    / d[c];
        }
    }

    @Override
    public void solveRed(double[] b, double[] value, int from, int to) {
        for (int i = from; i < to; i++) {
            for (int j = 0; j < grid.ny(); j++) {
                solveRedRow(
                        b,
                        value,
                        red,
                        grid.rowStart(i, j),
                        grid.rowEnd(i, j),
                        RedBlackGrid.besideRed(i, j),
                        row,
                        plane);
            }
        }
    }

    private static void solveRedRow(
            double[] x, double[] value, float[] d, int start, int end, int beside, int row, int plane) {
        for (int c = start; c < end; c++) {
            value[c] = (value[c] + (x[c] + x[c + beside]) + (x[c - row] + x[c + row]) + (x[c - plane] + x[c + plane]))
                    / d[c];
        }
    }
}
