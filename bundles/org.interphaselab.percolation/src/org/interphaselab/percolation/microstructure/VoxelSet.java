package org.interphaselab.percolation.microstructure;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.function.IntPredicate;
import org.interphaselab.core.Occasionally;
import org.interphaselab.core.Progress;

/**
 * Some voxels of a box, one bit each. Every row along z starts a new word; bits past the end of a row are 0.
 *
 * @param bits nx·ny rows of {@link #words()} words; voxel z of a row is bit z mod 64 of word z / 64
 * @param nx voxels along x
 * @param ny voxels along y
 * @param nz voxels along z
 */
public record VoxelSet(long[] bits, int nx, int ny, int nz) {

    /** The user is asked whether to go on once in so many rows. */
    private static final int LOOK_ONCE_IN = 1 << 8;

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long LOW = 0x7F7F7F7F7F7F7F7FL;
    /** Multiplied with a word of eight bytes 0 or 1 it gathers them in the highest byte, the first one lowest. */
    private static final long GATHER = 0x0102040810204080L;

    /** The voxels of one phase. */
    public static VoxelSet ofPhase(Microstructure image, int phase) {
        return ofPhase(image, phase, Progress.none());
    }

    /**
     * The same.
     *
     * @param progress asked every so often whether to go on
     * @throws java.util.concurrent.CancellationException when the user cancels
     */
    public static VoxelSet ofPhase(Microstructure image, int phase, Progress progress) {
        boolean[] wanted = new boolean[256];
        wanted[phase] = true;
        return ofPhases(image, wanted, progress);
    }

    /**
     * The voxels of several phases.
     *
     * @param wanted for each of the 256 labels whether its voxels belong to the set
     * @param progress asked every so often whether to go on
     * @throws java.util.concurrent.CancellationException when the user cancels
     */
    public static VoxelSet ofPhases(Microstructure image, boolean[] wanted, Progress progress) {
        Occasionally look = Occasionally.onceIn(LOOK_ONCE_IN, progress::checkCancelled);
        int single = single(wanted);
        VoxelSet set = empty(image.nx(), image.ny(), image.nz());
        byte[] labels = image.labels();
        int nz = image.nz();
        int words = set.words();
        for (int row = 0; row < image.nx() * image.ny(); row++) {
            look.step();
            for (int word = 0; word < words; word++) {
                int from = row * nz + 64 * word;
                int to = Math.min(from + 64, (row + 1) * nz);
                set.bits[row * words + word] =
                        single >= 0 ? equal(labels, from, to, single) : among(labels, from, to, wanted);
            }
        }
        return set;
    }

    private static VoxelSet empty(int nx, int ny, int nz) {
        return new VoxelSet(new long[Math.multiplyExact(nx * ny, (nz + 63) / 64)], nx, ny, nz);
    }

    /** The voxels whose value fulfils a condition. */
    static VoxelSet where(int[] values, int nx, int ny, int nz, IntPredicate condition) {
        VoxelSet set = empty(nx, ny, nz);
        int words = set.words();
        int at = 0;
        for (int row = 0; row < nx * ny; row++) {
            for (int z = 0; z < nz; z++, at++) {
                if (condition.test(values[at])) {
                    set.bits[row * words + (z >> 6)] |= 1L << z;
                }
            }
        }
        return set;
    }

    private static int single(boolean[] wanted) {
        int found = -1;
        for (int label = 0; label < wanted.length; label++) {
            if (wanted[label]) {
                if (found >= 0) {
                    return -1;
                }
                found = label;
            }
        }
        return found;
    }

    private static long equal(byte[] labels, int from, int to, int label) {
        long pattern = label * ONES;
        long word = 0;
        int at = from;
        for (; at + 8 <= to; at += 8) {
            long difference = (long) EIGHT.get(labels, at) ^ pattern;
            // 0x80 in each byte that is zero, without carries between bytes
            long zero = ~(((difference & LOW) + LOW) | difference | LOW);
            word |= ((zero >>> 7) * GATHER >>> 56) << (at - from);
        }
        for (; at < to; at++) {
            if ((labels[at] & 0xFF) == label) {
                word |= 1L << (at - from);
            }
        }
        return word;
    }

    private static long among(byte[] labels, int from, int to, boolean[] wanted) {
        long word = 0;
        for (int at = from; at < to; at++) {
            if (wanted[labels[at] & 0xFF]) {
                word |= 1L << (at - from);
            }
        }
        return word;
    }

    /** Words of a row. */
    public int words() {
        return (nz + 63) / 64;
    }

    /** Whether a voxel is in the set. */
    public boolean contains(int x, int y, int z) {
        return (bits[(x * ny + y) * words() + (z >> 6)] >>> z & 1) != 0;
    }

    /** Number of voxels in the set. */
    public long size() {
        long size = 0;
        for (long word : bits) {
            size += Long.bitCount(word);
        }
        return size;
    }
}
