package org.interphaselab.percolation.conduction;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;

/** How much of the Java heap a solution takes, and how much can still be taken. */
final class HeapRoom {

    /** Vectors, stencil and parents of each cell of a {@link RedBlackGrid}: of one conductivity, and of several. */
    private static final int UNIFORM_CELL = 64;

    private static final int WEIGHTED_CELL = 80;
    /** The multigrid's coarse levels, the sets and the kinds, per voxel: what the worst random images take. */
    private static final int LEVELS = 17;
    /** Some two dozen arrays are large, and collectors leave up to a region of the heap unused beside each: 1 MB, or more. */
    private static final long LEAST_UNUSED = 24 << 20;

    private static final int UNUSED_PART = 64;

    private HeapRoom() {}

    /**
     * The bytes that a solution takes at most, beside the image.
     *
     * @param length voxels along the current; across and along rows likewise
     * @param uniform whether all conducting phases conduct alike
     */
    static long needed(int length, int across, int along, boolean uniform) {
        long cells = (length + 2L) * (across + 1L) * ((along + 1) / 2 + 1);
        return cells * (uniform ? UNIFORM_CELL : WEIGHTED_CELL) + LEVELS * ((long) length * across * along);
    }

    /**
     * The bytes that large arrays can take. What nobody uses any more counts as taken until it is collected, so that this is
     * done first where otherwise there would be too few.
     *
     * @param wanted bytes that are to be taken
     */
    static long left(long wanted) {
        long free = free();
        if (free < wanted) {
            System.gc();
            free = free();
        }
        return free;
    }

    private static long free() {
        Runtime runtime = Runtime.getRuntime();
        long old = old(runtime.maxMemory());
        long unused = Math.max(LEAST_UNUSED, old / UNUSED_PART);
        return Math.max(0, old - unused - (runtime.totalMemory() - runtime.freeMemory()));
    }

    /** Size of the part of the heap in which what is large or old lies: the largest part, or all of it. */
    private static long old(long given) {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getUsage)
                .mapToLong(usage -> usage.getMax())
                .filter(most -> most > 0)
                .max()
                .orElse(given);
    }
}
