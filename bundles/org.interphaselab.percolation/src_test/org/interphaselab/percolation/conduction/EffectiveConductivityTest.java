package org.interphaselab.percolation.conduction;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.random.RandomGenerator;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.core.RandomStreams;
import org.interphaselab.percolation.conduction.ConductionResult.Conducting;
import org.interphaselab.percolation.conduction.ConductionResult.NotPercolating;
import org.interphaselab.percolation.microstructure.Direction;
import org.interphaselab.percolation.microstructure.Microstructure;
import org.interphaselab.percolation.model.Bounds;
import org.junit.jupiter.api.Test;

class EffectiveConductivityTest {

    private static final double TOLERANCE = 1e-9;

    private static double conductivity(
            Microstructure image, PhaseConductivities phases, Direction direction, FaceConvention convention)
            throws ProblemException {
        ConductionResult result =
                new EffectiveConductivity(convention, TOLERANCE, 1).along(direction, image, phases, Progress.none());
        return assertInstanceOf(Conducting.class, result).conductivity().value();
    }

    private static double conductivity(Microstructure image, PhaseConductivities phases, Direction direction)
            throws ProblemException {
        return conductivity(image, phases, direction, FaceConvention.HALF_VOXEL);
    }

    static PhaseConductivities phases(double... values) {
        Map<Integer, Double> map = new TreeMap<>();
        for (int label = 0; label < values.length; label++) {
            map.put(label, values[label]);
        }
        return new PhaseConductivities(map, "S cm⁻¹");
    }

    static Microstructure random(RandomGenerator random, int nx, int ny, int nz, double... fractions) {
        byte[] labels = new byte[nx * ny * nz];
        for (int at = 0; at < labels.length; at++) {
            double u = random.nextDouble();
            int label = 0;
            while (label < fractions.length && u >= fractions[label]) {
                u -= fractions[label++];
            }
            labels[at] = (byte) label;
        }
        return Microstructure.of(labels, nx, ny, nz);
    }

    /** Kirchhoff's equations of every voxel, solved by LU factors: no grid, no trimming, no iteration. */
    private static double kirchhoff(
            Microstructure image, PhaseConductivities phases, Direction direction, FaceConvention convention) {
        int n = image.voxels();
        RealMatrix a = new Array2DRowRealMatrix(n, n);
        RealVector b = new ArrayRealVector(n);
        int[] size = {image.nx(), image.ny(), image.nz()};
        int axis = direction.ordinal();
        boolean half = convention == FaceConvention.HALF_VOXEL;
        for (int at = 0; at < n; at++) {
            int[] place = {at / image.nz() / image.ny(), at / image.nz() % image.ny(), at % image.nz()};
            double own = phases.of(image.labels()[at]);
            boolean first = place[axis] == 0;
            boolean last = place[axis] == size[axis] - 1;
            if (!half && (first || last)) {
                a.setEntry(at, at, 1);
                b.setEntry(at, first ? 1 : 0);
                continue;
            }
            a.addToEntry(at, at, 1e-14);
            for (int side = 0; side < 3; side++) {
                for (int step = -1; step <= 1; step += 2) {
                    int to = place[side] + step;
                    if (to >= 0 && to < size[side]) {
                        int other = at + step * (side == 2 ? 1 : side == 1 ? size[2] : size[1] * size[2]);
                        double theirs = phases.of(image.labels()[other]);
                        double g = own * theirs == 0 ? 0 : 2 * own * theirs / (own + theirs);
                        a.addToEntry(at, at, g);
                        a.addToEntry(at, other, -g);
                    } else if (side == axis) {
                        a.addToEntry(at, at, 2 * own);
                        b.addToEntry(at, step < 0 ? 2 * own : 0);
                    }
                }
            }
        }
        RealVector potential = new LUDecomposition(a, 0).getSolver().solve(b);
        double current = 0;
        int step = axis == 2 ? 1 : axis == 1 ? size[2] : size[1] * size[2];
        for (int at = 0; at < n; at++) {
            int place = axis == 2 ? at % size[2] : axis == 1 ? at / size[2] % size[1] : at / size[2] / size[1];
            if (place == 0) {
                double own = phases.of(image.labels()[at]);
                double theirs = phases.of(image.labels()[at + step]);
                double g = own * theirs == 0 ? 0 : 2 * own * theirs / (own + theirs);
                current += half ? 2 * own * (1 - potential.getEntry(at)) : g * (1 - potential.getEntry(at + step));
            }
        }
        double area = (double) n / size[axis];
        return current * (half ? size[axis] : size[axis] - 1) / area;
    }

    @Test
    void smallImagesAgreeWithKirchhoff() throws ProblemException {
        RandomGenerator random = RandomStreams.stream(5, 0);
        for (int round = 0; round < 60; round++) {
            int nx = 3 + random.nextInt(6);
            int ny = 3 + random.nextInt(6);
            int nz = 3 + random.nextInt(6);
            boolean binary = round % 2 == 0;
            Microstructure image =
                    binary ? random(random, nx, ny, nz, 0.4) : random(random, nx, ny, nz, 0.25, 0.25, 0.25);
            PhaseConductivities phases = binary ? phases(0, 3.5) : phases(0, 1, 25, 1e-3);
            for (Direction direction : Direction.values()) {
                for (FaceConvention convention : FaceConvention.values()) {
                    ConductionResult result = new EffectiveConductivity(convention, TOLERANCE, 1)
                            .along(direction, image, phases, Progress.none());
                    double expected = kirchhoff(image, phases, direction, convention);
                    switch (result) {
                        case Conducting found -> {
                            double off = Math.abs(found.conductivity().value() / expected - 1);
                            // single-precision conductances of several phases are 6e-8 off at most
                            assertTrue(off < 1e-7, off + " in round " + round + " " + direction + " " + convention);
                        }
                        case NotPercolating none -> assertEquals(0, expected, 1e-11);
                    }
                }
            }
        }
    }

    @Test
    void layersAreExact() throws ProblemException {
        byte[] labels = new byte[12 * 5 * 7];
        for (int at = 0; at < labels.length; at++) {
            labels[at] = (byte) (at / 35 % 3 == 0 ? 1 : 0);
        }
        Microstructure layers = Microstructure.of(labels, 12, 5, 7);
        PhaseConductivities phases = phases(0.02, 3);
        Bounds bounds = new Bounds(3, 0.02);
        assertEquals(bounds.wienerLower().conductivity(1 / 3.0), conductivity(layers, phases, Direction.X), 1e-8);
        assertEquals(bounds.wienerUpper().conductivity(1 / 3.0), conductivity(layers, phases, Direction.Y), 1e-7);
        assertEquals(bounds.wienerUpper().conductivity(1 / 3.0), conductivity(layers, phases, Direction.Z), 1e-7);
    }

    /**
     * A checkerboard conducts √(σ1 σ2) (Keller, J. Math. Phys. 5 (1964) 548, doi:10.1063/1.1704146; Dykhne, Sov. Phys. JETP 32
     * (1971) 63). At its corners fields are singular: with edge h the error falls as h to the power of
     * (8 / π) arctan √(σ1 / σ2), which is 4/3 at a ratio of 3.
     */
    @Test
    void checkerboardApproachesDykhne() throws ProblemException {
        double exact = Math.sqrt(1 * 3.0);
        double coarse = checkerboard(8);
        double fine = checkerboard(32);
        assertTrue(Math.abs(fine - exact) < 0.25 * Math.abs(coarse - exact), coarse + " then " + fine);
        assertEquals(exact, fine, 0.01 * exact);
    }

    /** Squares of so many voxels; the box ends in the middle of squares, where the periodic board has its mirrors. */
    private static double checkerboard(int square) throws ProblemException {
        int n = 2 * square;
        byte[] labels = new byte[n * n];
        for (int x = 0; x < n; x++) {
            for (int y = 0; y < n; y++) {
                labels[x * n + y] = (byte) (((x + square / 2) / square + (y + square / 2) / square) % 2);
            }
        }
        return conductivity(Microstructure.of(labels, n, n, 1), phases(1, 3), Direction.X);
    }

    /** One sphere of few voxels in a large box: σ = σ0 (1 + 3 f (σ1 − σ0) / (σ1 + 2 σ0)), exact to first order (Maxwell). */
    @Test
    void diluteBallsFollowMaxwell() throws ProblemException {
        int n = 48;
        byte[] labels = new byte[n * n * n];
        double radius = 11.5;
        int inside = 0;
        for (int at = 0; at < labels.length; at++) {
            double x = at / n / n - 23.5;
            double y = at / n % n - 23.5;
            double z = at % n - 23.5;
            if (x * x + y * y + z * z < radius * radius) {
                labels[at] = 1;
                inside++;
            }
        }
        double f = (double) inside / labels.length;
        double found = conductivity(Microstructure.of(labels, n, n, n), phases(1, 5), Direction.X);
        double maxwell = 3 * f * (5 - 1) / (5 + 2);
        assertEquals(maxwell, found - 1, 0.08 * maxwell);
    }

    @Test
    void everyImageLiesWithinTheBounds() throws ProblemException {
        RandomGenerator random = RandomStreams.stream(11, 3);
        for (int round = 0; round < 40; round++) {
            double fraction = 0.05 + 0.9 * random.nextDouble();
            Microstructure image = random(random, 14, 15, 16, 1 - fraction);
            double matrix = Math.exp(-8 * random.nextDouble());
            PhaseConductivities phases = phases(matrix, 1);
            double share = (double) image.counts()[1] / image.voxels();
            Bounds bounds = new Bounds(1, matrix);
            for (Direction direction : Direction.values()) {
                double found = conductivity(image, phases, direction);
                assertTrue(found <= bounds.wienerUpper().conductivity(share) * (1 + 1e-8));
                assertTrue(found >= bounds.wienerLower().conductivity(share) * (1 - 1e-8));
            }
        }
    }

    /**
     * Many overlapping balls are alike in all directions, so that the mean of the three lies within the bounds of Hashin and
     * Shtrikman, which are half as far apart as those of Wiener at this contrast.
     */
    @Test
    void ballsLieWithinHashinAndShtrikman() throws ProblemException {
        RandomGenerator random = RandomStreams.stream(12, 3);
        for (int balls : new int[] {60, 180, 400}) {
            Microstructure image = balls(random, 48, balls, 5.5);
            double share = (double) image.counts()[1] / image.voxels();
            for (double[] pair : new double[][] {{0.1, 1}, {1, 0.1}}) {
                double mean = 0;
                for (Direction direction : Direction.values()) {
                    mean += conductivity(image, phases(pair), direction) / 3;
                }
                Bounds bounds = new Bounds(1, 0.1);
                double conductor = pair[1] == 1 ? share : 1 - share;
                double lower = bounds.hashinShtrikmanLower(3).conductivity(conductor);
                double upper = bounds.hashinShtrikmanUpper(3).conductivity(conductor);
                assertTrue(lower < mean && mean < upper, lower + " < " + mean + " < " + upper + " at " + conductor);
            }
        }
    }

    private static Microstructure balls(RandomGenerator random, int n, int balls, double radius) {
        byte[] labels = new byte[n * n * n];
        for (int ball = 0; ball < balls; ball++) {
            double[] centre = {n * random.nextDouble(), n * random.nextDouble(), n * random.nextDouble()};
            for (int at = 0; at < labels.length; at++) {
                double x = apart(at / n / n, centre[0], n);
                double y = apart(at / n % n, centre[1], n);
                double z = apart(at % n, centre[2], n);
                if (x * x + y * y + z * z < radius * radius) {
                    labels[at] = 1;
                }
            }
        }
        return Microstructure.of(labels, n, n, n);
    }

    private static double apart(int place, double centre, int n) {
        double distance = Math.abs(place - centre);
        return Math.min(distance, n - distance);
    }

    @Test
    void turningTheImageTurnsTheAnswer() throws ProblemException {
        Microstructure image = random(RandomStreams.stream(3, 3), 13, 17, 11, 0.3, 0.4);
        byte[] turned = new byte[image.voxels()];
        for (int x = 0; x < 13; x++) {
            for (int y = 0; y < 17; y++) {
                for (int z = 0; z < 11; z++) {
                    turned[(z * 13 + x) * 17 + y] = (byte) image.label(x, y, z);
                }
            }
        }
        Microstructure other = Microstructure.of(turned, 11, 13, 17);
        PhaseConductivities phases = phases(0, 1, 7);
        assertEquals(conductivity(image, phases, Direction.Z), conductivity(other, phases, Direction.X), 1e-8);
        assertEquals(conductivity(image, phases, Direction.X), conductivity(other, phases, Direction.Y), 1e-8);
    }

    @Test
    void threadsDoNotChangeABit() throws ProblemException {
        for (PhaseConductivities phases : new PhaseConductivities[] {phases(0, 1), phases(0.01, 1)}) {
            Microstructure image = random(RandomStreams.stream(9, 9), 61, 50, 53, 0.55);
            Conducting one = (Conducting) new EffectiveConductivity(FaceConvention.HALF_VOXEL, 1e-8, 1)
                    .along(Direction.X, image, phases, Progress.none());
            Conducting three = (Conducting) new EffectiveConductivity(FaceConvention.HALF_VOXEL, 1e-8, 3)
                    .along(Direction.X, image, phases, Progress.none());
            assertEquals(one.conductivity(), three.conductivity());
            assertArrayEquals(one.errors(), three.errors());
        }
    }

    @Test
    void noPathIsAnAnswerAndNoNumber() throws ProblemException {
        Microstructure image = random(RandomStreams.stream(2, 2), 30, 30, 30, 0.8);
        ConductionResult result = new EffectiveConductivity(FaceConvention.HALF_VOXEL, 1e-6, 1)
                .along(Direction.Y, image, phases(0, 1), Progress.none());
        assertEquals(new NotPercolating(Direction.Y), result);
    }

    @Test
    void aPhaseWithoutConductivityIsAProblem() {
        Microstructure image = random(RandomStreams.stream(2, 2), 5, 5, 5, 0.3, 0.3);
        ProblemException problem =
                assertThrows(ProblemException.class, () -> conductivity(image, phases(0, 1), Direction.X));
        assertEquals("PHASE_CONDUCTIVITY_MISSING", problem.problem().code());
    }

    @Test
    void theUserMayCancel() {
        Progress cancelled = new Progress() {
            @Override
            public void begin(String task, long totalUnits) {
                // not looked at
            }

            @Override
            public void advance(long units) {
                // not looked at
            }

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        Microstructure image = random(RandomStreams.stream(2, 2), 9, 9, 9, 0.3);
        assertThrows(CancellationException.class, () -> new EffectiveConductivity(FaceConvention.HALF_VOXEL, 1e-8, 1)
                .along(Direction.X, image, phases(0, 1), cancelled));
    }
}
