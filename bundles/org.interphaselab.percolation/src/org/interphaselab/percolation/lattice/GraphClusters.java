package org.interphaselab.percolation.lattice;

import java.util.Arrays;

/** The clusters of occupied sites of a {@link LatticeGraph}: sizes, wrapping along periodic axes, spanning of open ones. */
final class GraphClusters {

    private static final int LOW = 1;
    private static final int HIGH = 2;

    private final LatticeGraph graph;
    private final int dimension;
    private final int[] parent;
    private final short[] winding;
    private final byte[] touched;
    private final boolean[] open = new boolean[3];
    private final long[] first = new long[3];
    private int pathWinding;
    private int missing;
    private int largest;
    private long squares;

    GraphClusters(LatticeGraph graph, int dimension) {
        this.graph = graph;
        this.dimension = dimension;
        parent = new int[graph.sites];
        winding = new short[graph.sites];
        touched = new byte[graph.sites];
        for (byte face : graph.faces) {
            for (int axis = 0; axis < dimension; axis++) {
                open[axis] |= (face >> 2 * axis & (LOW | HIGH)) != 0;
            }
        }
    }

    /** Empties the lattice, or occupies all sites without a bond. */
    void clear(boolean allSites) {
        Arrays.fill(parent, allSites ? -1 : Integer.MIN_VALUE);
        Arrays.fill(winding, (short) 0);
        System.arraycopy(graph.faces, 0, touched, 0, touched.length);
        Arrays.fill(first, 0);
        missing = dimension;
        largest = allSites ? 1 : 0;
        squares = allSites ? graph.sites : 0;
    }

    void occupySite(int site, long number) {
        parent[site] = -1;
        squares++;
        largest = Math.max(largest, 1);
        noteSpanning(site, number);
        for (int place = graph.begin[site]; place < graph.begin[site + 1]; place++) {
            if (parent[graph.neighbour[place]] != Integer.MIN_VALUE) {
                occupyBond(site, place, number);
            }
        }
    }

    /** Joins a site with the neighbour at a place of its table. */
    void occupyBond(int site, int place, long number) {
        int rootA = find(site);
        int path = pathWinding + graph.winding[place];
        int rootB = find(graph.neighbour[place]);
        path -= pathWinding;
        if (rootA == rootB) {
            if (path != 0) {
                noteWrapping(Winding.axes(path), number);
            }
            return;
        }
        boolean under = parent[rootA] > parent[rootB];
        int big = under ? rootB : rootA;
        int small = under ? rootA : rootB;
        squares += 2L * parent[big] * parent[small];
        parent[big] += parent[small];
        parent[small] = big;
        winding[small] = (short) (under ? -path : path);
        touched[big] |= touched[small];
        largest = Math.max(largest, -parent[big]);
        noteSpanning(big, number);
    }

    private void noteWrapping(int axes, long number) {
        for (int axis = 0; axis < dimension; axis++) {
            if ((axes >> axis & 1) != 0) {
                note(axis, number);
            }
        }
    }

    private void noteSpanning(int root, long number) {
        for (int axis = 0; axis < dimension; axis++) {
            if (open[axis] && (touched[root] >> 2 * axis & (LOW | HIGH)) == (LOW | HIGH)) {
                note(axis, number);
            }
        }
    }

    private void note(int axis, long number) {
        if (first[axis] == 0) {
            first[axis] = number;
            missing--;
        }
    }

    /** Whether every axis has wrapped or spanned. */
    boolean complete() {
        return missing == 0;
    }

    /** Elements occupied when the axis first wrapped or spanned; 0 before. */
    long first(int axis) {
        return first[axis];
    }

    /** Sites of the largest cluster. */
    int largest() {
        return largest;
    }

    /** Sum of the squares of all cluster sizes. */
    long sumOfSquares() {
        return squares;
    }

    private int find(int site) {
        int root = site;
        int sum = 0;
        while (parent[root] >= 0) {
            sum += winding[root];
            root = parent[root];
        }
        int total = sum;
        for (int at = site; parent[at] >= 0 && parent[at] != root; ) {
            int next = parent[at];
            int own = winding[at];
            parent[at] = root;
            winding[at] = (short) total;
            total -= own;
            at = next;
        }
        pathWinding = sum;
        return root;
    }
}
