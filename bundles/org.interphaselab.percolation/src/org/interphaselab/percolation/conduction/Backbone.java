package org.interphaselab.percolation.conduction;

import java.util.Arrays;
import org.interphaselab.core.Occasionally;
import org.interphaselab.core.Progress;

/**
 * The part of a network that can carry current: the biconnected component that a resistor added between the terminals lies in
 * (Hopcroft and Tarjan, Comm. ACM 16 (1973) 372, doi:10.1145/362248.362272), found depth first without recursion.
 */
final class Backbone {

    private static final int ADDED = -2;
    private static final int NONE = -1;
    private static final int LOOK_ONCE_IN = 1 << 14;

    private final ResistorNetwork network;
    private final Incidence incidence;
    private final Occasionally look;
    /** When each node was first seen, from 1; 0 if not yet. */
    private final int[] seen;
    /** The earliest node that each node's subtree reaches by one resistor. */
    private final int[] low;
    /** Resistors on the path and beside it whose component is still open. */
    private final int[] open;

    private int opened;
    private int clock;

    private Backbone(ResistorNetwork network, Progress wanted) {
        this.network = network;
        incidence = Incidence.of(network, wanted);
        look = Occasionally.onceIn(LOOK_ONCE_IN, wanted::checkCancelled);
        seen = new int[network.nodes()];
        low = new int[network.nodes()];
        open = new int[network.resistors() + 1];
    }

    /** The network's resistors that can carry current; none when the terminals are not joined. */
    static ResistorNetwork of(ResistorNetwork network, Progress wanted) {
        return network.only(new Backbone(network, wanted).find());
    }

    private boolean[] find() {
        // the added resistor leads from the source to the sink and is the only way the search leaves the source
        see(network.source());
        see(network.sink());
        open[opened++] = ADDED;
        int[] path = new int[network.nodes()];
        int[] way = new int[network.nodes()];
        int[] next = Arrays.copyOf(incidence.start(), network.nodes());
        int depth = 0;
        path[0] = network.sink();
        way[0] = ADDED;
        while (depth >= 0) {
            look.step();
            int node = path[depth];
            if (next[node] < incidence.start()[node + 1]) {
                int e = incidence.resistor()[next[node]++];
                int other = network.from()[e] == node ? network.to()[e] : network.from()[e];
                if (e == way[depth] || other == node) {
                    continue;
                }
                if (seen[other] == 0) {
                    open[opened++] = e;
                    see(other);
                    depth++;
                    path[depth] = other;
                    way[depth] = e;
                } else if (seen[other] < seen[node]) {
                    open[opened++] = e;
                    low[node] = Math.min(low[node], seen[other]);
                }
            } else {
                depth--;
                if (depth >= 0) {
                    leave(path[depth], node, way[depth + 1]);
                }
            }
        }
        boolean[] chosen = new boolean[network.resistors()];
        for (int at = 0; at < opened; at++) {
            if (open[at] != ADDED) {
                chosen[open[at]] = true;
            }
        }
        return chosen;
    }

    private void see(int node) {
        seen[node] = ++clock;
        low[node] = clock;
    }

    /** Closes the component of a child that reaches nothing before its parent. */
    private void leave(int parent, int child, int way) {
        low[parent] = Math.min(low[parent], low[child]);
        if (low[child] >= seen[parent]) {
            int last = NONE;
            while (last != way) {
                last = open[--opened];
            }
        }
    }
}
