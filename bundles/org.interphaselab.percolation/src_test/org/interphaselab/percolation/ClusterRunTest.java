package org.interphaselab.percolation;

import static org.interphaselab.percolation.FalseAlarm.BOUND;
import static org.interphaselab.percolation.FalseAlarm.assertAgrees;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.interphaselab.core.Estimate;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.percolation.continuum.ConvexBody;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClusterRunTest {

    private static ClusterRun run(String system, double density, int size, int runs) throws ProblemException {
        return ClusterRun.of(
                new ClusterParameters(system, density, size, runs, 0, 11, 1), Optional.empty(), Progress.none());
    }

    private static double error(Estimate estimate) {
        return estimate.standardUncertainty().orElseThrow();
    }

    /** Exactly, for independent particles: one is alone when no other is within its excluded volume. */
    @ParameterizedTest
    @CsvSource({
        "overlapping-spheres, 1, 0, 0.10",
        "overlapping-spheroids:aspect=3, 3, 0, 0.06",
        "overlapping-spheroids:aspect=0.3, 0.3, 0, 0.06",
        "overlapping-spherocylinders:aspect=4, 0, 4, 0.05",
        "overlapping-spherocylinders:aspect=15, 0, 15, 0.02"
    })
    void aParticleIsAloneByChance(String system, double spheroid, double rod, double fraction) throws ProblemException {
        ConvexBody body = spheroid > 0 ? ConvexBody.spheroid(spheroid, 1) : ConvexBody.spherocylinder(rod, 1);
        boolean reduced = system.equals("overlapping-spheres");
        double eta = reduced ? fraction : -Math.log1p(-fraction);
        ClusterRun found = run(system, fraction, 7, 60);
        Estimate alone = found.sizes().getFirst().number();
        assertEquals(1, found.sizes().getFirst().to());
        double expected = Math.exp(-eta * body.anisometry());
        assertAgrees(expected, alone.value(), error(alone), system);
        assertTrue(error(alone) < 0.05 * expected, "the test can tell");
    }

    /** On a square lattice one of p q⁴ sites is alone, and each of the two pairs per site is one by p² q⁶. */
    @Test
    void smallClustersOfSitesAsTheyAreCountedByHand() throws ProblemException {
        double p = 0.35;
        double q = 1 - p;
        ClusterRun found = run("sq-site", p, 64, 300);
        Estimate alone = found.sizes().get(0).number();
        assertAgrees(p * Math.pow(q, 4), alone.value(), error(alone), "alone");
        // of two and three: half of what is counted
        double two = 2 * p * p * Math.pow(q, 6);
        double three = 2 * Math.pow(p, 3) * Math.pow(q, 8) + 4 * Math.pow(p, 3) * Math.pow(q, 7);
        Estimate both = found.sizes().get(1).number();
        assertAgrees((two + three) / 2, both.value(), error(both), "two and three");
        double wrapped = found.spanning(0).value();
        assertEquals(0, wrapped, 1e-12);
    }

    /** At the threshold n_s falls as s^−τ, τ = 2.189 in space (Wang et al., PRE 87 (2013) 052107). */
    @Test
    void atTheThresholdSizesFallByFishersExponent() throws ProblemException {
        ClusterRun found = run("sc-site", 0.31160768, 64, 60);
        Estimate from = found.sizes().get(4).number();
        Estimate to = found.sizes().get(10).number();
        double slope = -Math.log(to.value() / from.value()) / (6 * Math.log(2));
        double spread = Math.hypot(error(from) / from.value(), error(to) / to.value()) / (6 * Math.log(2));
        assertEquals(2.189, slope, BOUND * spread + 0.03, "what small sizes still differ by: 0.03");
        assertEquals(1, found.meanSize().orElseThrow().value() > 10 ? 1 : 0, "clusters are large at the threshold");
    }

    /** A target error ends the runs, neither before it is reached nor long after. */
    @Test
    void anErrorMayBeAskedForInsteadOfRuns() throws ProblemException {
        double asked = 0.002;
        ClusterRun found = ClusterRun.of(
                new ClusterParameters("sc-site", 0.35, 12, 100_000, asked, 11, 1), Optional.empty(), Progress.none());
        int runs = found.outcomes().runs();
        assertTrue(error(found.largest()) <= asked, found.largest().text());
        assertTrue(runs < 10_000, runs + " runs");
        double ofSixtyFourFewer = error(found.largest()) * Math.sqrt(runs / (runs - 64.0));
        assertTrue(runs <= 128 || ofSixtyFourFewer > 0.9 * asked, runs + " runs: " + ofSixtyFourFewer);
    }

    @Test
    void clustersOfTunnellingParticlesAreNotCounted() {
        ProblemException none = assertThrows(ProblemException.class, () -> run("hard-spheres:fraction=0.1", 0.1, 8, 2));
        assertEquals("PERCOLATION_NO_CLUSTERS", none.problem().code());
    }
}
