package org.interphaselab.percolation.conduction;

import org.interphaselab.core.Occasionally;
import org.interphaselab.core.Progress;

/**
 * The resistors at each node of a network (compressed rows).
 *
 * @param start first place of each node, nodes + 1 values
 * @param resistor numbers of resistors, those of a node together
 */
record Incidence(int[] start, int[] resistor) {

    private static final int LOOK_ONCE_IN = 1 << 16;

    static Incidence of(ResistorNetwork network, Progress wanted) {
        Occasionally look = Occasionally.onceIn(LOOK_ONCE_IN, wanted::checkCancelled);
        int[] start = new int[network.nodes() + 1];
        for (int e = 0; e < network.resistors(); e++) {
            look.step();
            start[network.from()[e] + 1]++;
            start[network.to()[e] + 1]++;
        }
        for (int n = 0; n < network.nodes(); n++) {
            start[n + 1] += start[n];
        }
        int[] next = start.clone();
        int[] resistor = new int[2 * network.resistors()];
        for (int e = 0; e < network.resistors(); e++) {
            look.step();
            resistor[next[network.from()[e]]++] = e;
            resistor[next[network.to()[e]]++] = e;
        }
        return new Incidence(start, resistor);
    }
}
