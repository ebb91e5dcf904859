package org.interphaselab.percolation.microstructure;

import java.util.BitSet;
import org.interphaselab.core.Occasionally;
import org.interphaselab.core.Progress;

/**
 * The exact Euclidean distance transform, axis by axis by lower envelopes of parabolas (Felzenszwalb and Huttenlocher, Theory
 * of Computing 8 (2012) 415, doi:10.4086/toc.2012.v008a019), in whole numbers.
 */
final class Distances {

    /** Larger than any squared distance in a box whose voxels an array can hold along each axis. */
    static final int NONE = Integer.MAX_VALUE;

    /** The user is asked whether to go on once in so many lines. */
    private static final int LOOK_ONCE_IN = 1 << 8;

    private final int[] squared;
    private final Progress wanted;

    private Distances(int[] squared, Progress wanted) {
        this.squared = squared;
        this.wanted = wanted;
    }

    /**
     * For each voxel the squared distance, in voxel edges, from its centre to that of the nearest voxel of the set; 0 within
     * it, {@link #NONE} when the set is empty. Beyond the box there is nothing.
     *
     * @throws java.util.concurrent.CancellationException when the user cancels
     */
    static int[] squaredTo(VoxelSet set, Progress wanted) {
        int nx = set.nx();
        int ny = set.ny();
        int nz = set.nz();
        int[] values = new int[nx * ny * nz];
        for (int x = 0, at = 0; x < nx; x++) {
            wanted.checkCancelled();
            for (int y = 0; y < ny; y++) {
                for (int z = 0; z < nz; z++, at++) {
                    values[at] = set.contains(x, y, z) ? 0 : NONE;
                }
            }
        }
        Distances transform = new Distances(values, wanted);
        transform.along(nz, 1, nx * ny, nz, 1, 0);
        transform.along(ny, nz, nx, ny * nz, nz, 1);
        transform.along(nx, ny * nz, 1, 0, ny * nz, 1);
        return values;
    }

    /** Lines of one axis: {@code outer} groups {@code outerStep} apart of {@code inner} lines {@code innerStep} apart. */
    private void along(int length, int step, int outer, int outerStep, int inner, int innerStep) {
        int[] line = new int[length];
        int[] apex = new int[length];
        int[] from = new int[length];
        Occasionally look = Occasionally.onceIn(LOOK_ONCE_IN, wanted::checkCancelled);
        for (int o = 0; o < outer; o++) {
            for (int i = 0; i < inner; i++) {
                look.step();
                envelope(o * outerStep + i * innerStep, step, line, apex, from);
            }
        }
    }

    private void envelope(int start, int step, int[] line, int[] apex, int[] from) {
        int length = line.length;
        int hulls = 0;
        for (int q = 0; q < length; q++) {
            line[q] = squared[start + q * step];
            if (line[q] == NONE) {
                continue;
            }
            int place = 0;
            while (hulls > 0) {
                place = overtakes(line, apex[hulls - 1], q);
                if (place > from[hulls - 1]) {
                    break;
                }
                hulls--;
            }
            if (hulls == 0) {
                place = 0;
            }
            if (place < length) {
                apex[hulls] = q;
                from[hulls++] = place;
            }
        }
        if (hulls == 0) {
            return;
        }
        int hull = 0;
        for (int q = 0; q < length; q++) {
            while (hull + 1 < hulls && from[hull + 1] <= q) {
                hull++;
            }
            int away = q - apex[hull];
            squared[start + q * step] = away * away + line[apex[hull]];
        }
    }

    /** The first place at which the parabola over {@code right} is no higher than that over {@code left}. */
    private static int overtakes(int[] line, int left, int right) {
        long above = (long) line[right] + (long) right * right - line[left] - (long) left * left;
        long twice = 2L * (right - left);
        // the smallest whole number not below above / twice
        return Math.toIntExact(Math.max(-1, Math.min(Integer.MAX_VALUE, -Math.floorDiv(-above, twice))));
    }

    /** The distinct values below {@link #NONE}, ascending. */
    static int[] distinct(int[] squared) {
        BitSet seen = new BitSet();
        for (int value : squared) {
            if (value != NONE) {
                seen.set(value);
            }
        }
        return seen.stream().toArray();
    }
}
