package org.interphaselab.percolation.continuum;

import java.util.Arrays;
import org.interphaselab.percolation.lattice.Winding;
import org.interphaselab.percolation.lattice.WindingForest;

/**
 * For a fixed configuration, the smallest gap over which particles must conduct for a cluster to wrap the box, along each
 * axis: pairs are joined in the order of their gaps, so that one pass answers for every tunnelling distance at once. It is
 * the largest gap on the path whose largest gap is smallest, found as by Kruskal (Proc. Am. Math. Soc. 7 (1956) 48,
 * doi:10.1090/S0002-9939-1956-0078686-7); that a network of tunnelling particles conducts by it: Ambegaokar, Halperin and
 * Langer, PRB 4 (1971) 2612, doi:10.1103/PhysRevB.4.2612.
 */
final class CriticalGap implements PairSink {

    private static final int ELECTRODE = -1;

    private final Solid solid;
    private final Particles particles;
    private final WindingForest forest;
    private double limit;
    private int count;
    private double[] gap = new double[1 << 12];
    private int[] first = new int[1 << 12];
    private int[] second = new int[1 << 12];
    private int[] crossing = new int[1 << 12];

    private final Box box;

    CriticalGap(Solid solid, Box box, Particles particles, int expected) {
        this.solid = solid;
        this.box = box;
        this.particles = particles;
        forest = new WindingForest(expected + 1);
    }

    /** Forgets all pairs; from now on only gaps up to the limit are taken. */
    void clear(double largestGap) {
        count = 0;
        limit = largestGap;
    }

    @Override
    public void near(int one, int other, double dx, double dy, double dz, double squared, int seams) {
        int form = particles.formLength;
        double between = solid.gap(particles.forms, one * form, other * form, dx, dy, dz);
        take(between, one, other, seams);
    }

    /** Takes the gaps between the particles and the electrodes on both faces of a film, which are one, with a seam between. */
    void electrodes() {
        for (int particle = 0; particle < particles.count; particle++) {
            double height = particles.at[3 * particle + 2];
            double half = solid.halfHeight(particles.forms, particle * particles.formLength);
            take(height - half, ELECTRODE, particle, 0);
            take(box.z() - height - half, ELECTRODE, particle, Winding.Z);
        }
    }

    private void take(double between, int one, int other, int seams) {
        if (between > limit) {
            return;
        }
        if (count == gap.length) {
            gap = Arrays.copyOf(gap, 2 * count);
            first = Arrays.copyOf(first, 2 * count);
            second = Arrays.copyOf(second, 2 * count);
            crossing = Arrays.copyOf(crossing, 2 * count);
        }
        gap[count] = between;
        first[count] = one;
        second[count] = other;
        crossing[count++] = seams;
    }

    /**
     * Joins the pairs from the smallest gap on.
     *
     * @param outcome takes for each axis the gap at which a cluster first wraps it; of a film, at which one spans it
     * @return whether clusters wrapped along all axes, or spanned the film
     */
    boolean find(double[] outcome) {
        forest.clear();
        // the first member is the electrodes
        forest.add(particles.count + 1);
        int seen = 0;
        int all = box.film() ? 1 << 2 : (1 << box.dimension()) - 1;
        long[] order = order();
        for (int i = 0; i < count && seen != all; i++) {
            int pair = (int) order[i];
            int winding = forest.join(first[pair] + 1, second[pair] + 1, crossing[pair]);
            int fresh = winding == 0 ? 0 : Winding.axes(winding) & all & ~seen;
            seen |= fresh;
            for (int axis = 0; axis < box.dimension(); axis++) {
                if ((fresh >> axis & 1) != 0) {
                    outcome[box.film() ? 0 : axis] = gap[pair];
                }
            }
        }
        return seen == all;
    }

    /** Numbers of the pairs by their gaps, in the low halves; gaps equal to seven digits may change places. */
    private long[] order() {
        long[] order = new long[count];
        for (int pair = 0; pair < count; pair++) {
            order[pair] = (long) Float.floatToIntBits((float) Math.max(0, gap[pair])) << 32 | pair;
        }
        Arrays.sort(order);
        return order;
    }
}
