package org.interphaselab.percolation.lattice;

import java.util.Arrays;

/**
 * Clusters as trees, with the {@link Winding} of the path from each member to its root: union by size and path compression
 * (Tarjan, J. ACM 22 (1975) 215, doi:10.1145/321879.321884; with windings Newman and Ziff, PRE 64 (2001) 016706,
 * doi:10.1103/PhysRevE.64.016706).
 */
public final class WindingForest {

    private static final long LOW = 0xFFFF_FFFFL;

    /** The parent, or for a root the negative size of its tree. */
    private int[] parent;
    /** Winding of the path from the parent. */
    private short[] winding;

    private int members;

    public WindingForest(int expectedMembers) {
        parent = new int[expectedMembers];
        winding = new short[expectedMembers];
    }

    /** Forgets all members. */
    public void clear() {
        members = 0;
    }

    /** Adds so many members, each alone; their numbers follow those there are. */
    public void add(int count) {
        int end = Math.addExact(members, count);
        if (end > parent.length) {
            int capacity = Math.max(end, parent.length + (parent.length >> 2) + 16);
            parent = Arrays.copyOf(parent, capacity);
            winding = Arrays.copyOf(winding, capacity);
        }
        Arrays.fill(parent, members, end, -1);
        Arrays.fill(winding, members, end, (short) 0);
        members = end;
    }

    /** Number of members. */
    public int members() {
        return members;
    }

    /** Number of members in the tree of one. */
    public int size(int member) {
        return -parent[(int) find(member)];
    }

    /**
     * Joins the trees of two members by a bond.
     *
     * @param crossing winding of the bond from the first to the second
     * @return 0, or the winding of the closed path when both are in one tree already
     */
    public int join(int first, int second, int crossing) {
        long a = find(first);
        long b = find(second);
        int rootA = (int) a;
        int rootB = (int) b;
        int path = (int) (a >> 32) + crossing - (int) (b >> 32);
        if (rootA == rootB) {
            return path;
        }
        int sizeA = parent[rootA];
        int sizeB = parent[rootB];
        if (sizeA <= sizeB) {
            parent[rootA] = sizeA + sizeB;
            parent[rootB] = rootA;
            winding[rootB] = (short) path;
        } else {
            parent[rootB] = sizeA + sizeB;
            parent[rootA] = rootB;
            winding[rootA] = (short) -path;
        }
        return 0;
    }

    /** The root in the low half, the winding from it to the member in the high one. */
    private long find(int member) {
        int up = parent[member];
        if (up < 0) {
            return member;
        }
        return parent[up] < 0 ? pack(winding[member], up) : compress(member);
    }

    private long compress(int member) {
        int root = member;
        int sum = 0;
        while (parent[root] >= 0) {
            sum += winding[root];
            root = parent[root];
        }
        int total = sum;
        int at = member;
        while (parent[at] != root) {
            int next = parent[at];
            int own = winding[at];
            parent[at] = root;
            winding[at] = (short) total;
            total -= own;
            at = next;
        }
        return pack(sum, root);
    }

    private static long pack(int sum, int root) {
        return (long) sum << 32 | root & LOW;
    }
}
