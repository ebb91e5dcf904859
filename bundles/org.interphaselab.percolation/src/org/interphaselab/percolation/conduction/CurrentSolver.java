package org.interphaselab.percolation.conduction;

import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.percolation.ensemble.CheckpointFile;

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

    private static final long KEEP_EVERY_NS = 30_000_000_000L;

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
    private final SolverState state;
    /** Potential of red voxels in between (scratch). */
    private final double[] red;
    /** Preconditioned residual. */
    private final float[] z;

    /**
     * Sets up the equations and their preconditioner.
     *
     * @throws CancellationException when the user cancels
     */
    CurrentSolver(VoxelCircuit circuit, Team team, Progress wanted) {
        this.team = team;
        grid = new RedBlackGrid(circuit.nx(), circuit.ny(), circuit.nz());
        double scale = circuit.largest();
        stencil = circuit.uniform()
                ? new UniformStencil(circuit, grid, wanted)
                : new WeightedStencil(circuit, grid, scale, wanted);
        electrodes = new Electrodes(circuit, grid, stencil, scale);
        multigrid = new Multigrid(circuit, grid, stencil, scale, team, wanted);
        vectors = new BlackVectors(grid, team);
        state = new SolverState(grid.cells(), MOST_STEPS);
        red = new double[grid.cells()];
        z = new float[grid.cells()];
    }

    /**
     * Solves until the relative error is at most the tolerance.
     *
     * @param kept where the state is kept every so often and when the user cancels, and gone on from, where wanted
     * @throws ProblemException when the state cannot be kept, or is another's
     * @throws CancellationException when the user cancels
     */
    Solution solve(double tolerance, Optional<CheckpointFile> kept, Progress progress) throws ProblemException {
        progress.begin("Solving for the current", 100);
        if (kept.isEmpty() || !kept.get().load(state::read)) {
            electrodes.source(red, state.x, state.r);
        }
        int told = 0;
        long saved = System.nanoTime();
        while (state.step < MOST_STEPS && !(state.step > 2 && state.errors[state.step - 1] <= tolerance)) {
            if (kept.isPresent() && System.nanoTime() - saved > KEEP_EVERY_NS) {
                kept.get().save(state::write);
                saved = System.nanoTime();
            }
            precondition(kept, progress);
            double rz = vectors.dot(state.r, z);
            if (!(rz > 0) && state.step > 0) {
                // nothing is left to correct
                state.errors[state.step - 1] = state.currents.imbalance();
                break;
            }
            step();
            int done = progressOf(state.errors[state.step - 1], tolerance);
            progress.advance(Math.max(0, done - told));
            told = Math.max(told, done);
        }
        double error = state.errors[state.step - 1];
        return new Solution(
                state.currents.in(),
                error,
                state.currents.imbalance(),
                Arrays.copyOf(state.errors, state.step),
                error <= tolerance);
    }

    /** Most of the work of a step, and what leaves the state as it is: it can be left at any time. */
    private void precondition(Optional<CheckpointFile> kept, Progress progress) throws ProblemException {
        try {
            progress.checkCancelled();
            team.whileWanted(progress, () -> multigrid.apply(state.r, z));
        } catch (CancellationException e) {
            if (kept.isPresent()) {
                kept.get().save(state::write);
            }
            throw e;
        }
    }

    private void step() {
        double[] p = state.p;
        double[] q = state.q;
        vectors.direction(z, state.step == 0 ? 0 : -vectors.dot(q, z) / state.pq, p);
        team.run(grid.nx(), (from, to) -> stencil.relaxRed(p, red, from, to));
        team.run(grid.nx(), (from, to) -> stencil.netCurrent(p, red, q, from, to));
        state.pq = vectors.dot(p, q);
        double length = vectors.dot(p, state.r) / state.pq;
        vectors.advance(length, p, state.x);
        vectors.advance(-length, q, state.r);
        state.tail.add(length * length * state.pq);
        state.currents = electrodes.currents(state.x, red);
        state.errors[state.step] = state.currents.imbalance() + state.tail.rest() / state.currents.in();
        state.step++;
    }

    private static int progressOf(double error, double tolerance) {
        return (int) Math.clamp(100 * Math.log(error) / Math.log(tolerance), 0, 100);
    }
}
