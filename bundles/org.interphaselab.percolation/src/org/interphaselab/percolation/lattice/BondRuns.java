package org.interphaselab.percolation.lattice;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.interphaselab.percolation.ensemble.Simulation;

/**
 * Bond percolation on large periodic lattices, stopped when clusters wrap: the window of {@link SiteRuns}, with one plane
 * of bits per kind of bond. Sites joined along their row are a run, so that only bonds between rows need a join.
 *
 * @param lattice the box, all sides periodic
 * @param start probability of the first step; decides the speed, not the outcome's distribution
 * @param observed which wrappings a run waits for
 */
public record BondRuns(RowLattice lattice, double start, Observed observed) implements Simulation {

    /** The share of the bonds that is kept when they wrap already. */
    private static final long KEPT = RandomWords.fixedPoint(0.8);

    public BondRuns {
        if (!(start >= 0 && start < 1)) {
            throw new IllegalArgumentException("the start must be a probability below 1: " + start);
        }
    }

    @Override
    public String identity() {
        return "bond " + lattice.name() + " " + lattice.length() + "x" + lattice.rows() + "x" + lattice.layers() + " "
                + observed + " from " + start;
    }

    @Override
    public List<String> observables() {
        return observed.observables(lattice.dimension());
    }

    @Override
    public Worker newWorker() {
        return new BondWorker(this);
    }

    /** One thread's memory. Plane 0 holds the bonds along rows: bit x is the bond from site x − 1 to site x. */
    private static final class BondWorker implements Worker {

        private final RowLattice lattice;
        private final long start;
        private final RunIndex index;
        private final WindingForest forest;
        private final RandomWords random = new RandomWords();
        private final Wraps wraps;
        private final RowLinks rowLinks;
        private final int words;
        private final int length;
        private final int rowCount;
        private final long lastWord;
        private final long[][] occupied;

        BondWorker(BondRuns simulation) {
            lattice = simulation.lattice;
            start = RandomWords.fixedPoint(simulation.start);
            index = new RunIndex(lattice);
            words = index.words;
            length = lattice.length();
            rowCount = lattice.rows() * lattice.layers();
            lastWord = -1L >>> (-length & 63);
            occupied = new long[1 + lattice.links().size()][words * rowCount];
            forest = new WindingForest((int) (lattice.sites() * (1 - simulation.start)) + 1024);
            wraps = new Wraps(simulation.observed.axes(lattice.dimension()), lattice.dimension());
            rowLinks = new RowLinks(lattice, index, forest, wraps);
        }

        @Override
        public void run(long seed, long run, double[] outcome) {
            random.start(seed, run);
            for (int plane = 0; plane < occupied.length; plane++) {
                for (int word = 0; word < occupied[plane].length; word++) {
                    occupied[plane][word] = random.bernoulli(start) & places(plane, word);
                }
            }
            long count = joinRuns();
            if (wraps.any()) {
                count = replay();
            }
            while (!wraps.complete()) {
                int plane = random.below(occupied.length);
                int site = random.below(lattice.sites());
                int row = site / length;
                int x = site - row * length;
                int word = row * words + (x >> 6);
                long bit = 1L << x;
                if ((places(plane, word) & ~occupied[plane][word] & bit) != 0) {
                    occupy(plane, row, x, ++count);
                }
            }
            wraps.writeTo(outcome);
        }

        /** The bits of a word at which there are bonds. */
        private long places(int plane, int word) {
            int layer = word / words / lattice.rows();
            long mask = plane == 0
                    ? lattice.chain(layer)
                    : lattice.links().get(plane - 1).mask(layer);
            return word % words == words - 1 ? mask & lastWord : mask;
        }

        /** As for sites: thins what wraps already, and puts it back in random order. */
        private long replay() {
            Deque<long[]> taken = new ArrayDeque<>();
            long count;
            do {
                long[][] all = new long[occupied.length][];
                for (int plane = 0; plane < all.length; plane++) {
                    all[plane] = occupied[plane].clone();
                    for (int word = 0; word < all[plane].length; word++) {
                        occupied[plane][word] &= random.bernoulli(KEPT);
                    }
                }
                taken.push(missing(all));
                count = joinRuns();
            } while (wraps.any());
            for (long[] bonds : taken) {
                for (int left = bonds.length; left > 0 && !wraps.complete(); left--) {
                    int pick = random.below(left);
                    int site = (int) bonds[pick];
                    occupy((int) (bonds[pick] >>> 32), site / length, site % length, ++count);
                    bonds[pick] = bonds[left - 1];
                }
            }
            return count;
        }

        /** The bonds that were taken away: the plane in the high half, the site in the low one. */
        private long[] missing(long[][] all) {
            long[] bonds = new long[16];
            int count = 0;
            for (int plane = 0; plane < all.length; plane++) {
                for (int word = 0; word < all[plane].length; word++) {
                    for (long rest = all[plane][word] & ~occupied[plane][word]; rest != 0; rest &= rest - 1) {
                        int x = (word % words << 6) + Long.numberOfTrailingZeros(rest);
                        if (count == bonds.length) {
                            bonds = Arrays.copyOf(bonds, 2 * count);
                        }
                        bonds[count++] = (long) plane << 32 | word / words * length + x;
                    }
                }
            }
            return Arrays.copyOf(bonds, count);
        }

        private long joinRuns() {
            long count = 0;
            index.clear();
            forest.clear();
            wraps.clear();
            for (int word = 0; word < words * rowCount; word++) {
                long begins = ~occupied[0][word];
                if (word % words == 0) {
                    // the bond over the end of the row is joined like any other
                    begins |= 1;
                }
                index.put(word, word % words == words - 1 ? begins & lastWord : begins);
                for (long[] plane : occupied) {
                    count += Long.bitCount(plane[word]);
                }
            }
            forest.add(index.runs());
            for (int row = 0; row < rowCount; row++) {
                if ((occupied[0][row * words] & 1) != 0) {
                    joinAlong(row, 0, count);
                }
                for (int link = 0; link < rowLinks.count(); link++) {
                    rowLinks.from(row, link);
                    joinLink(occupied[link + 1], row, count);
                }
            }
            return count;
        }

        private void joinLink(long[] plane, int row, long count) {
            int shift = rowLinks.shift();
            int end = shift > 0 ? length - 1 : 0;
            for (int k = 0; k < words; k++) {
                long bonds = plane[row * words + k];
                if (shift != 0 && k == end >> 6) {
                    if ((bonds >>> end & 1) != 0) {
                        rowLinks.joinSeam(count);
                    }
                    bonds &= ~(1L << end);
                }
                rowLinks.join(k, bonds, count);
            }
        }

        /** Joins site {@code x} of a row with the one before it. */
        private void joinAlong(int row, int x, long count) {
            int before = x > 0 ? x - 1 : length - 1;
            int closed = forest.join(index.runAt(row, x), index.runAt(row, before), x > 0 ? 0 : -Winding.X);
            if (closed != 0) {
                wraps.note(closed, count);
            }
        }

        private void occupy(int plane, int row, int x, long count) {
            occupied[plane][row * words + (x >> 6)] |= 1L << x;
            if (plane == 0) {
                joinAlong(row, x, count);
                return;
            }
            rowLinks.from(row, plane - 1);
            int end = rowLinks.shift() > 0 ? length - 1 : 0;
            if (rowLinks.shift() != 0 && x == end) {
                rowLinks.joinSeam(count);
            } else {
                rowLinks.join(x >> 6, 1L << x, count);
            }
        }
    }
}
