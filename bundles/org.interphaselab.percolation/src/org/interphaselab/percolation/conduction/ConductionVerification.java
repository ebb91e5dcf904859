package org.interphaselab.percolation.conduction;

import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.core.RandomStreams;
import org.interphaselab.percolation.conduction.ConductionResult.Conducting;
import org.interphaselab.percolation.microstructure.Direction;
import org.interphaselab.percolation.microstructure.Microstructure;

/** Conductivities that are known exactly, on images too large for tests that run with every build. */
public enum ConductionVerification {

    /** A checkerboard conducts √(σ1 σ2) (Dykhne, Sov. Phys. JETP 32 (1971) 63). */
    CHECKERBOARD("checkerboard of 64² voxels a square, off √(σ1 σ2)", 0.004) {
        @Override
        public double deviation() throws ProblemException {
            int square = 64;
            int edge = 2 * square;
            byte[] labels = new byte[edge * edge];
            for (int x = 0; x < edge; x++) {
                for (int y = 0; y < edge; y++) {
                    labels[x * edge + y] = (byte) (((x + square / 2) / square + (y + square / 2) / square) % 2);
                }
            }
            double exact = Math.sqrt(3);
            return Math.abs(conductivity(Microstructure.of(labels, edge, edge, 1), 1, 3) / exact - 1);
        }
    },

    /** In two dimensions half of each phase at random conducts √(σ1 σ2) (Dykhne). */
    HALF_AND_HALF("random sheet of 2000 x 2000 voxels in squares of 8, off √(σ1 σ2)", 0.02) {
        @Override
        public double deviation() throws ProblemException {
            RandomGenerator random = RandomStreams.stream(20261129, 4);
            int squares = 250;
            int edge = 8 * squares;
            byte[] labels = new byte[edge * edge];
            byte[][] coin = new byte[squares][squares];
            for (byte[] row : coin) {
                for (int y = 0; y < squares; y++) {
                    row[y] = (byte) random.nextInt(2);
                }
            }
            for (int at = 0; at < labels.length; at++) {
                labels[at] = coin[at / edge / 8][at % edge / 8];
            }
            double exact = Math.sqrt(3);
            return Math.abs(conductivity(Microstructure.of(labels, edge, edge, 1), 1, 3) / exact - 1);
        }
    },

    /**
     * To first order σ = 1 + 3 f (σ1 − 1) / (σ1 + 2) for balls, whatever their arrangement; one ball in a cube keeps the
     * second order small.
     */
    DILUTE_BALL("one ball of radius 20.5 in 128³ voxels, off Maxwell's first order", 0.06) {
        @Override
        public double deviation() throws ProblemException {
            int edge = 128;
            byte[] labels = new byte[edge * edge * edge];
            int inside = 0;
            for (int at = 0; at < labels.length; at++) {
                int plane = at / edge / edge;
                int row = at / edge % edge;
                double x = plane - 63.5;
                double y = row - 63.5;
                double z = at % edge - 63.5;
                if (x * x + y * y + z * z < 20.5 * 20.5) {
                    labels[at] = 1;
                    inside++;
                }
            }
            double first = 3.0 * inside / labels.length * (5 - 1) / (5 + 2);
            return Math.abs((conductivity(Microstructure.of(labels, edge, edge, edge), 1, 5) - 1) / first - 1);
        }
    },

    /**
     * Bonds that conduct with probability p make a network whose conductivity to first order in 1 − p is that of effective
     * medium theory, (3 p − 1) / 2 (Kirkpatrick, Rev. Mod. Phys. 45 (1973) 574, doi:10.1103/RevModPhys.45.574).
     */
    MEDIUM("cubic network of 40³ nodes, 5 % of bonds missing, off effective medium theory", 0.004) {
        @Override
        public double deviation() throws ProblemException {
            double present = 0.95;
            int edge = 40;
            double found = CubicNetwork.conductivity(edge, present, 20261129);
            return Math.abs(found / ((3 * present - 1) / 2) - 1);
        }
    };

    private final String label;
    private final double allowed;

    ConductionVerification(String label, double allowed) {
        this.label = label;
        this.allowed = allowed;
    }

    /** All checks. */
    public static List<ConductionVerification> all() {
        return List.of(values());
    }

    /** The names of all checks. */
    public static List<String> names() {
        return all().stream().map(ConductionVerification::label).toList();
    }

    /** What is checked. */
    public String label() {
        return label;
    }

    /** The relative deviation that voxels, sampling and higher orders may leave. */
    public double allowed() {
        return allowed;
    }

    /** The relative deviation from what is exact. */
    public abstract double deviation() throws ProblemException;

    private static double conductivity(Microstructure image, double first, double second) throws ProblemException {
        ConductionResult result = new EffectiveConductivity(FaceConvention.HALF_VOXEL, 1e-7, 1)
                .along(Direction.X, image, new PhaseConductivities(Map.of(0, first, 1, second), "1"), Progress.none());
        return ((Conducting) result).conductivity().value();
    }
}
