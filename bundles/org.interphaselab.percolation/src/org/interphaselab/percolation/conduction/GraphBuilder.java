package org.interphaselab.percolation.conduction;

import java.util.Arrays;
import org.interphaselab.core.Occasionally;
import org.interphaselab.core.Progress;

/** Collects the bonds of a graph level and sorts them by node (compressed rows). */
final class GraphBuilder {

    /** The user is asked whether to go on once in so many bonds. */
    private static final int LOOK_ONCE_IN = 1 << 16;

    private final int bx;
    private final int by;
    private final int bz;
    private final int[] block;
    private final int[] firstRed;
    private final int[] firstBlack;
    private final float[] electrode;
    private int[] ends = new int[1 << 12];
    private float[] conductance = new float[1 << 11];
    private int bonds;

    /** Nodes by their blocks, in the order that {@link GraphLevel} asks for. */
    GraphBuilder(int bx, int by, int bz, int[] block, int[] firstRed, int[] firstBlack) {
        this.bx = bx;
        this.by = by;
        this.bz = bz;
        this.block = block;
        this.firstRed = firstRed;
        this.firstBlack = firstBlack;
        electrode = new float[block.length];
    }

    /** Adds a bond; each pair of nodes at most once. */
    void bond(int a, int b, double value) {
        if (bonds == conductance.length) {
            int capacity = Math.multiplyExact(bonds, 3) / 2;
            conductance = Arrays.copyOf(conductance, capacity);
            ends = Arrays.copyOf(ends, 2 * capacity);
        }
        ends[2 * bonds] = a;
        ends[2 * bonds + 1] = b;
        conductance[bonds++] = (float) value;
    }

    /** Adds a conductance to an electrode. */
    void electrode(int node, double value) {
        electrode[node] += (float) value;
    }

    /** The level. */
    GraphLevel build(Progress wanted) {
        Occasionally look = Occasionally.onceIn(LOOK_ONCE_IN, wanted::checkCancelled);
        int nodes = block.length;
        int[] start = new int[nodes + 1];
        for (int e = 0; e < 2 * bonds; e++) {
            start[ends[e] + 1]++;
        }
        for (int n = 0; n < nodes; n++) {
            start[n + 1] += start[n];
        }
        int[] next = Arrays.copyOf(start, nodes);
        int[] other = new int[2 * bonds];
        float[] bond = new float[2 * bonds];
        for (int e = 0; e < bonds; e++) {
            look.step();
            int a = ends[2 * e];
            int b = ends[2 * e + 1];
            other[next[a]] = b;
            bond[next[a]++] = conductance[e];
            other[next[b]] = a;
            bond[next[b]++] = conductance[e];
        }
        float[] diagonal = new float[nodes];
        for (int n = 0; n < nodes; n++) {
            look.step();
            double sum = electrode[n];
            for (int e = start[n]; e < start[n + 1]; e++) {
                sum += bond[e];
            }
            diagonal[n] = (float) sum;
        }
        return new GraphLevel(
                bx,
                by,
                bz,
                block,
                firstRed,
                firstBlack,
                start,
                other,
                bond,
                electrode,
                diagonal,
                new float[nodes + 1],
                new float[nodes + 1]);
    }
}
