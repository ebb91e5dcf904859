package org.interphaselab.percolation.lattice;

/** Joins the runs of one row with those of the rows it has links to. */
final class RowLinks {

    private final RowLattice lattice;
    private final Sides sides;
    private final RunIndex index;
    private final WindingForest forest;
    private final Wraps wraps;
    private final RowLattice.Link[] links;
    private int row;
    private int other;
    private int shift;
    private long mask;
    private int winding;

    RowLinks(RowLattice lattice, Sides sides, RunIndex index, WindingForest forest, Wraps wraps) {
        this.lattice = lattice;
        this.sides = sides;
        this.index = index;
        this.forest = forest;
        this.wraps = wraps;
        this.links = lattice.links().toArray(RowLattice.Link[]::new);
    }

    int count() {
        return links.length;
    }

    /** Turns to one link of row {@code y} of layer {@code z}; tells whether it is there, and does not leave an open side. */
    boolean from(int y, int z, int number) {
        RowLattice.Link link = links[number];
        int toY = y + link.rows();
        int toZ = z + link.layers();
        int crossY = toY < 0 ? -1 : toY >= lattice.rows() ? 1 : 0;
        int crossZ = toZ >= lattice.layers() ? 1 : 0;
        row = z * lattice.rows() + y;
        other = (toZ - crossZ * lattice.layers()) * lattice.rows() + toY - crossY * lattice.rows();
        shift = link.shift();
        mask = link.mask(z);
        winding = Winding.of(0, crossY, crossZ);
        return (crossY == 0 || sides.y()) && (crossZ == 0 || sides.z());
    }

    /** Whether the link stays inside the box, its ends along the row aside. */
    boolean inside() {
        return winding == 0;
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

    /** Joins at each bit of word {@code k} by a link that stays inside, while no seam has been crossed. */
    void joinInside(int k, long bits) {
        int word = row * index.words + k;
        long starts = index.starts[word];
        int before = index.before[word];
        if (shift == 0) {
            int otherWord = other * index.words + k;
            long otherStarts = index.starts[otherWord];
            int otherBefore = index.before[otherWord];
            for (long rest = bits; rest != 0; rest &= rest - 1) {
                long upTo = rest ^ rest - 1;
                forest.joinInside(
                        before + Long.bitCount(starts & upTo), otherBefore + Long.bitCount(otherStarts & upTo));
            }
        } else {
            for (long rest = bits; rest != 0; rest &= rest - 1) {
                int x = (k << 6) + Long.numberOfTrailingZeros(rest) + shift;
                forest.joinInside(before + Long.bitCount(starts & (rest ^ rest - 1)), index.runAt(other, x));
            }
        }
    }

    /** Joins at each bit of word {@code k}, none of them over the end of the row. */
    void join(int k, long bits, long occupied) {
        for (long rest = bits; rest != 0; rest &= rest - 1) {
            int x = (k << 6) + Long.numberOfTrailingZeros(rest);
            int closed = forest.join(index.runAt(row, x), index.runAt(other, x + shift), winding);
            if (closed != 0) {
                wraps.note(closed, occupied);
            }
        }
    }

    /** Whether the link of a row crosses its end anywhere: for links that are shifted, where that side is closed. */
    boolean crossesEnd() {
        return shift != 0 && sides.x() && RowLattice.has(mask, end());
    }

    /** The site of the row whose link crosses the end. */
    int end() {
        return shift > 0 ? lattice.length() - 1 : 0;
    }

    /** Joins over the end of the row. */
    void joinOverEnd(long occupied) {
        int from = index.runAt(row, end());
        int to = index.runAt(other, lattice.length() - 1 - end());
        wraps.note(forest.join(from, to, winding + shift * Winding.X), occupied);
    }
}
