package org.interphaselab.percolation.microstructure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.interphaselab.core.Progress;
import org.interphaselab.core.RandomStreams;
import org.interphaselab.percolation.microstructure.Morphology.Critical;
import org.junit.jupiter.api.Test;

class MorphologyTest {

    @Test
    void distancesAreThoseToTheNearestVoxel() {
        RandomGenerator random = RandomStreams.stream(7, 1);
        for (int round = 0; round < 60; round++) {
            int nx = 1 + random.nextInt(9);
            int ny = 1 + random.nextInt(9);
            int nz = 1 + random.nextInt(20);
            byte[] labels = new byte[nx * ny * nz];
            double fraction = round % 3 == 0 ? 0.01 : 0.2 * random.nextDouble();
            for (int at = 0; at < labels.length; at++) {
                labels[at] = (byte) (random.nextDouble() < fraction ? 1 : 0);
            }
            Microstructure image = Microstructure.of(labels, nx, ny, nz);
            int[] found = Distances.squaredTo(VoxelSet.ofPhase(image, 1), Progress.none());
            for (int at = 0; at < labels.length; at++) {
                assertEquals(nearest(image, at), found[at]);
            }
        }
    }

    private static int nearest(Microstructure image, int at) {
        int least = Distances.NONE;
        int z = at % image.nz();
        int y = at / image.nz() % image.ny();
        int x = at / image.nz() / image.ny();
        for (int other = 0; other < image.voxels(); other++) {
            if (image.labels()[other] == 1) {
                int dz = other % image.nz() - z;
                int dy = other / image.nz() % image.ny() - y;
                int dx = other / image.nz() / image.ny() - x;
                least = Math.min(least, dx * dx + dy * dy + dz * dz);
            }
        }
        return least;
    }

    /** A bar of 7 × 7 voxels, in the middle of its length narrowed to 3 × 3. */
    private static Microstructure neckedBar() {
        int n = 15;
        byte[] labels = new byte[n * n * n];
        for (int x = 0; x < n; x++) {
            int half = x == 7 ? 1 : 3;
            for (int y = 7 - half; y <= 7 + half; y++) {
                for (int z = 7 - half; z <= 7 + half; z++) {
                    labels[(x * n + y) * n + z] = 1;
                }
            }
        }
        return Microstructure.of(labels, n, n, n);
    }

    @Test
    void erosionEndsPercolationAtTheNeck() {
        Microstructure bar = neckedBar();
        Critical critical = new Morphology(VoxelSet.ofPhase(bar, 1), Direction.X, Set.of())
                .erosion(Progress.none())
                .orElseThrow();
        // the middle of the neck is two edges away from the nearest voxel outside
        assertEquals(2, critical.distance());
        assertTrue(critical.otherFraction() < critical.percolatingFraction());
    }

    @Test
    void dilationClosesTheGap() {
        int n = 12;
        byte[] labels = new byte[n * n * n];
        Arrays.fill(labels, 0, 4 * n * n, (byte) 1);
        Arrays.fill(labels, 9 * n * n, n * n * n, (byte) 1);
        Microstructure plates = Microstructure.of(labels, n, n, n);
        Critical critical = new Morphology(VoxelSet.ofPhase(plates, 1), Direction.X, Set.of())
                .dilation(Progress.none())
                .orElseThrow();
        // five planes are empty; the middle one is three edges from either plate
        assertEquals(3, critical.distance());
        assertEquals(1, critical.percolatingFraction());
        assertEquals(11.0 / 12, critical.otherFraction(), 1e-12);
    }

    @Test
    void whatIsThereAlreadyHasNoThreshold() {
        VoxelSet bar = VoxelSet.ofPhase(neckedBar(), 1);
        assertTrue(new Morphology(bar, Direction.X, Set.of())
                .dilation(Progress.none())
                .isEmpty());
        assertTrue(new Morphology(bar, Direction.Y, Set.of())
                .erosion(Progress.none())
                .isEmpty());
    }
}
