package org.interphaselab.percolation.conduction;

/**
 * A coarse level of the multigrid: a graph whose nodes are connected pieces of blocks of 2ˡ × 2ˡ × 2ˡ voxels and whose bonds
 * are sums of face conductances. Pieces of one block are never bonded to each other, and blocks touch only by faces, so the
 * checkerboard of blocks colours the graph: red nodes come first, then black ones, each colour plane by plane. Arrays of
 * node values have one more element, which stands for "no node" and reads 0.
 *
 * @param bx blocks along the current
 * @param by blocks across it
 * @param bz blocks across it
 * @param block number of each node's block, {@code (i·by + j)·bz + k}
 * @param firstRed first red node of each plane of blocks, bx + 1 values
 * @param firstBlack first black node of each plane of blocks, bx + 1 values
 * @param start first bond of each node, nodes + 1 values
 * @param other the node at the other end of each bond, always of the other colour
 * @param bond conductance of each bond
 * @param electrode conductance from each node to the electrodes
 * @param diagonal conductance of all bonds of a node, those to the electrodes included
 * @param source current fed into each node (scratch of the multigrid)
 * @param value potential of each node (scratch of the multigrid)
 */
record GraphLevel(
        int bx,
        int by,
        int bz,
        int[] block,
        int[] firstRed,
        int[] firstBlack,
        int[] start,
        int[] other,
        float[] bond,
        float[] electrode,
        float[] diagonal,
        float[] source,
        float[] value) {

    /** Number of nodes. */
    int nodes() {
        return block.length;
    }

    /** value = D⁻¹ source for the black nodes of these planes. */
    void scaleBlack(int from, int to) {
        int end = firstBlack[to];
        for (int n = firstBlack[from]; n < end; n++) {
            value[n] = source[n] / diagonal[n];
        }
    }

    /** Gauss and Seidel's relaxation of the red nodes of these planes. */
    void relaxRed(int from, int to) {
        relax(firstRed[from], firstRed[to]);
    }

    /** Gauss and Seidel's relaxation of the black nodes of these planes. */
    void relaxBlack(int from, int to) {
        relax(firstBlack[from], firstBlack[to]);
    }

    private void relax(int from, int to) {
        int bondNumber = start[from];
        for (int n = from; n < to; n++) {
            int end = start[n + 1];
            float sum = source[n];
            for (; bondNumber < end; bondNumber++) {
                sum += bond[bondNumber] * value[other[bondNumber]];
            }
            value[n] = sum / diagonal[n];
        }
    }

    /** Adds to the source of coarse nodes the current that is left over at black nodes of these planes. */
    void restrictBlack(int[] parent, float[] coarseSource, int from, int to) {
        int last = firstBlack[to];
        int bondNumber = start[firstBlack[from]];
        for (int n = firstBlack[from]; n < last; n++) {
            int end = start[n + 1];
            float sum = source[n] - diagonal[n] * value[n];
            for (; bondNumber < end; bondNumber++) {
                sum += bond[bondNumber] * value[other[bondNumber]];
            }
            coarseSource[parent[n]] += sum;
        }
    }

    /** Adds the coarse correction, times a factor, to the black nodes of these planes. */
    void correctBlack(int[] parent, float[] coarseValue, float factor, int from, int to) {
        int end = firstBlack[to];
        for (int n = firstBlack[from]; n < end; n++) {
            value[n] += factor * coarseValue[parent[n]];
        }
    }
}
