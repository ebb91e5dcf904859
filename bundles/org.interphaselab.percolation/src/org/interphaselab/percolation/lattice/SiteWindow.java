package org.interphaselab.percolation.lattice;

import java.util.Arrays;

/**
 * Site percolation in a {@link Window}: its bits are sites, and runs of neighbours along the rows are the members of the
 * forest.
 */
final class SiteWindow extends Window {

    /** Sites added one by one: their members of the forest follow those of the runs. */
    private final TailRuns tail;

    private final SiteNeighbours neighbours;
    private final long lastWord;
    /** Occupied sites. */
    private final long[] sites;
    /** Bit i of these words is set when any of the eight sites from bit 8 i of the rows on was added by itself. */
    private final long[] singles;

    SiteWindow(RowLattice lattice, Sides sides, double start, Observed observed) {
        super(lattice, sides, start, observed, 1, start * (1 - start) + tail(lattice, start));
        tail = new TailRuns((int) (tail(lattice, start) * lattice.sites()));
        lastWord = -1L >>> (-length & 63);
        sites = occupied[0];
        singles = new long[(sites.length >> 3) + 1];
        neighbours = new SiteNeighbours(lattice, sides);
    }

    /** Single sites to expect, per site: those of the tail, or those that thinning took and that are put back. */
    private static double tail(RowLattice lattice, double start) {
        return Math.max(0.004, start * thinned(lattice));
    }

    @Override
    long places(int kind, int row, int k) {
        return k == words - 1 ? lastWord : -1L;
    }

    @Override
    void forget() {
        tail.clear();
        Arrays.fill(singles, 0);
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
        int eighth = eighth(row, x);
        singles[eighth >> 6] |= 1L << eighth;
        tail.put(row * length + x);
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
        int eighth = eighth(row, x);
        if ((singles[eighth >> 6] >>> eighth & 1) != 0) {
            int number = tail.numberOf(row * length + x);
            if (number >= 0) {
                return index.runs() + number;
            }
        }
        return index.runAt(row, x);
    }

    private int eighth(int row, int x) {
        return (row * words << 3) + (x >> 3);
    }

    @Override
    boolean present(int row, int x) {
        return (sites[row * words + (x >> 6)] >>> x & 1) != 0;
    }
}
