package org.interphaselab.percolation.lattice;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.interphaselab.percolation.ensemble.Simulation;

/**
 * Site percolation on large periodic lattices, stopped when clusters wrap. In place of single sites in random order, all
 * sites are first occupied with a probability a little below the threshold, in words of 64 and joined by runs; from there
 * single random sites are added until the wrapping. Both steps together are exactly the process of Newman and Ziff (PRE 64
 * (2001) 016706, doi:10.1103/PhysRevE.64.016706): the first is its state at a binomial number of sites.
 *
 * <p>Where the first step has wrapped already, its sites are thinned, again and again if need be, and then put back in
 * random order, which is how they arrived given where they are; a run is never dropped or drawn anew, so there is no bias.
 *
 * @param lattice the box, all sides periodic
 * @param start probability of the first step; decides the speed, not the outcome's distribution
 * @param observed which wrappings a run waits for
 */
public record SiteRuns(RowLattice lattice, double start, Observed observed) implements Simulation {

    /** The share of the sites that is kept when they wrap already. */
    private static final long KEPT = RandomWords.fixedPoint(0.8);

    public SiteRuns {
        if (!(start >= 0 && start < 1)) {
            throw new IllegalArgumentException("the start must be a probability below 1: " + start);
        }
    }

    @Override
    public String identity() {
        return "site " + lattice.name() + " " + lattice.length() + "x" + lattice.rows() + "x" + lattice.layers() + " "
                + observed + " from " + start;
    }

    @Override
    public List<String> observables() {
        return observed.observables(lattice.dimension());
    }

    @Override
    public Worker newWorker() {
        return new SiteWorker(this);
    }

    /** One thread's memory: about 2 bytes per site. */
    private static final class SiteWorker implements Worker {

        private final RowLattice lattice;
        private final long start;
        private final RunIndex index;
        private final WindingForest forest;
        private final RandomWords random = new RandomWords();
        private final Wraps wraps;
        private final TailRuns tail = new TailRuns();
        private final RowLinks rowLinks;
        private final SiteNeighbours neighbours;
        private final int words;
        private final int length;
        private final int rowCount;
        private final long lastWord;
        /** Occupied sites. */
        private final long[] occupied;
        /** Occupied sites that were added one by one. */
        private final long[] single;

        SiteWorker(SiteRuns simulation) {
            lattice = simulation.lattice;
            start = RandomWords.fixedPoint(simulation.start);
            index = new RunIndex(lattice);
            words = index.words;
            length = lattice.length();
            rowCount = lattice.rows() * lattice.layers();
            lastWord = -1L >>> (-length & 63);
            occupied = new long[words * rowCount];
            single = new long[words * rowCount];
            double runs = lattice.sites() * (simulation.start * (1 - simulation.start) * 1.01 + 0.004);
            forest = new WindingForest((int) runs + 1024);
            wraps = new Wraps(simulation.observed.axes(lattice.dimension()), lattice.dimension());
            rowLinks = new RowLinks(lattice, index, forest, wraps);
            neighbours = new SiteNeighbours(lattice);
        }

        @Override
        public void run(long seed, long run, double[] outcome) {
            random.start(seed, run);
            for (int word = 0; word < occupied.length; word++) {
                occupied[word] = random.bernoulli(start) & (word % words == words - 1 ? lastWord : -1L);
            }
            long count = joinRuns();
            if (wraps.any()) {
                count = replay();
            }
            while (!wraps.complete()) {
                int site = random.below(lattice.sites());
                if (!isOccupied(site)) {
                    occupy(site, ++count);
                }
            }
            wraps.writeTo(outcome);
        }

        /**
         * Thins the sites until nothing wraps, and puts back what was taken, last taken first, each lot in random order;
         * tells how many there are then.
         */
        private long replay() {
            Deque<int[]> taken = new ArrayDeque<>();
            long count;
            do {
                long[] all = occupied.clone();
                for (int word = 0; word < all.length; word++) {
                    occupied[word] &= random.bernoulli(KEPT);
                }
                taken.push(missing(all));
                count = joinRuns();
            } while (wraps.any());
            for (int[] sites : taken) {
                for (int left = sites.length; left > 0 && !wraps.complete(); left--) {
                    int pick = random.below(left);
                    occupy(sites[pick], ++count);
                    sites[pick] = sites[left - 1];
                }
            }
            return count;
        }

        private int[] missing(long[] all) {
            int[] sites = new int[Arrays.stream(all).mapToInt(Long::bitCount).sum()];
            int count = 0;
            for (int word = 0; word < all.length; word++) {
                for (long rest = all[word] & ~occupied[word]; rest != 0; rest &= rest - 1) {
                    sites[count++] = word / words * length + (word % words << 6) + Long.numberOfTrailingZeros(rest);
                }
            }
            return Arrays.copyOf(sites, count);
        }

        /** Joins the occupied sites, and tells how many there are. */
        private long joinRuns() {
            long count = 0;
            index.clear();
            forest.clear();
            tail.clear();
            wraps.clear();
            Arrays.fill(single, 0);
            for (int row = 0, word = 0; row < rowCount; row++) {
                long chain = lattice.chain(row / lattice.rows());
                long carry = 0;
                for (int k = 0; k < words; k++, word++) {
                    long sites = occupied[word];
                    index.put(word, sites & ~((sites << 1 | carry) & chain));
                    carry = sites >>> 63;
                    count += Long.bitCount(sites);
                }
            }
            forest.add(index.runs());
            for (int row = 0; row < rowCount; row++) {
                joinSeam(row, count);
                joinLinks(row, count);
            }
            return count;
        }

        private void joinSeam(int row, long count) {
            boolean closed = RowLattice.has(lattice.chain(row / lattice.rows()), 0);
            if (closed && isAt(occupied, row, 0) && isAt(occupied, row, length - 1)) {
                wraps.note(forest.join(index.runAt(row, 0), index.runAt(row, length - 1), -Winding.X), count);
            }
        }

        private void joinLinks(int row, long count) {
            for (int link = 0; link < rowLinks.count(); link++) {
                rowLinks.from(row, link);
                int other = rowLinks.row();
                int shift = rowLinks.shift();
                long mask = rowLinks.mask();
                long carry = 0;
                int word = row * words;
                int otherWord = other * words;
                for (int k = 0; k < words; k++) {
                    long both = occupied[word + k] & mask & shifted(otherWord, k, shift);
                    // neighbours in both rows are in the same two runs: the first of them is enough
                    long first = both & ~(both << 1 | carry);
                    carry = both >>> 63;
                    if (first != 0) {
                        rowLinks.join(k, first, count);
                    }
                }
                if (shift != 0 && rowLinks.seamMasked() && seamOccupied(row, other, shift)) {
                    rowLinks.joinSeam(count);
                }
            }
        }

        private boolean seamOccupied(int row, int other, int shift) {
            int here = shift > 0 ? length - 1 : 0;
            return isAt(occupied, row, here) && isAt(occupied, other, length - 1 - here);
        }

        /** Word {@code k} of another row, moved so that bit i is its site i + shift; 0 over the ends of the row. */
        private long shifted(int otherWord, int k, int shift) {
            long here = occupied[otherWord + k];
            if (shift == 0) {
                return here;
            }
            return shift > 0
                    ? here >>> 1 | (k + 1 < words ? occupied[otherWord + k + 1] << 63 : 0)
                    : here << 1 | (k > 0 ? occupied[otherWord + k - 1] >>> 63 : 0);
        }

        private void occupy(int site, long count) {
            int member = forest.members();
            forest.add(1);
            int row = site / length;
            int x = site - row * length;
            int word = row * words + (x >> 6);
            occupied[word] |= 1L << x;
            single[word] |= 1L << x;
            tail.put(site, member);
            int found = neighbours.of(site);
            for (int i = 0; i < found; i++) {
                int other = neighbours.site(i);
                if (isOccupied(other)) {
                    wraps.note(forest.join(member, memberOf(other), neighbours.winding(i)), count);
                }
            }
        }

        private int memberOf(int site) {
            int row = site / length;
            int x = site - row * length;
            return isAt(single, row, x) ? tail.get(site) : index.runAt(row, x);
        }

        private boolean isOccupied(int site) {
            int row = site / length;
            return isAt(occupied, row, site - row * length);
        }

        private boolean isAt(long[] bits, int row, int x) {
            return (bits[row * words + (x >> 6)] >>> x & 1) != 0;
        }
    }
}
