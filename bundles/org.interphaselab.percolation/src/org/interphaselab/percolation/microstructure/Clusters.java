package org.interphaselab.percolation.microstructure;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.interphaselab.core.Progress;

/**
 * The clusters of a voxel set: voxels connected through faces. A box may be periodic along some axes. Along a periodic axis a
 * cluster percolates when it winds around the box, along an open one when it reaches from the first plane to the last.
 */
public final class Clusters {

    private final VoxelSet set;
    private final Set<Direction> periodic;
    private final Runs runs;
    /** Number of each run's cluster, from 1, in raster order. */
    private final int[] clusterOfRun;
    /** By cluster: the axes around which it winds, as bits. */
    private byte[] winds;

    private int count;

    private Clusters(VoxelSet set, Set<Direction> periodic, Progress wanted) {
        this.set = set;
        this.periodic = Set.copyOf(periodic);
        runs = new Runs(set, wanted);
        clusterOfRun = new int[runs.count()];
        if (periodic.isEmpty()) {
            for (int run = 0; run < clusterOfRun.length; run++) {
                runs.step();
                int root = runs.root(run);
                clusterOfRun[run] = root == run ? ++count : clusterOfRun[root];
            }
            winds = new byte[count + 1];
        } else {
            joinSeams();
        }
    }

    /** The clusters of a set in a box with these periodic axes; all others are open. */
    public static Clusters of(VoxelSet set, Set<Direction> periodic) {
        return of(set, periodic, Progress.none());
    }

    /**
     * The same.
     *
     * @param wanted asked every so often whether to go on, here and by what is asked of the clusters
     * @throws java.util.concurrent.CancellationException when the user cancels
     */
    public static Clusters of(VoxelSet set, Set<Direction> periodic, Progress wanted) {
        return new Clusters(set, periodic, wanted);
    }

    private void joinSeams() {
        SeamForest forest = new SeamForest(runs.count());
        int nx = set.nx();
        int ny = set.ny();
        if (periodic.contains(Direction.X)) {
            for (int y = 0; y < ny; y++) {
                runs.meet((nx - 1) * ny + y, y, (a, b) -> seam(forest, a, b, Direction.X));
            }
        }
        for (int x = 0; x < nx; x++) {
            if (periodic.contains(Direction.Y)) {
                runs.meet(x * ny + ny - 1, x * ny, (a, b) -> seam(forest, a, b, Direction.Y));
            }
        }
        if (periodic.contains(Direction.Z)) {
            for (int row = 0; row < nx * ny; row++) {
                if (contains(row, 0) && contains(row, set.nz() - 1)) {
                    seam(forest, runs.at(row, set.nz() - 1), runs.at(row, 0), Direction.Z);
                }
            }
        }
        winds = new byte[runs.count() + 1];
        for (int run = 0; run < clusterOfRun.length; run++) {
            runs.step();
            int root = forest.root(runs.root(run));
            if (root == run) {
                clusterOfRun[run] = ++count;
                winds[count] = (byte) forest.axes(run);
            } else {
                clusterOfRun[run] = clusterOfRun[root];
            }
        }
    }

    private void seam(SeamForest forest, int from, int to, Direction direction) {
        forest.join(runs.root(from), runs.root(to), SeamForest.crossing(direction));
    }

    private boolean contains(int row, int z) {
        return (set.bits()[row * set.words() + (z >> 6)] >>> z & 1) != 0;
    }

    /** Number of clusters. */
    public int count() {
        return count;
    }

    /** For each voxel the number of its cluster, from 1 in raster order, or 0 outside the set; z fastest. */
    public int[] labels() {
        return runs.paint(clusterOfRun);
    }

    /** The same for the plane of one x: of large images, plane by plane, no array is large. */
    public int[] labels(int x) {
        return runs.paint(x, clusterOfRun);
    }

    /** Voxels of each cluster; element 0 is 0. */
    public long[] sizes() {
        long[] sizes = new long[count + 1];
        int[] lengths = runs.lengths();
        for (int run = 0; run < lengths.length; run++) {
            sizes[clusterOfRun[run]] += lengths[run];
        }
        return sizes;
    }

    /** For each cluster whether it percolates along an axis; element 0 is false. */
    public boolean[] percolate(Direction direction) {
        boolean[] does = new boolean[count + 1];
        if (periodic.contains(direction)) {
            for (int cluster = 1; cluster <= count; cluster++) {
                does[cluster] = (winds[cluster] >> direction.ordinal() & 1) != 0;
            }
            return does;
        }
        boolean[] first = touching(direction, 0);
        boolean[] last = touching(direction, extent(direction) - 1);
        for (int cluster = 1; cluster <= count; cluster++) {
            does[cluster] = first[cluster] && last[cluster];
        }
        return does;
    }

    private int extent(Direction direction) {
        return switch (direction) {
            case X -> set.nx();
            case Y -> set.ny();
            case Z -> set.nz();
        };
    }

    private boolean[] touching(Direction direction, int plane) {
        boolean[] touching = new boolean[count + 1];
        for (int x = 0; x < set.nx(); x++) {
            for (int y = 0; y < set.ny(); y++) {
                int row = x * set.ny() + y;
                if (direction == Direction.Z) {
                    if (contains(row, plane)) {
                        touching[clusterOfRun[runs.at(row, plane)]] = true;
                    }
                } else if ((direction == Direction.X ? x : y) == plane) {
                    int end = runs.firstOfRow(row + 1);
                    for (int run = runs.firstOfRow(row); run < end; run++) {
                        touching[clusterOfRun[run]] = true;
                    }
                }
            }
        }
        return touching;
    }

    /** The voxels of clusters that percolate along an axis. */
    public VoxelSet percolating(Direction direction) {
        boolean[] does = percolate(direction);
        boolean[] chosen = new boolean[clusterOfRun.length];
        for (int run = 0; run < chosen.length; run++) {
            chosen[run] = does[clusterOfRun[run]];
        }
        return runs.only(chosen);
    }

    /** Share of the set's voxels that belong to a cluster which percolates along each axis; 0 for an empty set. */
    public Map<Direction, Double> percolatingFraction() {
        long[] sizes = sizes();
        Map<Direction, Double> fractions = new EnumMap<>(Direction.class);
        long all = set.size();
        for (Direction direction : Direction.values()) {
            boolean[] does = percolate(direction);
            long voxels = 0;
            for (int cluster = 1; cluster <= count; cluster++) {
                voxels += does[cluster] ? sizes[cluster] : 0;
            }
            fractions.put(direction, all == 0 ? 0 : (double) voxels / all);
        }
        return fractions;
    }
}
