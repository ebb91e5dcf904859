package org.interphaselab.percolation.conduction;

/**
 * Particles as nodes, contacts or tunnelling gaps as resistors, between two terminals.
 *
 * @param nodes number of nodes, 0 … nodes − 1
 * @param from one end of each resistor
 * @param to the other end; several resistors may join the same nodes
 * @param conductance of each resistor, positive
 * @param source the node at potential 1
 * @param sink the node at potential 0
 */
public record ResistorNetwork(int nodes, int[] from, int[] to, double[] conductance, int source, int sink) {

    public ResistorNetwork {
        if (from.length != to.length || from.length != conductance.length) {
            throw new IllegalArgumentException("resistors with missing ends or conductances");
        }
        if (source == sink || source < 0 || sink < 0 || source >= nodes || sink >= nodes) {
            throw new IllegalArgumentException("terminals " + source + " and " + sink + " of " + nodes + " nodes");
        }
        for (int e = 0; e < from.length; e++) {
            if (from[e] < 0 || to[e] < 0 || from[e] >= nodes || to[e] >= nodes) {
                throw new IllegalArgumentException("resistor " + e + " joins " + from[e] + " and " + to[e]);
            }
            if (!(conductance[e] > 0 && conductance[e] < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("resistor " + e + " conducts " + conductance[e]);
            }
        }
    }

    /** Number of resistors. */
    public int resistors() {
        return from.length;
    }

    /**
     * What a tunnelling gap conducts, over a contact: exp(−2 δ / ξ) (Grimaldi and Balberg, PRL 96 (2006) 066602,
     * doi:10.1103/PhysRevLett.96.066602).
     *
     * @param gap distance δ between surfaces, at least 0
     * @param decay decay length ξ of the electron's wave function, in the same unit
     */
    public static double tunnelling(double gap, double decay) {
        if (!(gap >= 0 && decay > 0)) {
            throw new IllegalArgumentException("a gap of " + gap + " with a decay length of " + decay);
        }
        return Math.exp(-2 * gap / decay);
    }

    /** The same terminals with some of the resistors only; nodes keep their numbers. */
    ResistorNetwork only(boolean[] chosen) {
        int kept = 0;
        for (boolean each : chosen) {
            kept += each ? 1 : 0;
        }
        int[] a = new int[kept];
        int[] b = new int[kept];
        double[] g = new double[kept];
        int next = 0;
        for (int e = 0; e < chosen.length; e++) {
            if (chosen[e]) {
                a[next] = from[e];
                b[next] = to[e];
                g[next++] = conductance[e];
            }
        }
        return new ResistorNetwork(nodes, a, b, g, source, sink);
    }
}
