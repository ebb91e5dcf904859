package org.interphaselab.percolation.conduction;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.interphaselab.core.Estimate;
import org.interphaselab.core.Location;
import org.interphaselab.core.Occasionally;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.percolation.ensemble.CheckpointFile;

/**
 * What a resistor network conducts between its terminals.
 *
 * @param conductance in the unit of the resistors'; its uncertainty bounds the numerical error
 * @param critical the largest conductance so that resistors no weaker join the terminals: the critical path estimate
 *     (Ambegaokar, Halperin and Langer, PRB 4 (1971) 2612, doi:10.1103/PhysRevB.4.2612)
 * @param resistors number of resistors in the network that was solved
 * @param steps steps of conjugate gradients
 */
public record NetworkConductance(Estimate conductance, double critical, int resistors, int steps) {

    private static final int LOOK_ONCE_IN = 1 << 14;

    /**
     * Solves a network by its backbone. Resistors so weak that all of them together cannot matter are left out first, which
     * tames the contrast of tunnelling: potentials differ by at most 1, so that what is left out conducts at most its sum.
     *
     * @param tolerance relative error asked for
     * @return empty when the terminals are not joined
     * @throws ProblemException when the error asked for cannot be reached
     * @throws java.util.concurrent.CancellationException when the user cancels
     */
    public static Optional<NetworkConductance> of(ResistorNetwork network, double tolerance, Progress progress)
            throws ProblemException {
        return of(network, tolerance, Optional.empty(), progress);
    }

    /**
     * The same, kept in a file every half minute and when the user cancels; where the file is there already, the solution goes
     * on from it, to the same bits.
     *
     * @param checkpoint the file, where wanted
     */
    public static Optional<NetworkConductance> of(
            ResistorNetwork network, double tolerance, Optional<Path> checkpoint, Progress progress)
            throws ProblemException {
        if (!(tolerance > 0 && tolerance < 1)) {
            throw new IllegalArgumentException("a tolerance of " + tolerance);
        }
        int[] byStrength = ByStrength.order(network.conductance(), progress);
        double critical = critical(network, byStrength, progress);
        if (critical == 0) {
            return Optional.empty();
        }
        boolean[] kept = new boolean[network.resistors()];
        Arrays.fill(kept, true);
        // a path of at most all nodes, no resistor of which is weaker than the critical one, conducts at least this
        double least = critical / network.nodes();
        double left = 0;
        for (int at = byStrength.length - 1; at >= 0; at--) {
            double next = left + network.conductance()[byStrength[at]];
            if (next > 0.01 * tolerance * least) {
                break;
            }
            left = next;
            kept[byStrength[at]] = false;
        }
        ResistorNetwork backbone = Backbone.of(network.only(kept), progress);
        NetworkSolver solver = new NetworkSolver(backbone, critical, progress);
        Optional<CheckpointFile> state = checkpoint.isEmpty()
                ? Optional.empty()
                : Optional.of(new CheckpointFile(checkpoint.get(), identity(network, tolerance, progress)));
        NetworkSolver.Solution solution = solver.solve(tolerance, state, progress);
        double error = solution.relativeError() + left / (solution.current() * critical);
        if (!(error <= tolerance)) {
            throw Problem.error(
                            "NETWORK_NOT_CONVERGED",
                            "After " + solution.steps() + " steps the relative error is " + error + ", not " + tolerance
                                    + ".",
                            Location.of("network of " + network.nodes() + " nodes"),
                            "Ask for a larger error.")
                    .asException();
        }
        double value = solution.current() * critical;
        return Optional.of(new NetworkConductance(
                Estimate.of(value, value * error, "1"), critical, backbone.resistors(), solution.steps()));
    }

    /** All that decides the steps of a solution. */
    private static String identity(ResistorNetwork network, double tolerance, Progress wanted) {
        String resistors = new Fingerprint(wanted)
                .add(network.from())
                .add(network.to())
                .add(network.conductance())
                .hex();
        return "current from node " + network.source() + " to " + network.sink() + " of " + network.nodes()
                + " through resistors " + resistors + " to " + tolerance;
    }

    /** The conductance of the resistor that first joins the terminals, strongest first; 0 when none does. */
    private static double critical(ResistorNetwork network, int[] byStrength, Progress wanted) {
        Occasionally look = Occasionally.onceIn(LOOK_ONCE_IN, wanted::checkCancelled);
        int[] root = IntStream.range(0, network.nodes()).toArray();
        for (int e : byStrength) {
            look.step();
            root[Roots.of(root, network.from()[e])] = Roots.of(root, network.to()[e]);
            if (Roots.of(root, network.source()) == Roots.of(root, network.sink())) {
                return network.conductance()[e];
            }
        }
        return 0;
    }
}
