package org.interphaselab.benchmarks.percolation;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.interphaselab.core.RandomStreams;
import org.interphaselab.percolation.microstructure.Microstructure;

/** Images of two phases to measure with, 0 and 1, made from a seed. */
final class MadeImages {

    private static final long SEED = 20261129;

    private MadeImages() {}

    /** Each voxel for itself is 1 with this probability. */
    static Microstructure sites(int edge, double fraction) {
        RandomGenerator random = RandomStreams.stream(SEED, 1);
        byte[] labels = new byte[edge * edge * edge];
        for (int at = 0; at < labels.length; at++) {
            labels[at] = (byte) (random.nextDouble() < fraction ? 1 : 0);
        }
        return Microstructure.of(labels, edge, edge, edge);
    }

    /** Overlapping balls of six voxels' radius that take this fraction. */
    static Microstructure balls(int edge, double fraction) {
        RandomGenerator random = RandomStreams.stream(SEED, 2);
        int radius = 6;
        double volume = 4.0 / 3 * Math.PI * radius * radius * radius;
        int balls = (int) (-Math.log(1 - fraction) / volume * edge * edge * edge);
        byte[] labels = new byte[edge * edge * edge];
        for (int ball = 0; ball < balls; ball++) {
            int cx = random.nextInt(edge);
            int cy = random.nextInt(edge);
            int cz = random.nextInt(edge);
            for (int x = Math.max(0, cx - radius); x <= Math.min(edge - 1, cx + radius); x++) {
                for (int y = Math.max(0, cy - radius); y <= Math.min(edge - 1, cy + radius); y++) {
                    for (int z = Math.max(0, cz - radius); z <= Math.min(edge - 1, cz + radius); z++) {
                        int away = (x - cx) * (x - cx) + (y - cy) * (y - cy) + (z - cz) * (z - cz);
                        if (away <= radius * radius) {
                            labels[(x * edge + y) * edge + z] = 1;
                        }
                    }
                }
            }
        }
        return Microstructure.of(labels, edge, edge, edge);
    }

    /** Noise made smooth over about three voxels, cut so that the lower values take this fraction. */
    static Microstructure blobs(int edge, double fraction) {
        RandomGenerator random = RandomStreams.stream(SEED, 3);
        float[] field = new float[edge * edge * edge];
        for (int at = 0; at < field.length; at++) {
            field[at] = (float) random.nextGaussian();
        }
        // three running means along each axis are nearly a Gaussian filter
        for (int step : new int[] {1, edge, edge * edge}) {
            for (int pass = 0; pass < 3; pass++) {
                field = mean(field, edge, step);
            }
        }
        float[] sorted = field.clone();
        Arrays.sort(sorted);
        float cut = sorted[(int) (fraction * sorted.length)];
        byte[] labels = new byte[field.length];
        for (int at = 0; at < labels.length; at++) {
            labels[at] = (byte) (field[at] < cut ? 1 : 0);
        }
        return Microstructure.of(labels, edge, edge, edge);
    }

    /** The mean of five along an axis, going on at the other side. */
    private static float[] mean(float[] field, int edge, int step) {
        float[] smooth = new float[field.length];
        for (int at = 0; at < field.length; at++) {
            int place = at / step % edge;
            float sum = 0;
            for (int away = -2; away <= 2; away++) {
                sum += field[at + (Math.floorMod(place + away, edge) - place) * step];
            }
            smooth[at] = sum / 5;
        }
        return smooth;
    }
}
