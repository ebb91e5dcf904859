package org.interphaselab.percolation.conduction;

import java.util.random.RandomGenerator;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.core.RandomStreams;

/** Kirkpatrick's network: unit bonds of a simple cubic lattice, some of them missing, between two plates. */
final class CubicNetwork {

    private CubicNetwork() {}

    /**
     * Conductivity over that of the whole network.
     *
     * @param edge nodes along each axis; the first and last planes are the terminals
     * @param present probability of each bond
     */
    static double conductivity(int edge, double present, long seed) throws ProblemException {
        RandomGenerator random = RandomStreams.stream(seed, 5);
        int nodes = edge * edge * edge + 2;
        int[] from = new int[3 * nodes];
        int[] to = new int[3 * nodes];
        int bonds = 0;
        int[] steps = {edge * edge, edge, 1};
        for (int node = 0; node < nodes - 2; node++) {
            int[] place = {node / edge / edge, node / edge % edge, node % edge};
            for (int axis = 0; axis < 3; axis++) {
                boolean ends = place[axis] == edge - 1;
                // across the current the network is closed upon itself
                int other = ends ? axis == 0 ? -1 : node - (edge - 1) * steps[axis] : node + steps[axis];
                if (other >= 0 && random.nextDouble() < present) {
                    from[bonds] = terminal(node, edge, nodes);
                    to[bonds++] = terminal(other, edge, nodes);
                }
            }
        }
        double[] conductance = new double[bonds];
        java.util.Arrays.fill(conductance, 1);
        ResistorNetwork network = new ResistorNetwork(
                nodes,
                java.util.Arrays.copyOf(from, bonds),
                java.util.Arrays.copyOf(to, bonds),
                conductance,
                nodes - 2,
                nodes - 1);
        double found = NetworkConductance.of(network, 1e-7, Progress.none())
                .map(result -> result.conductance().value())
                .orElse(0.0);
        return found * (edge - 1) / ((double) edge * edge);
    }

    private static int terminal(int node, int edge, int nodes) {
        int plane = node / edge / edge;
        return plane == 0 ? nodes - 2 : plane == edge - 1 ? nodes - 1 : node;
    }
}
