package org.interphaselab.percolation.microstructure;

import java.util.Arrays;
import org.interphaselab.core.Occasionally;
import org.interphaselab.core.Progress;

/**
 * The runs of a voxel set, stretches of neighbouring voxels along z, and the clusters they form: union-find on runs instead of
 * voxels (Rosenfeld and Pfaltz, J. ACM 13 (1966) 471, doi:10.1145/321356.321357). Two rows meet where their words have bits
 * in common; a run is found from a bit by counting the starts before it. The root of a tree is its first run, so that the
 * order of clusters is that of the raster.
 */
final class Runs {

    /** The user is asked whether to go on once in so many rows or runs. */
    private static final int LOOK_ONCE_IN = 1 << 8;

    private final VoxelSet set;
    private final Occasionally look;
    private final int words;
    /** Bits at which runs start. */
    private final long[] starts;
    /** Runs that start before each word. */
    private final int[] before;
    /** Parent of each run; that of a root is itself. */
    private final int[] parent;

    private final int count;

    /**
     * The runs of a set.
     *
     * @param wanted asked every so often by all that takes long
     */
    Runs(VoxelSet set, Progress wanted) {
        this.set = set;
        look = Occasionally.onceIn(LOOK_ONCE_IN, wanted::checkCancelled);
        words = set.words();
        long[] bits = set.bits();
        starts = new long[bits.length];
        before = new int[bits.length + 1];
        int runs = 0;
        for (int row = 0; row < set.nx() * set.ny(); row++) {
            look.step();
            long carry = 0;
            for (int w = row * words; w < (row + 1) * words; w++) {
                long start = bits[w] & ~(bits[w] << 1 | carry);
                carry = bits[w] >>> 63;
                starts[w] = start;
                before[w] = runs;
                runs += Long.bitCount(start);
            }
        }
        before[bits.length] = runs;
        count = runs;
        parent = new int[runs];
        for (int run = 0; run < runs; run++) {
            look.step();
            parent[run] = run;
        }
        joinWithinBox();
    }

    /** Number of runs. */
    int count() {
        return count;
    }

    /** The root of a run's cluster; only for all runs after {@link #flatten}. */
    int root(int run) {
        return find(run);
    }

    private void joinWithinBox() {
        int ny = set.ny();
        for (int x = 0; x < set.nx(); x++) {
            for (int y = 0; y < ny; y++) {
                int row = x * ny + y;
                look.step();
                if (y > 0) {
                    joinRows(row, row - 1);
                }
                if (x > 0) {
                    joinRows(row, row - ny);
                }
            }
        }
        // parents come before their children, so that one pass makes every tree flat
        for (int run = 0; run < count; run++) {
            look.step();
            parent[run] = parent[parent[run]];
        }
    }

    /** One step more of what takes long: the user is asked whether to go on, now and then. */
    void step() {
        look.step();
    }

    private void joinRows(int row, int other) {
        long[] bits = set.bits();
        long carry = 0;
        int b = other * words;
        for (int a = row * words; a < (row + 1) * words; a++, b++) {
            long both = bits[a] & bits[b];
            long meet = both & ~(both << 1 | carry);
            carry = both >>> 63;
            while (meet != 0) {
                long upTo = meet ^ (meet - 1);
                join(before[a] + Long.bitCount(starts[a] & upTo) - 1, before[b] + Long.bitCount(starts[b] & upTo) - 1);
                meet &= meet - 1;
            }
        }
    }

    private void join(int first, int second) {
        int a = find(first);
        int b = find(second);
        if (a < b) {
            parent[b] = a;
        } else {
            parent[a] = b;
        }
    }

    private int find(int run) {
        // most paths are one step long and need no writing
        int at = run;
        int up = parent[at];
        int next = parent[up];
        while (next != up) {
            parent[at] = next;
            at = next;
            up = parent[at];
            next = parent[up];
        }
        return up;
    }

    /** The run at a voxel of the set. */
    int at(int row, int z) {
        int w = row * words + (z >> 6);
        return before[w] + Long.bitCount(starts[w] & (-1L >>> (63 - (z & 63)))) - 1;
    }

    /** What is to be done at each place where the bits of two rows meet. */
    interface Meeting {
        void runs(int run, int other);
    }

    /** Calls for each stretch over which two rows have voxels side by side. */
    void meet(int row, int other, Meeting meeting) {
        long[] bits = set.bits();
        long carry = 0;
        int b = other * words;
        for (int a = row * words; a < (row + 1) * words; a++, b++) {
            long both = bits[a] & bits[b];
            long meet = both & ~(both << 1 | carry);
            carry = both >>> 63;
            while (meet != 0) {
                long upTo = meet ^ (meet - 1);
                meeting.runs(
                        before[a] + Long.bitCount(starts[a] & upTo) - 1,
                        before[b] + Long.bitCount(starts[b] & upTo) - 1);
                meet &= meet - 1;
            }
        }
    }

    /** The first run of a row, and one past its last. */
    int firstOfRow(int row) {
        return before[row * words];
    }

    /** Number of voxels of each run. */
    int[] lengths() {
        int[] length = new int[count];
        long[] bits = set.bits();
        for (int row = 0; row < set.nx() * set.ny(); row++) {
            look.step();
            for (int w = row * words; w < (row + 1) * words; w++) {
                long rest = bits[w];
                int run = before[w] - 1;
                long start = starts[w];
                while (rest != 0) {
                    long lowest = rest & -rest;
                    run += (start & lowest) != 0 ? 1 : 0;
                    // the stretch of ones from the lowest bit on
                    int ones = Long.numberOfTrailingZeros(~(rest >>> Long.numberOfTrailingZeros(rest)));
                    length[run] += ones;
                    rest &= ones == 64 ? 0 : ~((lowest << ones) - lowest);
                }
            }
        }
        return length;
    }

    /** A value for each voxel, that of its run, or 0 outside the set. */
    int[] paint(int[] valueOfRun) {
        int plane = set.ny() * set.nz();
        int[] out = new int[set.nx() * plane];
        for (int x = 0; x < set.nx(); x++) {
            paint(x, valueOfRun, out, x * plane);
        }
        return out;
    }

    /** The same for one plane. */
    int[] paint(int x, int[] valueOfRun) {
        int[] out = new int[set.ny() * set.nz()];
        paint(x, valueOfRun, out, 0);
        return out;
    }

    private void paint(int x, int[] valueOfRun, int[] out, int from) {
        int nz = set.nz();
        long[] bits = set.bits();
        for (int y = 0; y < set.ny(); y++) {
            look.step();
            int row = x * set.ny() + y;
            int run = before[row * words] - 1;
            for (int word = 0; word < words; word++) {
                int w = row * words + word;
                int at = from + y * nz + 64 * word;
                long rest = bits[w];
                long start = starts[w];
                while (rest != 0) {
                    int bit = Long.numberOfTrailingZeros(rest);
                    run += (int) (start >>> bit & 1);
                    out[at + bit] = valueOfRun[run];
                    rest &= rest - 1;
                }
            }
        }
    }

    /** The voxels of the chosen runs. */
    VoxelSet only(boolean[] chosen) {
        long[] kept = Arrays.copyOf(set.bits(), set.bits().length);
        for (int row = 0; row < set.nx() * set.ny(); row++) {
            look.step();
            int run = before[row * words] - 1;
            for (int w = row * words; w < (row + 1) * words; w++) {
                long rest = kept[w];
                long drop = 0;
                while (rest != 0) {
                    long lowest = rest & -rest;
                    run += (starts[w] & lowest) != 0 ? 1 : 0;
                    drop |= chosen[run] ? 0 : lowest;
                    rest &= rest - 1;
                }
                kept[w] &= ~drop;
            }
        }
        return new VoxelSet(kept, set.nx(), set.ny(), set.nz());
    }
}
