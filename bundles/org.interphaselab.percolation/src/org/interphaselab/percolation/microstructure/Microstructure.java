package org.interphaselab.percolation.microstructure;

import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;

/**
 * A segmented image: each voxel belongs to one of at most 256 phases. The labels are shared, not copied: treat them as
 * immutable.
 *
 * @param labels nx·ny·nz labels 0…255 as unsigned bytes, z fastest: that of voxel (x, y, z) is at {@code (x·ny + y)·nz + z}
 * @param nx voxels along x, pages of a stack
 * @param ny voxels along y, rows of a page
 * @param nz voxels along z, columns of a page
 * @param voxelEdge edge of a voxel in m, where it was given
 */
public record Microstructure(byte[] labels, int nx, int ny, int nz, OptionalDouble voxelEdge) {

    public Microstructure {
        Objects.requireNonNull(voxelEdge, "voxelEdge");
        if (nx < 1 || ny < 1 || nz < 1 || labels.length != (long) nx * ny * nz) {
            throw new IllegalArgumentException(
                    labels.length + " labels in a box of " + nx + " x " + ny + " x " + nz + " voxels");
        }
    }

    /** Labels in a box, without the edge of a voxel. */
    public static Microstructure of(byte[] labels, int nx, int ny, int nz) {
        return new Microstructure(labels, nx, ny, nz, OptionalDouble.empty());
    }

    /** Label of a voxel, 0…255. */
    public int label(int x, int y, int z) {
        return labels[(x * ny + y) * nz + z] & 0xFF;
    }

    /** Number of voxels. */
    public int voxels() {
        return labels.length;
    }

    /** Voxels along an axis. */
    public int extent(Direction direction) {
        return switch (direction) {
            case X -> nx;
            case Y -> ny;
            case Z -> nz;
        };
    }

    /** Number of voxels of each label, 256 values. */
    public long[] counts() {
        long[] counts = new long[256];
        for (byte label : labels) {
            counts[label & 0xFF]++;
        }
        return counts;
    }

    /** The labels there are, ascending. */
    public Set<Integer> phases() {
        Set<Integer> phases = new TreeSet<>();
        long[] counts = counts();
        for (int label = 0; label < counts.length; label++) {
            if (counts[label] > 0) {
                phases.add(label);
            }
        }
        return phases;
    }
}
