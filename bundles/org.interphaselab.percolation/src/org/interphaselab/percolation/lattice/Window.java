package org.interphaselab.percolation.lattice;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.interphaselab.core.Occasionally;
import org.interphaselab.percolation.ensemble.Simulation;

/**
 * Percolation in words of 64 elements, stopped when clusters wrap or span. In place of single elements in random order, all
 * are first occupied with a probability a little below the threshold and joined by runs in the order of memory; from there
 * single random ones are added until the end. Both steps together are exactly the process of Newman and Ziff (PRE 64
 * (2001) 016706, doi:10.1103/PhysRevE.64.016706): the first is its state at a binomial number of elements.
 *
 * <p>Where the first step has ended already, its elements are thinned, again and again if need be, and then put back in
 * random order, which is how they arrived given where they are; a run is never dropped or drawn anew, so there is no bias.
 *
 * <p>Joins inside the box come first: until a seam is crossed all windings are 0, and need not be read.
 */
abstract class Window {

    /** The share that thinning takes is a few times the scatter of the first wrapping, which falls as L^(−1/ν). */
    private static final double THINNING = 4;

    /** A thread looks whether it is still wanted once in so many rows, or elements added one by one. */
    private static final int LOOK_ONCE_IN = 1 << 6;

    final RowLattice lattice;
    final Sides sides;
    final RunIndex index;
    final WindingForest forest;
    final Wraps wraps;
    final RowLinks rowLinks;
    final int words;
    final int length;
    final int rowCount;
    /** Occupied elements, one plane of bits per kind of element. */
    final long[][] occupied;

    private final RandomWords random = new RandomWords();
    private final Occasionally look = Occasionally.onceIn(LOOK_ONCE_IN, Simulation.Worker::checkInterrupted);
    private final long start;
    private final long kept;

    /**
     * Takes memory for runs.
     *
     * @param kinds kinds of elements
     * @param runsPerSite members of the forest to expect, per site
     */
    Window(RowLattice lattice, Sides sides, double start, Observed observed, int kinds, double runsPerSite) {
        this.lattice = lattice;
        this.sides = sides;
        this.start = RandomWords.fixedPoint(start);
        index = new RunIndex(lattice);
        words = index.words;
        length = lattice.length();
        rowCount = lattice.rows() * lattice.layers();
        occupied = new long[kinds][words * rowCount];
        double members = lattice.sites() * runsPerSite + 2 * Math.sqrt(lattice.sites()) + 64;
        forest = new WindingForest((int) members, sides.anyOpen(lattice.dimension()));
        wraps = new Wraps(observed.axes(lattice.dimension()), lattice.dimension());
        rowLinks = new RowLinks(lattice, sides, index, forest, wraps);
        kept = RandomWords.fixedPoint(1 - thinned(lattice));
    }

    /** The share of elements that thinning takes. */
    static double thinned(RowLattice lattice) {
        double side = Math.pow(lattice.sites(), 1.0 / lattice.dimension());
        double scatter = Math.pow(side, lattice.dimension() == 2 ? -0.75 : -1.141);
        return Math.min(0.2, THINNING * scatter);
    }

    /** A window for sites or bonds. */
    static Window of(Elements elements, RowLattice lattice, Sides sides, double start, Observed observed) {
        return elements == Elements.SITES
                ? new SiteWindow(lattice, sides, start, observed)
                : new BondWindow(lattice, sides, start, observed);
    }

    /** The bits of word {@code k} of a row at which there are elements. */
    abstract long places(int kind, int row, int k);

    /** Tells the index of all runs and how many elements are occupied. */
    abstract long putRuns();

    /** Joins a row by all that crosses no seam. */
    abstract void joinInside(int y, int z);

    /** Whether a site is in a run. */
    abstract boolean present(int row, int x);

    /** The sites of a word that are in runs; it is word {@code k} of its row. */
    abstract long sites(int word, int k);

    /** Joins a row by what crosses seams. */
    abstract void joinOverSeams(int y, int z, long count);

    /** Occupies one element more and joins it. */
    abstract void occupy(int kind, int row, int x, long count);

    /** Forgets what earlier runs left. */
    abstract void forget();

    /**
     * Occupies elements until all axes observed are wrapped or spanned.
     *
     * @param outcome takes how many are occupied at the first of each
     */
    final void run(long seed, long run, double[] outcome) {
        fill(seed, run);
        long count = join(false);
        if (wraps.any()) {
            count = replay(count);
        }
        while (!wraps.complete()) {
            int kind = occupied.length == 1 ? 0 : random.below(occupied.length);
            long place = random.next();
            int row = (int) ((place >>> 32) * rowCount >>> 32);
            int x = (int) ((place & 0xFFFF_FFFFL) * length >>> 32);
            if ((places(kind, row, x >> 6) & ~occupied[kind][row * words + (x >> 6)] & 1L << x) != 0) {
                add(kind, row, x, ++count);
                look.step();
            }
        }
        wraps.writeTo(outcome);
    }

    /** Does the first step only, members of the forest weighed by their sites, and tells the axes wrapped or spanned. */
    final int occupyOnce(long seed, long run) {
        fill(seed, run);
        join(true);
        return wraps.seen();
    }

    private void fill(long seed, long run) {
        random.start(seed, run);
        for (int kind = 0; kind < occupied.length; kind++) {
            for (int row = 0, word = 0; row < rowCount; row++) {
                look.step();
                for (int k = 0; k < words; k++, word++) {
                    occupied[kind][word] = random.bernoulli(start) & places(kind, row, k);
                }
            }
        }
    }

    private void add(int kind, int row, int x, long count) {
        occupied[kind][row * words + (x >> 6)] |= 1L << x;
        occupy(kind, row, x, count);
        wraps.noteAxes(forest.spanned(), count);
    }

    /** Joins what is occupied, and tells how much that is. */
    private long join(boolean weighed) {
        index.clear();
        forest.clear();
        wraps.clear();
        forget();
        long count = putRuns();
        forest.add(index.runs());
        if (weighed) {
            weigh();
        }
        for (int z = 0; z < lattice.layers(); z++) {
            for (int y = 0; y < lattice.rows(); y++) {
                look.step();
                joinInside(y, z);
            }
        }
        if (sides.anyOpen(lattice.dimension())) {
            touchFaces();
        }
        for (int z = 0; z < lattice.layers(); z++) {
            for (int y = 0; y < lattice.rows(); y++) {
                look.step();
                joinOverSeams(y, z, count);
            }
        }
        wraps.noteAxes(forest.spanned(), count);
        return count;
    }

    /**
     * Thins until nothing has ended, and puts back what was taken, last taken first, each lot in random order; tells how
     * much is occupied then.
     */
    private long replay(long filled) {
        Deque<Lot> taken = new ArrayDeque<>();
        long count = filled;
        do {
            taken.push(thin(count));
            count = join(false);
        } while (wraps.any());
        for (Lot lot : taken) {
            long[] elements = lot.elements();
            for (int left = lot.count(); left > 0 && !wraps.complete(); left--) {
                int pick = random.below(left);
                int site = (int) elements[pick];
                add((int) (elements[pick] >>> 32), site / length, site % length, ++count);
                look.step();
                elements[pick] = elements[left - 1];
            }
        }
        return count;
    }

    /** Elements that were taken away, the first so many of these: the kind in the high half, the site in the low one. */
    private record Lot(long[] elements, int count) {}

    /** Takes elements away of so many. */
    private Lot thin(long all) {
        double expected = all * thinned(lattice);
        long[] taken = new long[(int) (expected + 4 * Math.sqrt(expected)) + 16];
        int count = 0;
        for (int kind = 0; kind < occupied.length; kind++) {
            for (int row = 0, word = 0; row < rowCount; row++) {
                for (int k = 0; k < words; k++, word++) {
                    long away = occupied[kind][word] & ~random.bernoulli(kept);
                    occupied[kind][word] &= ~away;
                    for (; away != 0; away &= away - 1) {
                        if (count == taken.length) {
                            taken = Arrays.copyOf(taken, count + (count >> 2));
                        }
                        int x = (k << 6) + Long.numberOfTrailingZeros(away);
                        taken[count++] = (long) kind << 32 | row * length + x;
                    }
                }
            }
        }
        return new Lot(taken, count);
    }

    /** Gives each run its number of sites. */
    private void weigh() {
        for (int row = 0, word = 0; row < rowCount; row++) {
            for (int k = 0; k < words; k++, word++) {
                int run = index.before[word];
                // a run counts its first site already
                long rest = sites(word, k) & ~index.starts[word];
                for (long starts = index.starts[word]; rest != 0; starts &= starts - 1, run++) {
                    long earlier = starts == 0 ? -1L : (starts & -starts) - 1;
                    forest.grow(run, Long.bitCount(rest & earlier));
                    rest &= ~earlier;
                    if (starts == 0) {
                        break;
                    }
                }
            }
        }
    }

    private void touchFaces() {
        for (int row = 0; row < rowCount; row++) {
            int ofRow = length > 2 ? facesAt(row, 1) : 0;
            if (ofRow != 0) {
                for (int run = index.firstOf(row); run < index.endOf(row); run++) {
                    forest.touch(run, ofRow);
                }
            }
            for (int x : new int[] {0, length - 1}) {
                if (facesAt(row, x) != 0 && present(row, x)) {
                    forest.touch(index.runAt(row, x), facesAt(row, x));
                }
            }
        }
    }

    /** The open faces that a site lies on, as {@link WindingForest#touch} takes them. */
    final int facesAt(int row, int x) {
        int z = row / lattice.rows();
        int y = row - z * lattice.rows();
        return facesAlong(0, x, length) | facesAlong(1, y, lattice.rows()) | facesAlong(2, z, lattice.layers());
    }

    private int facesAlong(int axis, int at, int size) {
        if (sides.closed(axis) || axis >= lattice.dimension()) {
            return 0;
        }
        return (at == 0 ? 1 << axis : 0) | (at == size - 1 ? 1 << axis + WindingForest.HIGH_FACE : 0);
    }
}
