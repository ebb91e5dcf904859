package org.interphaselab.percolation.threshold;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.interphaselab.core.Estimate;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.percolation.continuum.Arrangement;
import org.interphaselab.percolation.design.DesignMap;
import org.interphaselab.percolation.design.MetalParticles;
import org.interphaselab.percolation.ensemble.Ensemble;
import org.interphaselab.percolation.ensemble.Extent;
import org.interphaselab.percolation.ensemble.Outcomes;
import org.junit.jupiter.api.Test;

/** PlacedParticle particles placed one after another: known limits, and the same numbers on any number of threads. */
class PlacedSystemTest {

    private static final long SEED = 20261129;

    /** Spheres small against the tunnelling distance are points in overlapping shells: Lorenz and Ziff's 0.341890(3). */
    @Test
    void pointsInShellsAreOverlappingSpheres() throws ProblemException {
        MetalParticles points = new MetalParticles(1, 0.02, 0);
        Estimate threshold = threshold(points, 9, 600);
        double shellOverMetal = Math.pow(1.02 / 0.02, 3);
        double reduced = threshold.value() * shellOverMetal;
        double error = threshold.standardUncertainty().orElseThrow() * shellOverMetal;
        assertTrue(error < 0.004 * 0.34, () -> "error " + error);
        assertEquals(0.341890, reduced, 3 * error + 0.004 * 0.34);
    }

    /**
     * Hard spheres in equilibrium percolate over a fifth of their diameter at 20 %. Placed ones have fewer neighbours at that
     * distance, because none is pushed towards another, and percolate a few per cent later.
     */
    @Test
    void hardSpheresPercolateALittleLaterThanThoseInEquilibrium() throws ProblemException {
        MetalParticles spheres = new MetalParticles(1, 5, 0);
        Estimate threshold = threshold(spheres, 9, 200);
        double map = DesignMap.shipped().threshold(spheres).value();
        assertTrue(threshold.value() > map && threshold.value() < 1.1 * map, threshold + " against " + map);
    }

    @Test
    void rodsPercolateEarlierAndEnvelopesLater() throws ProblemException {
        double spheres = threshold(new MetalParticles(1, 2, 0), 8, 64).value();
        double rods = threshold(new MetalParticles(6, 2, 0), 4, 64).value();
        double enveloped = threshold(new MetalParticles(1, 2, 0.3), 8, 64).value();
        assertTrue(rods < 0.8 * spheres, rods + " of " + spheres);
        assertTrue(enveloped > 1.02 * spheres, enveloped + " over " + spheres);
    }

    /** Placed spheres jam at 38 % (Feder, J. Theor. Biol. 87 (1980) 237 and later): what percolates above has a bound. */
    @Test
    void boxesThatAreFullGiveABound() throws ProblemException {
        Estimate bound = threshold(new MetalParticles(1, 60, 0), 5, 2);
        assertEquals(Estimate.Kind.LOWER_BOUND, bound.kind());
        assertEquals(0.37, bound.value(), 0.02);
    }

    @Test
    void envelopesThatKeepTheMetalApartAreRefused() {
        String id = ContinuumSystems.placed(new MetalParticles(1, 2, 0.6));
        assertThrows(ProblemException.class, () -> ThresholdSystems.of(id));
    }

    @Test
    void theNumbersDoNotDependOnTheThreads() throws ProblemException {
        PlacedSystem system = system(new MetalParticles(2, 3, 0.1));
        Outcomes one = Ensemble.of(system.simulation(5, Progress.none()), SEED).run(Extent.runs(24), Progress.none());
        Outcomes two = Ensemble.of(system.simulation(5, Progress.none()), SEED)
                .onThreads(2)
                .run(Extent.runs(24), Progress.none());
        for (int o = 0; o < 4; o++) {
            assertArrayEquals(one.of(o), two.of(o));
        }
    }

    /** An arrangement is the state of a run: it percolates exactly from the fraction on that the run tells. */
    @Test
    void anArrangementPercolatesWhereItsRunSays() throws ProblemException {
        MetalParticles spheres = new MetalParticles(1, 3, 0.1);
        double above = 0.26;
        double below = 0.04;
        Arrangement dense = arrange(spheres, above).orElseThrow();
        Arrangement thin = arrange(spheres, below).orElseThrow();
        assertTrue(dense.percolates() && dense.percolatingShare() > 0.9);
        assertFalse(thin.percolates());
        assertEquals(0, thin.percolatingShare());
        double volume = dense.particle().metal().volume() * dense.placed().size();
        assertEquals(above, volume / Math.pow(dense.side(), 3), 0.01);
        assertNoneOverlap(dense);
        assertTrue(arrange(spheres, 0.7).isEmpty(), "no room for 70 %");
    }

    private static void assertNoneOverlap(Arrangement spheres) {
        double diameter = 2 * (spheres.particle().along() + spheres.particle().envelope());
        List<Arrangement.Placed> all = spheres.placed();
        for (int i = 0; i < all.size(); i++) {
            for (int k = 0; k < i; k++) {
                double dx = nearest(all.get(i).x() - all.get(k).x(), spheres.side());
                double dy = nearest(all.get(i).y() - all.get(k).y(), spheres.side());
                double dz = nearest(all.get(i).z() - all.get(k).z(), spheres.side());
                assertTrue(Math.sqrt(dx * dx + dy * dy + dz * dz) >= diameter - 1e-9);
            }
        }
    }

    private static double nearest(double difference, double side) {
        return difference - side * Math.rint(difference / side);
    }

    private static Optional<Arrangement> arrange(MetalParticles particles, double fraction) {
        return Arrangement.of(particles.one(), 300, fraction, SEED, Progress.none());
    }

    private static PlacedSystem system(MetalParticles particles) throws ProblemException {
        return (PlacedSystem) ThresholdSystems.of(ContinuumSystems.placed(particles));
    }

    private static Estimate threshold(MetalParticles particles, int size, int runs) throws ProblemException {
        PlacedSystem system = system(particles);
        Outcomes outcomes = Ensemble.of(system.simulation(size, Progress.none()), SEED)
                .onThreads(2)
                .run(Extent.runs(runs), Progress.none());
        return system.threshold(outcomes, size);
    }
}
