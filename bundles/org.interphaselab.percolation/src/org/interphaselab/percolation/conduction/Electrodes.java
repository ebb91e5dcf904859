package org.interphaselab.percolation.conduction;

import java.util.Arrays;

/** The current that leaves one electrode and the one that reaches the other; without rounding and iteration they are equal. */
final class Electrodes {

    private final VoxelCircuit circuit;
    private final RedBlackGrid grid;
    private final Stencil stencil;
    private final double scale;

    Electrodes(VoxelCircuit circuit, RedBlackGrid grid, Stencil stencil, double scale) {
        this.circuit = circuit;
        this.grid = grid;
        this.stencil = stencil;
        this.scale = scale;
    }

    /**
     * The currents that the first electrode feeds into black voxels, directly and through red ones, once these are
     * eliminated.
     *
     * @param red scratch
     * @param zero a potential of 0 for all black voxels
     */
    void source(double[] red, double[] zero, double[] source) {
        int planes = Math.min(2, grid.nx());
        feedRed(red);
        stencil.solveRed(zero, red, 0, 1);
        Arrays.fill(red, grid.rowStart(1, 0), grid.cells(), 0);
        stencil.netCurrent(zero, red, source, 0, planes);
        int end = grid.rowStart(planes, 0);
        for (int c = grid.rowStart(0, 0); c < end; c++) {
            source[c] = -source[c];
        }
        for (int j = 0; j < grid.ny(); j++) {
            for (int k = 0; k < grid.nz(); k++) {
                if (!RedBlackGrid.red(0, j, k)) {
                    source[grid.cell(0, j, k)] += in(j, k);
                }
            }
        }
    }

    /**
     * The currents at these potentials of the black voxels.
     *
     * @param red scratch; its first and last plane become the potentials of red voxels there
     */
    Currents currents(double[] black, double[] red) {
        int last = grid.nx() - 1;
        Arrays.fill(red, grid.rowStart(last, 0), grid.rowStart(last + 1, 0), 0);
        feedRed(red);
        stencil.solveRed(black, red, 0, 1);
        if (last > 0) {
            stencil.solveRed(black, red, last, last + 1);
        }
        double in = 0;
        double out = 0;
        for (int j = 0; j < grid.ny(); j++) {
            for (int k = 0; k < grid.nz(); k++) {
                double first = (RedBlackGrid.red(0, j, k) ? red : black)[grid.cell(0, j, k)];
                in += in(j, k) * (1 - first);
                double behind = (RedBlackGrid.red(last, j, k) ? red : black)[grid.cell(last, j, k)];
                out += (float) (circuit.outletAt(last, j, k) / scale) * behind;
            }
        }
        return new Currents(in, out);
    }

    /** Rounded as the stencil rounds it, or the currents could never balance. */
    private double in(int j, int k) {
        return (float) (circuit.inletAt(0, j, k) / scale);
    }

    private void feedRed(double[] red) {
        Arrays.fill(red, grid.rowStart(0, 0), grid.rowStart(1, 0), 0);
        for (int j = 0; j < grid.ny(); j++) {
            for (int k = 0; k < grid.nz(); k++) {
                if (RedBlackGrid.red(0, j, k)) {
                    red[grid.cell(0, j, k)] = in(j, k);
                }
            }
        }
    }
}
