package org.interphaselab.percolation.lattice;

import java.util.Arrays;

/**
 * Site percolation in a {@link Window}: its bits are sites, and runs of neighbours along the rows are the members of the
 * forest.
 */
final class SiteWindow extends Window {

    private final TailRuns tail = new TailRuns();
    private final SiteNeighbours neighbours;
    private final long lastWord;
    /** Occupied sites. */
    private final long[] sites;
    /** Occupied sites that were added one by one. */
    private final long[] single;

    SiteWindow(RowLattice lattice, Sides sides, double start, Observed observed) {
        super(lattice, sides, start, observed, 1, members(lattice, start));
        lastWord = -1L >>> (-length & 63);
        sites = occupied[0];
        single = new long[sites.length];
        neighbours = new SiteNeighbours(lattice, sides);
    }

    /** Runs and single sites to expect, per site: those of the tail, or those that thinning took and that are put back. */
    private static double members(RowLattice lattice, double start) {
        return start * (1 - start) * 1.01 + Math.max(0.004, start * thinned(lattice));
    }

    @Override
    long places(int kind, int row, int k) {
        return k == words - 1 ? lastWord : -1L;
    }

    @Override
    void forget() {
        tail.clear();
        Arrays.fill(single, 0);
    }

    @Override
    long putRuns() {
        long count = 0;
        for (int row = 0, word = 0; row < rowCount; row++) {
            long chain = lattice.chain(row / lattice.rows());
            long carry = 0;
            for (int k = 0; k < words; k++, word++) {
                long here = sites[word];
                index.put(word, here & ~((here << 1 | carry) & chain));
                carry = here >>> 63;
                count += Long.bitCount(here);
            }
        }
        return count;
    }

    @Override
    void joinInside(int y, int z) {
        for (int link = 0; link < rowLinks.count(); link++) {
            if (rowLinks.from(y, z, link) && rowLinks.inside()) {
                long carry = 0;
                for (int k = 0; k < words; k++) {
                    long both = both(z * lattice.rows() + y, k);
                    // neighbours in both rows are in the same two runs: the first of them is enough
                    long first = both & ~(both << 1 | carry);
                    carry = both >>> 63;
                    if (first != 0) {
                        rowLinks.joinInside(k, first);
                    }
                }
            }
        }
    }

    @Override
    void joinOverSeams(int y, int z, long count) {
        int row = z * lattice.rows() + y;
        boolean chained = sides.x() && RowLattice.has(lattice.chain(z), 0);
        if (chained && present(row, 0) && present(row, length - 1)) {
            wraps.note(forest.join(index.runAt(row, 0), index.runAt(row, length - 1), -Winding.X), count);
        }
        for (int link = 0; link < rowLinks.count(); link++) {
            if (!rowLinks.from(y, z, link)) {
                continue;
            }
            for (int k = 0; k < words && !rowLinks.inside(); k++) {
                rowLinks.join(k, both(row, k), count);
            }
            if (rowLinks.crossesEnd()
                    && present(row, rowLinks.end())
                    && present(rowLinks.row(), length - 1 - rowLinks.end())) {
                rowLinks.joinOverEnd(count);
            }
        }
    }

    /** Sites of word {@code k} that are occupied at both ends of the link. */
    private long both(int row, int k) {
        return sites[row * words + k] & rowLinks.mask() & linked(rowLinks.row() * words, k, rowLinks.shift());
    }

    /** Word {@code k} of another row, moved so that bit i is its site i + shift; 0 over the ends of the row. */
    private long linked(int otherWord, int k, int shift) {
        long here = sites[otherWord + k];
        if (shift == 0) {
            return here;
        }
        return shift > 0
                ? here >>> 1 | (k + 1 < words ? sites[otherWord + k + 1] << 63 : 0)
                : here << 1 | (k > 0 ? sites[otherWord + k - 1] >>> 63 : 0);
    }

    @Override
    long sites(int word, int k) {
        return sites[word];
    }

    @Override
    void occupy(int kind, int row, int x, long count) {
        int member = forest.members();
        forest.add(1);
        single[row * words + (x >> 6)] |= 1L << x;
        tail.put(row * length + x, member);
        if (sides.anyOpen(lattice.dimension())) {
            forest.touch(member, facesAt(row, x));
        }
        int found = neighbours.of(row, x);
        for (int i = 0; i < found; i++) {
            int otherRow = neighbours.row(i);
            int otherX = neighbours.x(i);
            if (present(otherRow, otherX)) {
                int closed = forest.join(member, memberOf(otherRow, otherX), neighbours.winding(i));
                if (closed != 0) {
                    wraps.note(closed, count);
                }
            }
        }
    }

    private int memberOf(int row, int x) {
        return (single[row * words + (x >> 6)] >>> x & 1) != 0 ? tail.get(row * length + x) : index.runAt(row, x);
    }

    @Override
    boolean present(int row, int x) {
        return (sites[row * words + (x >> 6)] >>> x & 1) != 0;
    }
}
