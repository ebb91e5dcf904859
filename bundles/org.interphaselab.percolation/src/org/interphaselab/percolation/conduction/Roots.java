package org.interphaselab.percolation.conduction;

/** Disjoint sets as a forest in an array: each node names one nearer to the root of its set, a root itself. */
final class Roots {

    private Roots() {}

    /** The root of a node's set; the way there is halved (Tarjan and van Leeuwen, J. ACM 31 (1984) 245). */
    static int of(int[] root, int node) {
        int at = node;
        while (root[at] != at) {
            root[at] = root[root[at]];
            at = root[at];
        }
        return at;
    }
}
