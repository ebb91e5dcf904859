package org.interphaselab.percolation.lattice;

import java.util.Arrays;

/**
 * Clusters as trees, with the {@link Winding} of the path from each member to its root: union by size and path compression
 * (Tarjan, J. ACM 22 (1975) 215, doi:10.1145/321879.321884; with windings Newman and Ziff, PRE 64 (2001) 016706,
 * doi:10.1103/PhysRevE.64.016706). Where sides of the box are open, each root also knows which of them its tree touches.
 */
public final class WindingForest {

    private static final long LOW = 0xFFFF_FFFFL;

    /** Faces are bits: one per axis for its low face, and as many further up for the high one. */
    public static final int HIGH_FACE = 3;

    private static final int AXES = 7;

    /** The parent, or for a root the negative size of its tree. */
    private int[] parent;
    /** Winding of the path from the parent. */
    private short[] winding;
    /** Faces that the tree of a root touches; empty where no side is open. */
    private byte[] touched;

    private final boolean faces;
    private int members;
    private int spanned;

    /** A forest for a box whose sides are all closed. */
    public WindingForest(int expectedMembers) {
        this(expectedMembers, false);
    }

    /** A forest for a box; {@code faces} says whether any of its sides is open. */
    public WindingForest(int expectedMembers, boolean faces) {
        this.faces = faces;
        parent = new int[expectedMembers];
        winding = new short[expectedMembers];
        touched = new byte[faces ? expectedMembers : 0];
    }

    /** Forgets all members. */
    public void clear() {
        members = 0;
        spanned = 0;
    }

    /** Adds so many members, each alone; their numbers follow those there are. */
    public void add(int count) {
        int end = Math.addExact(members, count);
        if (end > parent.length) {
            int capacity = Math.max(end, parent.length + (parent.length >> 4) + 16);
            parent = Arrays.copyOf(parent, capacity);
            winding = Arrays.copyOf(winding, capacity);
            touched = Arrays.copyOf(touched, faces ? capacity : 0);
        }
        Arrays.fill(parent, members, end, -1);
        Arrays.fill(winding, members, end, (short) 0);
        if (faces) {
            Arrays.fill(touched, members, end, (byte) 0);
        }
        members = end;
    }

    /** Adds to the size of a root, which is 1 at first. */
    void grow(int root, int by) {
        if (by > 0) {
            parent[root] -= by;
        }
    }

    /** Number of members. */
    public int members() {
        return members;
    }

    /** The root of a member's tree: members of one tree have the same one. */
    public int root(int member) {
        return (int) find(member);
    }

    /** The size of the tree of a member. */
    public int size(int member) {
        return -parent[(int) find(member)];
    }

    /** The size of the tree of which a member is the root; 0 where it is none. */
    int sizeOfRoot(int member) {
        return Math.max(0, -parent[member]);
    }

    /** Lets the tree of a member touch faces. */
    public void touch(int member, int faceBits) {
        int root = (int) find(member);
        note(touched[root] | faceBits, root);
    }

    /** The axes that some tree spans from face to face: bit 0 for x, bit 1 for y, bit 2 for z. */
    public int spanned() {
        return spanned;
    }

    private void note(int bits, int root) {
        touched[root] = (byte) bits;
        spanned |= bits & bits >> HIGH_FACE & AXES;
    }

    /** Joins the trees of two members by a bond that crosses no seam, while no bond has crossed one. */
    public void joinInside(int first, int second) {
        int a = rootInside(first);
        int b = rootInside(second);
        if (a == b) {
            return;
        }
        int sizeA = parent[a];
        int sizeB = parent[b];
        if (sizeA <= sizeB) {
            parent[a] = sizeA + sizeB;
            parent[b] = a;
        } else {
            parent[b] = sizeA + sizeB;
            parent[a] = b;
        }
    }

    private int rootInside(int member) {
        int up = parent[member];
        if (up < 0) {
            return member;
        }
        int next = parent[up];
        return next < 0 ? up : compressInside(member, next);
    }

    private int compressInside(int member, int from) {
        int root = from;
        for (int up = parent[root]; up >= 0; up = parent[root]) {
            root = up;
        }
        int at = member;
        while (parent[at] != root) {
            int next = parent[at];
            parent[at] = root;
            at = next;
        }
        return root;
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
        if (faces) {
            note(touched[rootA] | touched[rootB], sizeA <= sizeB ? rootA : rootB);
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
