package org.interphaselab.percolation.conduction;

import java.util.Arrays;
import org.interphaselab.core.Progress;

/**
 * Finds the current through a circuit by conjugate gradients (Hestenes and Stiefel, J. Res. NBS 49 (1952) 409,
 * doi:10.6028/jres.049.044) in double precision, preconditioned by a {@link Multigrid} in single precision. Red voxels are
 * eliminated, which halves vectors and work: what is solved is S x = b, S = D_B − Wᵀ D_R⁻¹ W, over black voxels. Directions are
 * kept conjugate by the product with the last one (flexible conjugate gradients: Notay, SIAM J. Sci. Comput. 22 (2000) 1444,
 * doi:10.1137/S1064827599362314), since rounding makes the preconditioner slightly different each time.
 *
 * <p>The current into the image exceeds the true one by the square of the error's energy norm. What each step takes off that
 * square is known exactly, and what later steps will is estimated from how it falls. That, and the difference of the currents
 * at the two electrodes, are the stated error.
 */
final class CurrentSolver {

    /** Steps that convergence may take; a circuit that needs more is out of reach of the method. */
    static final int MOST_STEPS = 2000;

    /**
     * The current at unit potential difference.
     *
     * @param current in the unit of the largest conductivity times a voxel's edge
     * @param relativeError bound on the error of the current over itself, from both checks
     * @param imbalance difference of the currents at the two electrodes, over the current
     * @param errors relativeError after each step
     * @param converged whether the tolerance was reached
     */
    record Solution(double current, double relativeError, double imbalance, double[] errors, boolean converged) {}

    private final RedBlackGrid grid;
    private final Stencil stencil;
    private final Electrodes electrodes;
    private final Multigrid multigrid;
    private final BlackVectors vectors;
    private final Team team;
    /** Potential of black voxels. */
    private final double[] x;
    /** What is left of the source. */
    private final double[] r;
    /** Search direction and the current it makes. */
    private final double[] p;

    private final double[] q;
    /** Potential of red voxels in between (scratch). */
    private final double[] red;
    /** Preconditioned residual. */
    private final float[] z;

    CurrentSolver(VoxelCircuit circuit, Team team) {
        this.team = team;
        grid = new RedBlackGrid(circuit.nx(), circuit.ny(), circuit.nz());
        double scale = circuit.largest();
        stencil = circuit.uniform() ? new UniformStencil(circuit, grid) : new WeightedStencil(circuit, grid, scale);
        electrodes = new Electrodes(circuit, grid, stencil, scale);
        multigrid = new Multigrid(circuit, grid, stencil, scale, team);
        vectors = new BlackVectors(grid, team);
        x = new double[grid.cells()];
        r = new double[grid.cells()];
        p = new double[grid.cells()];
        q = new double[grid.cells()];
        red = new double[grid.cells()];
        z = new float[grid.cells()];
    }

    /**
     * Solves until the relative error is at most the tolerance.
     *
     * @throws java.util.concurrent.CancellationException when the user cancels
     */
    Solution solve(double tolerance, Progress progress) {
        progress.begin("Solving for the current", 100);
        electrodes.source(red, x, r);
        double[] errors = new double[MOST_STEPS];
        EnergyTail tail = new EnergyTail();
        double pq = 0;
        int told = 0;
        Electrodes.Currents currents = new Electrodes.Currents(0, 0);
        int step = 0;
        while (step < MOST_STEPS) {
            progress.checkCancelled();
            multigrid.apply(r, z);
            double rz = vectors.dot(r, z);
            if (!(rz > 0) && step > 0) {
                // nothing is left to correct
                errors[step - 1] = currents.imbalance();
                break;
            }
            vectors.direction(z, step == 0 ? 0 : -vectors.dot(q, z) / pq, p);
            team.run(grid.nx(), (from, to) -> stencil.relaxRed(p, red, from, to));
            team.run(grid.nx(), (from, to) -> stencil.netCurrent(p, red, q, from, to));
            pq = vectors.dot(p, q);
            double length = vectors.dot(p, r) / pq;
            vectors.advance(length, p, x);
            vectors.advance(-length, q, r);
            tail.add(length * length * pq);
            currents = electrodes.currents(x, red);
            errors[step] = currents.imbalance() + tail.rest() / currents.in();
            int done = progressOf(errors[step], tolerance);
            progress.advance(Math.max(0, done - told));
            told = Math.max(told, done);
            step++;
            if (step > 2 && errors[step - 1] <= tolerance) {
                break;
            }
        }
        double error = errors[step - 1];
        return new Solution(
                currents.in(), error, currents.imbalance(), Arrays.copyOf(errors, step), error <= tolerance);
    }

    private static int progressOf(double error, double tolerance) {
        return (int) Math.clamp(100 * Math.log(error) / Math.log(tolerance), 0, 100);
    }
}
