package org.interphaselab.percolation.lattice;

/**
 * Numbers the runs of occupied sites along the rows: a run is a member of the {@link WindingForest}, so that about five
 * sites need one. The number of a site's run is the number of runs begun before its word plus those begun in it up to the
 * site: one population count.
 */
final class RunIndex {

    final int words;
    /** For each word the sites at which runs begin. */
    final long[] starts;
    /** Number of the last run begun before a word. */
    final int[] before;

    private int runs;

    RunIndex(RowLattice lattice) {
        words = (lattice.length() + 63) >> 6;
        int all = Math.multiplyExact(words, lattice.rows() * lattice.layers());
        starts = new long[all];
        before = new int[all];
    }

    /** Forgets all runs. */
    void clear() {
        runs = 0;
    }

    /** Tells where runs begin in the next word; words must come in order. */
    void put(int word, long begins) {
        starts[word] = begins;
        before[word] = runs - 1;
        runs += Long.bitCount(begins);
    }

    /** Number of runs. */
    int runs() {
        return runs;
    }

    /** The run of the site at bit {@code x} of a row. */
    int runAt(int row, int x) {
        int word = row * words + (x >> 6);
        return before[word] + Long.bitCount(starts[word] & (2L << x) - 1);
    }

    /** The first run of a row. */
    int firstOf(int row) {
        return before[row * words] + 1;
    }

    /** One more than the last run of a row. */
    int endOf(int row) {
        return (row + 1) * words < before.length ? before[(row + 1) * words] + 1 : runs;
    }
}
