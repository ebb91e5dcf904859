package org.interphaselab.percolation.conduction;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import org.interphaselab.core.Estimate;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;

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

    private static final int MOST_STEPS = 5000;

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
        if (!(tolerance > 0 && tolerance < 1)) {
            throw new IllegalArgumentException("a tolerance of " + tolerance);
        }
        int[] byStrength = IntStream.range(0, network.resistors())
                .boxed()
                .sorted(Comparator.comparingDouble(e -> -network.conductance()[e]))
                .mapToInt(Integer::intValue)
                .toArray();
        double critical = critical(network, byStrength);
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
        ResistorNetwork backbone = Backbone.of(network.only(kept));
        Solution solution = solve(backbone, critical, tolerance, progress);
        double error = solution.relativeError() + left / (solution.conductance() * critical);
        if (!(error <= tolerance)) {
            throw Problem.error(
                            "NETWORK_NOT_CONVERGED",
                            "After " + solution.steps() + " steps the relative error is " + error + ", not " + tolerance
                                    + ".",
                            Location.of("network of " + network.nodes() + " nodes"),
                            "Ask for a larger error.")
                    .asException();
        }
        double value = solution.conductance() * critical;
        return Optional.of(new NetworkConductance(
                Estimate.of(value, value * error, "1"), critical, backbone.resistors(), solution.steps()));
    }

    /** The conductance of the resistor that first joins the terminals, strongest first; 0 when none does. */
    private static double critical(ResistorNetwork network, int[] byStrength) {
        int[] root = IntStream.range(0, network.nodes()).toArray();
        for (int e : byStrength) {
            root[Roots.of(root, network.from()[e])] = Roots.of(root, network.to()[e]);
            if (Roots.of(root, network.source()) == Roots.of(root, network.sink())) {
                return network.conductance()[e];
            }
        }
        return 0;
    }

    private record Solution(double conductance, double relativeError, int steps) {}

    /** Conductances are counted in the critical one. */
    private static Solution solve(ResistorNetwork network, double unit, double tolerance, Progress progress) {
        NetworkEquations equations = new NetworkEquations(network, unit);
        NetworkMultigrid multigrid = new NetworkMultigrid(equations.level());
        int n = equations.level().nodes();
        double[] x = new double[n];
        double[] r = equations.source();
        double[] p = new double[n];
        double[] q = new double[n];
        double[] z = new double[n];
        double pq = 0;
        progress.begin("Solving a network", 0);
        NetworkEquations.Currents currents = equations.currents(x);
        EnergyTail tail = new EnergyTail();
        double error = n == 0 ? 0 : 1;
        int step = 0;
        while (error > 0.9 * tolerance && step < MOST_STEPS) {
            progress.checkCancelled();
            multigrid.apply(r, z);
            double beta = step == 0 ? 0 : -dot(q, z) / pq;
            for (int i = 0; i < n; i++) {
                p[i] = z[i] + beta * p[i];
            }
            equations.level().multiply(p, q);
            pq = dot(p, q);
            if (!(pq > 0)) {
                // nothing is left to correct
                error = currents.imbalance();
                break;
            }
            double length = dot(p, r) / pq;
            for (int i = 0; i < n; i++) {
                x[i] += length * p[i];
                r[i] -= length * q[i];
            }
            currents = equations.currents(x);
            tail.add(length * length * pq);
            error = currents.imbalance() + tail.rest() / currents.in();
            step++;
        }
        return new Solution(currents.in(), error, step);
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
