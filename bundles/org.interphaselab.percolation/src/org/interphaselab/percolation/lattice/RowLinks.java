package org.interphaselab.percolation.lattice;

/** Joins the runs of one row with those of the rows it has links to. */
final class RowLinks {

    private final RowLattice lattice;
    private final RunIndex index;
    private final WindingForest forest;
    private final Wraps wraps;
    private final RowLattice.Link[] links;
    private int row;
    private int other;
    private int shift;
    private long mask;
    private int winding;

    RowLinks(RowLattice lattice, RunIndex index, WindingForest forest, Wraps wraps) {
        this.lattice = lattice;
        this.index = index;
        this.forest = forest;
        this.wraps = wraps;
        this.links = lattice.links().toArray(RowLattice.Link[]::new);
    }

    int count() {
        return links.length;
    }

    /** Turns to one link of a row. */
    void from(int fromRow, int number) {
        RowLattice.Link link = links[number];
        int layer = fromRow / lattice.rows();
        int y = fromRow - layer * lattice.rows() + link.rows();
        int z = layer + link.layers();
        int crossY = y < 0 ? -1 : y >= lattice.rows() ? 1 : 0;
        int crossZ = z >= lattice.layers() ? 1 : 0;
        row = fromRow;
        other = (z - crossZ * lattice.layers()) * lattice.rows() + y - crossY * lattice.rows();
        shift = link.shift();
        mask = link.mask(layer);
        winding = Winding.of(0, crossY, crossZ);
    }

    /** The row at the other end. */
    int row() {
        return other;
    }

    int shift() {
        return shift;
    }

    /** The sites of the row that have the link, by {@code x mod 64}. */
    long mask() {
        return mask;
    }

    /** Joins at each bit of word {@code k}, none of them over the end of the row. */
    void join(int k, long bits, long occupied) {
        int word = row * index.words + k;
        int otherWord = other * index.words + k;
        for (long rest = bits; rest != 0; rest &= rest - 1) {
            int from = index.runAtLowest(word, rest);
            int to = shift == 0
                    ? index.runAtLowest(otherWord, rest)
                    : index.runAt(other, (k << 6) + Long.numberOfTrailingZeros(rest) + shift);
            int closed = forest.join(from, to, winding);
            if (closed != 0) {
                wraps.note(closed, occupied);
            }
        }
    }

    /** Whether the site at the end of the row has the link, for links that are shifted. */
    boolean seamMasked() {
        return RowLattice.has(mask, shift > 0 ? lattice.length() - 1 : 0);
    }

    /** Joins over the end of the row, for links that are shifted. */
    void joinSeam(long occupied) {
        int here = shift > 0 ? lattice.length() - 1 : 0;
        int from = index.runAt(row, here);
        int to = index.runAt(other, lattice.length() - 1 - here);
        wraps.note(forest.join(from, to, winding + shift * Winding.X), occupied);
    }
}
