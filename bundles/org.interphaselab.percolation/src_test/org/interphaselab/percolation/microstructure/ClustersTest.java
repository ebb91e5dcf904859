package org.interphaselab.percolation.microstructure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumSet;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.interphaselab.core.RandomStreams;
import org.junit.jupiter.api.Test;

/** Clusters by runs against those found voxel by voxel, on random images around the threshold, whatever is periodic. */
class ClustersTest {

    private static final int[][] STEPS = {{1, 0, 0}, {-1, 0, 0}, {0, 1, 0}, {0, -1, 0}, {0, 0, 1}, {0, 0, -1}};

    @Test
    void clustersAreThoseFoundVoxelByVoxel() {
        RandomGenerator random = RandomStreams.stream(20261129, 0);
        for (int round = 0; round < 400; round++) {
            int nx = 1 + random.nextInt(7);
            int ny = 1 + random.nextInt(7);
            int nz = random.nextInt(4) == 0 ? 60 + random.nextInt(75) : 1 + random.nextInt(9);
            byte[] labels = new byte[nx * ny * nz];
            double fraction = 0.2 + 0.6 * random.nextDouble();
            for (int at = 0; at < labels.length; at++) {
                labels[at] = (byte) (random.nextDouble() < fraction ? 200 : random.nextInt(2));
            }
            Microstructure image = Microstructure.of(labels, nx, ny, nz);
            Set<Direction> periodic = EnumSet.noneOf(Direction.class);
            for (Direction direction : Direction.values()) {
                if (random.nextBoolean()) {
                    periodic.add(direction);
                }
            }
            compare(image, 200, periodic);
        }
    }

    private static void compare(Microstructure image, int phase, Set<Direction> periodic) {
        Clusters clusters = Clusters.of(VoxelSet.ofPhase(image, phase), periodic);
        Flood flood = new Flood(image, phase, periodic);
        assertArrayEquals(flood.labels, clusters.labels());
        assertArrayEquals(
                flood.labels,
                IntStream.range(0, image.nx())
                        .flatMap(x -> Arrays.stream(clusters.labels(x)))
                        .toArray());
        assertEquals(flood.count, clusters.count());
        long[] sizes = new long[flood.count + 1];
        for (int label : flood.labels) {
            sizes[label] += label == 0 ? 0 : 1;
        }
        assertArrayEquals(sizes, clusters.sizes());
        for (Direction direction : Direction.values()) {
            boolean[] expected = flood.percolate(direction);
            assertArrayEquals(expected, clusters.percolate(direction), direction + " of " + periodic);
            VoxelSet percolating = clusters.percolating(direction);
            long voxels = 0;
            for (int at = 0; at < flood.labels.length; at++) {
                int z = at % image.nz();
                int y = at / image.nz() % image.ny();
                int x = at / image.nz() / image.ny();
                assertEquals(expected[flood.labels[at]], percolating.contains(x, y, z));
                voxels += expected[flood.labels[at]] ? 1 : 0;
            }
            assertEquals(voxels, percolating.size());
        }
    }

    /** Breadth first, with the place of each voxel as if the box were repeated without end. */
    private static final class Flood {
        private final Microstructure image;
        private final Set<Direction> periodic;
        private final int[] labels;
        private final int[][] place;
        private final boolean[][] winds;
        private int count;

        Flood(Microstructure image, int phase, Set<Direction> periodic) {
            this.image = image;
            this.periodic = periodic;
            labels = new int[image.voxels()];
            place = new int[image.voxels()][];
            winds = new boolean[image.voxels() + 1][3];
            for (int at = 0; at < labels.length; at++) {
                if ((image.labels()[at] & 0xFF) == phase && labels[at] == 0) {
                    count++;
                    spread(at, phase);
                }
            }
        }

        private void spread(int first, int phase) {
            int[] size = {image.nx(), image.ny(), image.nz()};
            Deque<Integer> queue = new ArrayDeque<>();
            queue.add(first);
            labels[first] = count;
            place[first] =
                    new int[] {first / image.nz() / image.ny(), first / image.nz() % image.ny(), first % image.nz()};
            while (!queue.isEmpty()) {
                int[] from = place[queue.remove()];
                for (int[] step : STEPS) {
                    int[] to = {from[0] + step[0], from[1] + step[1], from[2] + step[2]};
                    int at = inBox(from, step, size);
                    if (at < 0 || (image.labels()[at] & 0xFF) != phase) {
                        continue;
                    }
                    if (labels[at] == 0) {
                        labels[at] = count;
                        place[at] = to;
                        queue.add(at);
                    } else {
                        for (int axis = 0; axis < 3; axis++) {
                            winds[count][axis] |= place[at][axis] != to[axis];
                        }
                    }
                }
            }
        }

        private int inBox(int[] from, int[] step, int[] size) {
            int at = 0;
            for (int axis = 0; axis < 3; axis++) {
                int inside = Math.floorMod(from[axis], size[axis]) + step[axis];
                if ((inside < 0 || inside >= size[axis]) && !periodic.contains(Direction.values()[axis])) {
                    return -1;
                }
                at = at * size[axis] + Math.floorMod(inside, size[axis]);
            }
            return at;
        }

        private boolean[] percolate(Direction direction) {
            int axis = direction.ordinal();
            boolean[] does = new boolean[count + 1];
            if (periodic.contains(direction)) {
                for (int cluster = 1; cluster <= count; cluster++) {
                    does[cluster] = winds[cluster][axis];
                }
                return does;
            }
            boolean[] first = new boolean[count + 1];
            boolean[] last = new boolean[count + 1];
            for (int at = 0; at < labels.length; at++) {
                if (labels[at] > 0) {
                    int[] inBox = {at / image.nz() / image.ny(), at / image.nz() % image.ny(), at % image.nz()};
                    first[labels[at]] |= inBox[axis] == 0;
                    last[labels[at]] |= inBox[axis] == image.extent(direction) - 1;
                }
            }
            for (int cluster = 1; cluster <= count; cluster++) {
                does[cluster] = first[cluster] && last[cluster];
            }
            return does;
        }
    }

    @Test
    void twoBarsThatTouchBothFacesWithoutMeetingDoNotWind() {
        // two bars from either face, one row apart: labels of faces agree through the seam, yet nothing goes around
        byte[] labels = new byte[6 * 4];
        for (int x = 0; x < 6; x++) {
            labels[x * 4 + (x < 3 ? 0 : 2)] = 1;
        }
        VoxelSet set = VoxelSet.ofPhase(Microstructure.of(labels, 6, 4, 1), 1);
        assertFalse(any(Clusters.of(set, EnumSet.of(Direction.X)).percolate(Direction.X)));
        for (int y = 0; y < 3; y++) {
            labels[2 * 4 + y] = 1;
        }
        VoxelSet joined = VoxelSet.ofPhase(Microstructure.of(labels, 6, 4, 1), 1);
        Clusters periodic = Clusters.of(joined, EnumSet.of(Direction.X));
        assertFalse(any(periodic.percolate(Direction.X)), "the seam joins unlike rows");
        assertTrue(any(Clusters.of(joined, Set.of()).percolate(Direction.X)), "yet it spans an open box");
    }

    private static boolean any(boolean[] does) {
        for (boolean each : does) {
            if (each) {
                return true;
            }
        }
        return false;
    }
}
