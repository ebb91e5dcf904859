package org.interphaselab.percolation.microstructure;

import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import org.interphaselab.core.Progress;

/**
 * How far a phase must be worn off, or must grow, until it ceases or begins to percolate. Distances are between centres of
 * voxels: a voxel beside the other phase is one edge away from it.
 */
public final class Morphology {

    /**
     * Where percolation ends or begins.
     *
     * @param distance critical distance in voxel edges: with growth by this much, or wear of anything less, the phase
     *     percolates
     * @param percolatingFraction volume fraction of the whole image that the phase has when it just percolates
     * @param otherFraction volume fraction of the next step, at which it does not
     */
    public record Critical(double distance, double percolatingFraction, double otherFraction) {}

    private final VoxelSet phase;
    private final Direction direction;
    private final Set<Direction> periodic;

    /** @param periodic axes along which clusters go on at the other side; distances do not */
    public Morphology(VoxelSet phase, Direction direction, Set<Direction> periodic) {
        this.phase = phase;
        this.direction = direction;
        this.periodic = periodic;
    }

    /**
     * Wears the phase off from where it meets others.
     *
     * @return empty when it does not percolate to begin with, or fills the box
     * @throws java.util.concurrent.CancellationException when the user cancels
     */
    public Optional<Critical> erosion(Progress progress) {
        int[] squared = Distances.squaredTo(complement(), progress);
        // larger steps keep less: the set of step s holds what is at least the distance number s away
        int[] steps = Distances.distinct(squared);
        return last(steps, step -> where(squared, value -> value >= steps[step]), true, progress);
    }

    /**
     * Lets the phase grow into others.
     *
     * @return empty when it percolates to begin with, or there is none of it
     * @throws java.util.concurrent.CancellationException when the user cancels
     */
    public Optional<Critical> dilation(Progress progress) {
        int[] squared = Distances.squaredTo(phase, progress);
        int[] steps = Distances.distinct(squared);
        return last(steps, step -> where(squared, value -> value <= steps[step]), false, progress);
    }

    /** Bisects for the last step at which the set percolates (or, growing, the first); steps are monotone. */
    private Optional<Critical> last(int[] steps, IntFunction<VoxelSet> set, boolean eroding, Progress progress) {
        // step 0 of both is the phase itself, or (eroding) everything
        int begin = eroding ? 1 : 0;
        progress.begin("Looking for the critical distance", 64);
        if (steps.length <= begin || percolates(set.apply(begin), progress) != eroding) {
            return Optional.empty();
        }
        int low = begin;
        int high = steps.length;
        while (high - low > 1) {
            progress.advance(1);
            int middle = (low + high) >>> 1;
            if (percolates(set.apply(middle), progress) == eroding) {
                low = middle;
            } else {
                high = middle;
            }
        }
        int percolating = eroding ? low : high;
        int other = eroding ? high : low;
        if (percolating == steps.length) {
            return Optional.empty();
        }
        return Optional.of(new Critical(
                Math.sqrt(steps[percolating]),
                fraction(set.apply(percolating)),
                other == steps.length ? 0 : fraction(set.apply(other))));
    }

    private boolean percolates(VoxelSet set, Progress progress) {
        for (boolean does : Clusters.of(set, periodic, progress).percolate(direction)) {
            if (does) {
                return true;
            }
        }
        return false;
    }

    private double fraction(VoxelSet set) {
        return (double) set.size() / ((long) phase.nx() * phase.ny() * phase.nz());
    }

    private VoxelSet complement() {
        long[] bits = new long[phase.bits().length];
        int words = phase.words();
        long lastWord = -1L >>> (-phase.nz() & 63);
        for (int w = 0; w < bits.length; w++) {
            bits[w] = ~phase.bits()[w] & (w % words == words - 1 ? lastWord : -1L);
        }
        return new VoxelSet(bits, phase.nx(), phase.ny(), phase.nz());
    }

    private VoxelSet where(int[] squared, IntPredicate condition) {
        return VoxelSet.where(squared, phase.nx(), phase.ny(), phase.nz(), condition);
    }
}
