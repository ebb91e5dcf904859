package org.interphaselab.percolation.conduction;

import java.util.Arrays;
import org.interphaselab.core.Occasionally;

/**
 * A level of the multigrid on networks: nodes between the terminals, with bonds and what leads to the terminals.
 *
 * @param start first bond of each node, nodes + 1 values
 * @param other the node at the other end of each bond
 * @param bond conductance of each bond, each bond once at either end
 * @param terminal conductance from each node to the terminals
 * @param diagonal sum of all conductances of each node
 */
record NetworkLevel(int[] start, int[] other, double[] bond, double[] terminal, double[] diagonal) {

    /** A bond weaker than this share of a node's strongest does not pair it. */
    private static final double STRONG = 0.25;

    int nodes() {
        return terminal.length;
    }

    static NetworkLevel of(int[] start, int[] other, double[] bond, double[] terminal) {
        double[] diagonal = new double[terminal.length];
        for (int n = 0; n < diagonal.length; n++) {
            double sum = terminal[n];
            for (int e = start[n]; e < start[n + 1]; e++) {
                sum += bond[e];
            }
            diagonal[n] = sum;
        }
        return new NetworkLevel(start, other, bond, terminal, diagonal);
    }

    /** out = A x. */
    void multiply(double[] x, double[] out) {
        for (int n = 0; n < diagonal.length; n++) {
            double sum = terminal[n] * x[n];
            for (int e = start[n]; e < start[n + 1]; e++) {
                sum += bond[e] * (x[n] - x[other[e]]);
            }
            out[n] = sum;
        }
    }

    /** Gauss and Seidel's relaxation, nodes in ascending or descending order. */
    void relax(double[] source, double[] x, boolean ascending, Occasionally look) {
        int nodes = diagonal.length;
        for (int i = 0; i < nodes; i++) {
            look.step();
            int n = ascending ? i : nodes - 1 - i;
            double sum = source[n];
            for (int e = start[n]; e < start[n + 1]; e++) {
                sum += bond[e] * x[other[e]];
            }
            x[n] = sum / diagonal[n];
        }
    }

    /** Pairs nodes along their strongest bonds (Notay, ETNA 37 (2010) 123); the coarse node of each node. */
    int[] pairs(Occasionally look) {
        int[] parent = new int[nodes()];
        Arrays.fill(parent, -1);
        int pairs = 0;
        for (int n = 0; n < parent.length; n++) {
            look.step();
            if (parent[n] >= 0) {
                continue;
            }
            int partner = -1;
            double strongest = 0;
            double free = 0;
            for (int e = start[n]; e < start[n + 1]; e++) {
                strongest = Math.max(strongest, bond[e]);
                if (parent[other[e]] < 0 && bond[e] > free) {
                    free = bond[e];
                    partner = other[e];
                }
            }
            parent[n] = pairs;
            if (partner >= 0 && free >= STRONG * strongest) {
                parent[partner] = pairs;
            }
            pairs++;
        }
        return parent;
    }

    /** The level whose nodes are groups of this one's (Galerkin's product with piecewise constants). */
    NetworkLevel grouped(int[] parent, Occasionally look) {
        int groups = Arrays.stream(parent).max().orElse(-1) + 1;
        int[] first = new int[groups + 1];
        for (int p : parent) {
            first[p + 1]++;
        }
        for (int g = 0; g < groups; g++) {
            first[g + 1] += first[g];
        }
        int[] member = new int[parent.length];
        int[] next = first.clone();
        for (int n = 0; n < parent.length; n++) {
            member[next[parent[n]]++] = n;
        }
        double[] toTerminal = new double[groups];
        int[] from = new int[groups + 1];
        int[] others = new int[other.length];
        double[] bonds = new double[other.length];
        double[] sum = new double[groups];
        int count = 0;
        for (int g = 0; g < groups; g++) {
            from[g] = count;
            for (int m = first[g]; m < first[g + 1]; m++) {
                look.step();
                int n = member[m];
                toTerminal[g] += terminal[n];
                for (int e = start[n]; e < start[n + 1]; e++) {
                    int across = parent[other[e]];
                    if (across != g) {
                        if (sum[across] == 0) {
                            others[count++] = across;
                        }
                        sum[across] += bond[e];
                    }
                }
            }
            for (int e = from[g]; e < count; e++) {
                bonds[e] = sum[others[e]];
                sum[others[e]] = 0;
            }
        }
        from[groups] = count;
        return of(from, Arrays.copyOf(others, count), Arrays.copyOf(bonds, count), toTerminal);
    }
}
