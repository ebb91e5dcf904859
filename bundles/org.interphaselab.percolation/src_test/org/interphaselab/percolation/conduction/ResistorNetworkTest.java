package org.interphaselab.percolation.conduction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.core.RandomStreams;
import org.junit.jupiter.api.Test;

/** Networks against Kirchhoff's equations solved by LU factors. */
class ResistorNetworkTest {

    static ResistorNetwork random(RandomGenerator random, int nodes, int resistors, double contrast) {
        int[] from = new int[resistors];
        int[] to = new int[resistors];
        double[] g = new double[resistors];
        for (int e = 0; e < resistors; e++) {
            from[e] = random.nextInt(nodes);
            to[e] = random.nextInt(nodes);
            g[e] = Math.exp(-contrast * random.nextDouble());
        }
        return new ResistorNetwork(nodes, from, to, g, 0, nodes - 1);
    }

    private static RealVector potentials(ResistorNetwork network) {
        int n = network.nodes();
        RealMatrix a = new Array2DRowRealMatrix(n, n);
        for (int e = 0; e < network.resistors(); e++) {
            int i = network.from()[e];
            int j = network.to()[e];
            double g = network.conductance()[e];
            a.addToEntry(i, i, g);
            a.addToEntry(j, j, g);
            a.addToEntry(i, j, -g);
            a.addToEntry(j, i, -g);
        }
        RealVector b = new ArrayRealVector(n);
        for (int i = 0; i < n; i++) {
            // nodes that nothing holds stay at 0
            a.addToEntry(i, i, 1e-14);
        }
        for (int terminal : new int[] {network.source(), network.sink()}) {
            for (int j = 0; j < n; j++) {
                a.setEntry(terminal, j, j == terminal ? 1 : 0);
            }
            b.setEntry(terminal, terminal == network.source() ? 1 : 0);
        }
        return new LUDecomposition(a, 0).getSolver().solve(b);
    }

    private static double conductance(ResistorNetwork network) {
        RealVector v = potentials(network);
        double current = 0;
        for (int e = 0; e < network.resistors(); e++) {
            if (network.from()[e] != network.to()[e]) {
                double through =
                        network.conductance()[e] * (v.getEntry(network.from()[e]) - v.getEntry(network.to()[e]));
                current += network.from()[e] == network.source() ? through : 0;
                current -= network.to()[e] == network.source() ? through : 0;
            }
        }
        return current;
    }

    @Test
    void conductanceIsKirchhoffs() throws ProblemException {
        RandomGenerator random = RandomStreams.stream(4, 4);
        int joined = 0;
        for (int round = 0; round < 120; round++) {
            int nodes = 2 + random.nextInt(70);
            ResistorNetwork network = random(random, nodes, random.nextInt(3 * nodes), round % 3 == 0 ? 0 : 6);
            double expected = conductance(network);
            Optional<NetworkConductance> found = NetworkConductance.of(network, 1e-9, Progress.none());
            if (found.isPresent()) {
                joined++;
                assertEquals(expected, found.get().conductance().value(), 2e-9 * expected);
            } else {
                assertEquals(0, expected, 1e-11);
            }
        }
        assertTrue(joined > 40, "networks that conduct: " + joined);
    }

    @Test
    void theBackboneIsWhatCarriesCurrent() {
        RandomGenerator random = RandomStreams.stream(4, 5);
        for (int round = 0; round < 200; round++) {
            int nodes = 3 + random.nextInt(30);
            ResistorNetwork network = random(random, nodes, random.nextInt(2 * nodes), 2);
            RealVector v = potentials(network);
            Set<Double> carrying = new HashSet<>();
            for (int e = 0; e < network.resistors(); e++) {
                double difference = v.getEntry(network.from()[e]) - v.getEntry(network.to()[e]);
                if (Math.abs(difference) > 1e-9) {
                    carrying.add(network.conductance()[e]);
                }
            }
            Set<Double> backbone = new HashSet<>();
            for (double g : Backbone.of(network, Progress.none()).conductance()) {
                backbone.add(g);
            }
            if (NetworksJoined.joined(network)) {
                assertEquals(carrying, backbone, "round " + round);
            } else {
                assertTrue(backbone.isEmpty());
            }
        }
    }

    /** Whether a path leads from one terminal to the other, by spreading until nothing changes. */
    private static final class NetworksJoined {
        static boolean joined(ResistorNetwork network) {
            boolean[] reached = new boolean[network.nodes()];
            reached[network.source()] = true;
            boolean changed = true;
            while (changed) {
                changed = false;
                for (int e = 0; e < network.resistors(); e++) {
                    if (reached[network.from()[e]] != reached[network.to()[e]]) {
                        reached[network.from()[e]] = true;
                        reached[network.to()[e]] = true;
                        changed = true;
                    }
                }
            }
            return reached[network.sink()];
        }
    }

    /** Tunnelling between all close points of a cube, a contrast of twenty decades: the critical path rules. */
    @Test
    void tunnellingIsRuledByItsCriticalPath() throws ProblemException {
        RandomGenerator random = RandomStreams.stream(8, 8);
        int points = 3000;
        double[][] at = new double[points][];
        for (int i = 0; i < points; i++) {
            at[i] = new double[] {random.nextDouble(), random.nextDouble(), random.nextDouble()};
        }
        int[] from = new int[400_000];
        int[] to = new int[from.length];
        double[] g = new double[from.length];
        int count = 0;
        for (int i = 0; i < points; i++) {
            for (int j = 0; j < i; j++) {
                double gap = Math.sqrt(Math.pow(at[i][0] - at[j][0], 2)
                        + Math.pow(at[i][1] - at[j][1], 2)
                        + Math.pow(at[i][2] - at[j][2], 2));
                if (gap < 0.23) {
                    from[count] = i;
                    to[count] = j;
                    g[count++] = ResistorNetwork.tunnelling(gap, 0.01);
                }
            }
        }
        int first = 0;
        int last = 0;
        for (int i = 1; i < points; i++) {
            first = at[i][0] < at[first][0] ? i : first;
            last = at[i][0] > at[last][0] ? i : last;
        }
        ResistorNetwork network = new ResistorNetwork(
                points,
                java.util.Arrays.copyOf(from, count),
                java.util.Arrays.copyOf(to, count),
                java.util.Arrays.copyOf(g, count),
                first,
                last);
        NetworkConductance found =
                NetworkConductance.of(network, 1e-6, Progress.none()).orElseThrow();
        double ratio = found.conductance().value() / found.critical();
        assertTrue(ratio > 1.0 / points && ratio < 10, "over the critical path: " + ratio);
        assertTrue(found.resistors() < count, "weak resistors are left out");
    }
}
