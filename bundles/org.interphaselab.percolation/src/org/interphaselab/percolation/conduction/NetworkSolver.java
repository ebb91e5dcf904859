package org.interphaselab.percolation.conduction;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.percolation.ensemble.CheckpointFile;

/** Finds the current through a network by conjugate gradients, as {@link CurrentSolver} does through voxels. */
final class NetworkSolver {

    private static final int MOST_STEPS = 5000;
    private static final long KEEP_EVERY_NS = 30_000_000_000L;
    /** Something is left for what was left out of the network. */
    private static final double SHARE = 0.9;

    /**
     * The current at unit potential difference.
     *
     * @param current in the unit of conductance that was counted in
     * @param relativeError bound on its error over itself
     */
    record Solution(double current, double relativeError, int steps) {}

    private final NetworkEquations equations;
    private final NetworkMultigrid multigrid;
    private final SolverState state;
    private final double[] z;

    /**
     * Sets up the equations and their preconditioner.
     *
     * @param unit the conductance that is counted in
     * @throws CancellationException when the user cancels
     */
    NetworkSolver(ResistorNetwork network, double unit, Progress wanted) {
        equations = new NetworkEquations(network, unit, wanted);
        multigrid = new NetworkMultigrid(equations.level(), wanted);
        state = new SolverState(equations.level().nodes(), MOST_STEPS);
        z = new double[equations.level().nodes()];
    }

    /**
     * Solves until the relative error is at most the tolerance.
     *
     * @param kept where the state is kept every so often and when the user cancels, and gone on from, where wanted
     * @throws ProblemException when the state cannot be kept, or is another's
     * @throws CancellationException when the user cancels
     */
    Solution solve(double tolerance, Optional<CheckpointFile> kept, Progress progress) throws ProblemException {
        progress.begin("Solving a network", 0);
        if (kept.isEmpty() || !kept.get().load(state::read)) {
            System.arraycopy(equations.source(), 0, state.r, 0, state.r.length);
            state.currents = equations.currents(state.x);
        }
        double error = state.x.length == 0 ? 0 : state.step == 0 ? 1 : state.errors[state.step - 1];
        long saved = System.nanoTime();
        while (error > SHARE * tolerance && state.step < MOST_STEPS) {
            if (kept.isPresent() && System.nanoTime() - saved > KEEP_EVERY_NS) {
                kept.get().save(state::write);
                saved = System.nanoTime();
            }
            precondition(kept, progress);
            if (!step()) {
                // nothing is left to correct
                error = state.currents.imbalance();
                break;
            }
            error = state.errors[state.step - 1];
        }
        return new Solution(state.currents.in(), error, state.step);
    }

    /** Most of the work of a step, and what leaves the state as it is: it can be left at any time. */
    private void precondition(Optional<CheckpointFile> kept, Progress progress) throws ProblemException {
        try {
            progress.checkCancelled();
            multigrid.apply(state.r, z);
        } catch (CancellationException e) {
            if (kept.isPresent()) {
                kept.get().save(state::write);
            }
            throw e;
        }
    }

    private boolean step() {
        double[] p = state.p;
        double[] q = state.q;
        double beta = state.step == 0 ? 0 : -dot(q, z) / state.pq;
        for (int i = 0; i < p.length; i++) {
            p[i] = z[i] + beta * p[i];
        }
        equations.level().multiply(p, q);
        state.pq = dot(p, q);
        if (!(state.pq > 0)) {
            return false;
        }
        double length = dot(p, state.r) / state.pq;
        for (int i = 0; i < p.length; i++) {
            state.x[i] += length * p[i];
            state.r[i] -= length * q[i];
        }
        state.currents = equations.currents(state.x);
        state.tail.add(length * length * state.pq);
        state.errors[state.step] = state.currents.imbalance() + state.tail.rest() / state.currents.in();
        state.step++;
        return true;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
