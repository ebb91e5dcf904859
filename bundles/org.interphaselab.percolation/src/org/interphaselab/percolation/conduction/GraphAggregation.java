package org.interphaselab.percolation.conduction;

import java.util.Arrays;
import org.interphaselab.core.Occasionally;
import org.interphaselab.core.Progress;

/** From one coarse level to the next, as {@link VoxelAggregation}: blocks of 2 × 2 × 2 blocks, split into connected pieces. */
final class GraphAggregation {

    /** The user is asked whether to go on once in so many nodes. */
    private static final int LOOK_ONCE_IN = 1 << 14;

    private final GraphLevel fine;
    private final Occasionally look;
    private final int bx;
    private final int by;
    private final int bz;
    /** Coarse node of each fine node. */
    private final int[] parent;

    private final GraphLevel level;

    GraphAggregation(GraphLevel fine, Progress wanted) {
        this.fine = fine;
        look = Occasionally.onceIn(LOOK_ONCE_IN, wanted::checkCancelled);
        bx = (fine.bx() + 1) / 2;
        by = (fine.by() + 1) / 2;
        bz = (fine.bz() + 1) / 2;
        int nodes = fine.nodes();
        int[] block = new int[nodes];
        for (int n = 0; n < nodes; n++) {
            block[n] = coarseBlock(fine.block()[n]);
        }
        int[] order = byBlock(block);
        int[] piece = pieces(block);
        parent = new int[nodes];
        Arrays.fill(parent, -1);
        int[] coarse = new int[nodes];
        int[] firstRed = new int[bx + 1];
        int[] firstBlack = new int[bx + 1];
        int reds = number(0, 0, order, block, piece, coarse, firstRed);
        int count = number(1, reds, order, block, piece, coarse, firstBlack);
        GraphBuilder builder = new GraphBuilder(bx, by, bz, Arrays.copyOf(coarse, count), firstRed, firstBlack);
        addBonds(builder, order, count);
        level = builder.build(wanted);
    }

    GraphLevel level() {
        return level;
    }

    int[] parent() {
        return parent;
    }

    private int coarseBlock(int fineBlock) {
        int k = fineBlock % fine.bz();
        int rest = fineBlock / fine.bz();
        int j = rest % fine.by();
        int i = rest / fine.by();
        return ((i >> 1) * by + (j >> 1)) * bz + (k >> 1);
    }

    /** The fine nodes, those of one coarse block after those of another (counting sort). */
    private int[] byBlock(int[] block) {
        int[] next = new int[bx * by * bz + 1];
        for (int b : block) {
            next[b + 1]++;
        }
        for (int b = 1; b < next.length; b++) {
            next[b] += next[b - 1];
        }
        int[] order = new int[block.length];
        for (int n = 0; n < block.length; n++) {
            order[next[block[n]]++] = n;
        }
        return order;
    }

    /** The piece each node is in, named by one of its nodes: union-find over the bonds within coarse blocks. */
    private int[] pieces(int[] block) {
        int[] root = new int[block.length];
        for (int n = 0; n < root.length; n++) {
            root[n] = n;
        }
        for (int n = 0; n < root.length; n++) {
            look.step();
            for (int e = fine.start()[n]; e < fine.start()[n + 1]; e++) {
                int m = fine.other()[e];
                if (m > n && block[m] == block[n]) {
                    int a = Roots.of(root, n);
                    int b = Roots.of(root, m);
                    root[Math.max(a, b)] = Math.min(a, b);
                }
            }
        }
        for (int n = 0; n < root.length; n++) {
            root[n] = Roots.of(root, n);
        }
        return root;
    }

    private int number(int colour, int first, int[] order, int[] block, int[] piece, int[] coarse, int[] firstOfPlane) {
        int node = first;
        int plane = 0;
        for (int n : order) {
            int b = block[n];
            int k = b % bz;
            int j = b / bz % by;
            int i = b / bz / by;
            while (plane <= i) {
                firstOfPlane[plane++] = node;
            }
            if (((i + j + k) & 1) != colour) {
                continue;
            }
            int root = piece[n];
            if (parent[root] < 0) {
                coarse[node] = b;
                parent[root] = node++;
            }
            parent[n] = parent[root];
        }
        Arrays.fill(firstOfPlane, plane, bx + 1, node);
        return node;
    }

    private void addBonds(GraphBuilder builder, int[] order, int count) {
        int[] firstMember = new int[count + 1];
        for (int p : parent) {
            firstMember[p + 1]++;
        }
        for (int c = 0; c < count; c++) {
            firstMember[c + 1] += firstMember[c];
        }
        int[] next = Arrays.copyOf(firstMember, count);
        int[] members = new int[order.length];
        for (int n : order) {
            members[next[parent[n]]++] = n;
        }
        double[] sum = new double[count];
        int[] touched = new int[64];
        for (int c = 0; c < count; c++) {
            look.step();
            int touches = 0;
            for (int at = firstMember[c]; at < firstMember[c + 1]; at++) {
                int n = members[at];
                for (int e = fine.start()[n]; e < fine.start()[n + 1]; e++) {
                    int other = parent[fine.other()[e]];
                    if (other > c) {
                        if (sum[other] == 0) {
                            if (touches == touched.length) {
                                touched = Arrays.copyOf(touched, 2 * touches);
                            }
                            touched[touches++] = other;
                        }
                        sum[other] += fine.bond()[e];
                    }
                }
                builder.electrode(c, fine.electrode()[n]);
            }
            for (int t = 0; t < touches; t++) {
                builder.bond(c, touched[t], sum[touched[t]]);
                sum[touched[t]] = 0;
            }
        }
    }
}
