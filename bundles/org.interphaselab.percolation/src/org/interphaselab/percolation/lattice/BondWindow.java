package org.interphaselab.percolation.lattice;

/**
 * Bond percolation in a {@link Window}, with one plane of bits per kind of bond: bit x of plane 0 is the bond from site x − 1
 * to site x of a row, the others are the links between rows. Sites joined along their row are a run, so that only bonds
 * between rows need a join.
 */
final class BondWindow extends Window {

    private final long lastWord;

    BondWindow(RowLattice lattice, Sides sides, double start, Observed observed) {
        super(lattice, sides, start, observed, 1 + lattice.links().size(), 1 - start * share(lattice));
        lastWord = -1L >>> (-length & 63);
    }

    /** The share of sites that may be in a run with the one before them, which the first of a row never is. */
    private static double share(RowLattice lattice) {
        double chained = (Long.bitCount(lattice.chain(0)) + Long.bitCount(lattice.chain(1))) / 128.0;
        return chained * (1 - 1.0 / lattice.length());
    }

    @Override
    long places(int kind, int row, int k) {
        int z = row / lattice.rows();
        long all = k == words - 1 ? lastWord : -1L;
        if (kind == 0) {
            long chain = lattice.chain(z) & all;
            return k == 0 && !sides.x() ? chain & ~1L : chain;
        }
        if (!rowLinks.from(row - z * lattice.rows(), z, kind - 1)) {
            return 0;
        }
        long there = rowLinks.mask() & all;
        boolean overOpenEnd = rowLinks.shift() != 0 && !sides.x() && rowLinks.end() >> 6 == k;
        return overOpenEnd ? there & ~(1L << rowLinks.end()) : there;
    }

    @Override
    void forget() {
        // all that runs leave is in the forest
    }

    @Override
    boolean present(int row, int x) {
        return true;
    }

    @Override
    long putRuns() {
        long count = 0;
        for (int row = 0, word = 0; row < rowCount; row++) {
            for (int k = 0; k < words; k++, word++) {
                long begins = ~occupied[0][word];
                // the bond over the end of the row is joined like any other
                begins |= k == 0 ? 1 : 0;
                index.put(word, k == words - 1 ? begins & lastWord : begins);
                for (long[] plane : occupied) {
                    count += Long.bitCount(plane[word]);
                }
            }
        }
        return count;
    }

    @Override
    void joinInside(int y, int z) {
        for (int link = 0; link < rowLinks.count(); link++) {
            if (rowLinks.from(y, z, link) && rowLinks.inside()) {
                for (int k = 0; k < words; k++) {
                    rowLinks.joinInside(k, insideRow(link, z * lattice.rows() + y, k));
                }
            }
        }
    }

    @Override
    void joinOverSeams(int y, int z, long count) {
        int row = z * lattice.rows() + y;
        if ((occupied[0][row * words] & 1) != 0) {
            joinAlong(row, 0, count);
        }
        for (int link = 0; link < rowLinks.count(); link++) {
            if (!rowLinks.from(y, z, link)) {
                continue;
            }
            for (int k = 0; k < words && !rowLinks.inside(); k++) {
                rowLinks.join(k, insideRow(link, row, k), count);
            }
            int end = rowLinks.end();
            if (rowLinks.crossesEnd() && (occupied[link + 1][row * words + (end >> 6)] >>> end & 1) != 0) {
                rowLinks.joinOverEnd(count);
            }
        }
    }

    /** Occupied bonds of word {@code k} that do not cross the end of the row. */
    private long insideRow(int link, int row, int k) {
        long bonds = occupied[link + 1][row * words + k];
        return rowLinks.shift() != 0 && k == rowLinks.end() >> 6 ? bonds & ~(1L << rowLinks.end()) : bonds;
    }

    /** Joins site {@code x} of a row with the one before it. */
    private void joinAlong(int row, int x, long count) {
        int before = x > 0 ? x - 1 : length - 1;
        int closed = forest.join(index.runAt(row, x), index.runAt(row, before), x > 0 ? 0 : -Winding.X);
        if (closed != 0) {
            wraps.note(closed, count);
        }
    }

    @Override
    long sites(int word, int k) {
        return k == words - 1 ? lastWord : -1L;
    }

    @Override
    void occupy(int kind, int row, int x, long count) {
        if (kind == 0) {
            joinAlong(row, x, count);
            return;
        }
        int z = row / lattice.rows();
        rowLinks.from(row - z * lattice.rows(), z, kind - 1);
        if (rowLinks.crossesEnd() && x == rowLinks.end()) {
            rowLinks.joinOverEnd(count);
        } else {
            rowLinks.join(x >> 6, 1L << x, count);
        }
    }
}
