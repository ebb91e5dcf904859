package org.interphaselab.percolation.microstructure;

/**
 * Clusters joined through the seams of a periodic box, with the number of times the path to each one's root crosses each seam.
 * A join that closes a path which crosses a seam more often one way than the other winds around the box (Machta et al., PRE
 * 54 (1996) 1332, doi:10.1103/PhysRevE.54.1332); labels on two faces cannot tell that. Crossings of the three seams are kept in
 * one number of three fields of 21 bits, which add and subtract as vectors do.
 */
final class SeamForest {

    private static final int BITS = 21;
    private static final long MASK = (1L << BITS) - 1;
    private static final long HALF = 1L << (BITS - 1);

    private final int[] parent;
    /** Crossings on the path from the parent. */
    private final long[] crossings;
    /** For roots, the axes around which the cluster winds: bit 0 for x, 1 for y, 2 for z. */
    private final byte[] axes;

    SeamForest(int members) {
        parent = new int[members];
        crossings = new long[members];
        axes = new byte[members];
        for (int m = 0; m < members; m++) {
            parent[m] = m;
        }
    }

    /** One crossing of the seam of an axis. */
    static long crossing(Direction direction) {
        return 1L << BITS * direction.ordinal();
    }

    /** The root of a member's cluster. */
    int root(int member) {
        int at = member;
        while (parent[at] != at) {
            at = parent[at];
        }
        return at;
    }

    /** The axes around which a member's cluster winds, as bits. */
    int axes(int member) {
        return axes[root(member)];
    }

    /** Joins two clusters by a bond that crosses seams from the first to the second. */
    void join(int first, int second, long crossing) {
        long toFirst = compress(first);
        long toSecond = compress(second);
        int a = parent[first];
        int b = parent[second];
        long path = toFirst + crossing - toSecond;
        if (a == b) {
            axes[a] |= axes(path);
            return;
        }
        if (a < b) {
            attach(b, a, path);
        } else {
            attach(a, b, -path);
        }
    }

    private void attach(int child, int root, long path) {
        parent[child] = root;
        crossings[child] = path;
        axes[root] |= axes[child];
    }

    /** Hangs a member under its root and returns the crossings on the path from there. */
    private long compress(int member) {
        int root = root(member);
        long total = 0;
        for (int at = member; at != root; at = parent[at]) {
            total += crossings[at];
        }
        long rest = total;
        int at = member;
        while (at != root) {
            int up = parent[at];
            long own = crossings[at];
            parent[at] = root;
            crossings[at] = rest;
            rest -= own;
            at = up;
        }
        return total;
    }

    private static byte axes(long path) {
        int found = 0;
        long rest = path;
        for (int axis = 0; axis < 3; axis++) {
            long component = ((rest + HALF) & MASK) - HALF;
            found |= component != 0 ? 1 << axis : 0;
            rest = (rest - component) >> BITS;
        }
        return (byte) found;
    }
}
