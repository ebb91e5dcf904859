package org.interphaselab.percolation;

import static org.interphaselab.percolation.FalseAlarm.BOUND;
import static org.interphaselab.percolation.FalseAlarm.assertAgrees;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
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

    /**
     * In a film cut from a bulk, spheres of diameter 1 with a centre at height z are alone among those centred in it when none
     * of these is within 1; rarely one from beyond a face joins two, fewer than the share of those near a face, times both
     * its chances.
     */
    @Test
    void inAFilmToo() throws ProblemException {
        double thickness = 1.5;
        double eta = 0.01;
        ClusterRun found = run("overlapping-spheres:film=" + thickness, eta, 200, 2000);
        double number = eta * 6 / Math.PI;
        double sum = 0;
        int steps = 3000;
        for (int i = 0; i < steps; i++) {
            double z = (i + 0.5) / steps * thickness;
            sum += Math.exp(-number * (4 * Math.PI / 3 - cap(z) - cap(thickness - z))) / steps;
        }
        double byOthers = 2 / thickness * number * cap(0.5) * number * 4 * Math.PI / 3;
        Estimate alone = found.sizes().getFirst().number();
        assertEquals(sum, alone.value(), BOUND * error(alone) + byOthers, "alone in a film");
        assertTrue(BOUND * error(alone) + byOthers < 0.1 * (1 - sum), "the test can tell: " + alone.text());
        assertEquals("span z", found.axis(2));
    }

    /** The part of a unit sphere beyond a plane at this distance from its centre. */
    private static double cap(double distance) {
        double height = Math.max(0, 1 - distance);
        return Math.PI * height * height * (3 - height) / 3;
    }

    /** Half of the films are spanned at the density that is found as their threshold. */
    @Test
    void filmsAreSpannedAsTheThresholdSays() throws ProblemException {
        String film = "overlapping-spheroids:aspect=3,film=1";
        ThresholdRun threshold =
                ThresholdRun.of(new ThresholdParameters(film, 5, 1000, 0, 12, 1), Optional.empty(), Progress.none());
        Estimate half = threshold.threshold();
        ClusterRun found = run(film, half.value(), 5, 400);
        double slope = (threshold.system().wrapping(threshold.outcomes(), 5, half.value() * 1.01) - 0.5)
                / (0.01 * half.value());
        double spread = Math.hypot(error(found.spanning(2)), slope * error(half));
        assertAgrees(0.5, found.spanning(2).value(), spread, film);
        assertTrue(spread < 0.04, "the test can tell: " + spread);
    }

    /**
     * Of hard spheres at a gap that few reach, 12 φ g(1) δ contacts per sphere make pairs (to first order, and the next two
     * estimated), g(1) by Carnahan and Starling (J. Chem. Phys. 51 (1969) 635, doi:10.1063/1.1672048).
     */
    @Test
    void hardSpheresThatNearlyTouchArePairs() throws ProblemException {
        double fraction = 0.2;
        double gap = 0.004;
        ClusterRun found = run("hard-spheres:fraction=" + fraction, gap, 10, 200);
        double contact = (1 - fraction / 2) / Math.pow(1 - fraction, 3);
        double pairs = 12 * fraction * contact * gap;
        Estimate clusters = found.number();
        assertEquals(1 - pairs, clusters.value(), BOUND * error(clusters) + 0.02 * pairs);
        assertTrue(BOUND * error(clusters) < 0.2 * pairs, "the test can tell: " + clusters.text());
    }

    /** Runs of one seed have the same configurations: clusters wrap at a gap exactly where the critical gap is not above it. */
    @ParameterizedTest
    @CsvSource({
        "'hard-spheres:fraction=0.2', 6",
        "'hard-spheroids:aspect=2,fraction=0.15', 5",
        "'hard-spheroids:aspect=2,fraction=0.15,film=2', 6",
        "'hard-spheroids:aspect=2,fraction=0.15,envelope=0.03,coverage=0.5', 5"
    })
    void hardParticlesWrapWhereTheirCriticalGapSays(String system, int size) throws ProblemException {
        ThresholdRun gaps =
                ThresholdRun.of(new ThresholdParameters(system, size, 30, 0, 11, 1), Optional.empty(), Progress.none());
        boolean film = gaps.outcomes().observables().get(0).equals("gap z");
        double[] critical = gaps.outcomes().of(film ? 0 : 2);
        double gap = median(critical);
        ClusterRun clusters = run(system, gap, size, 30);
        for (int r = 0; r < critical.length; r++) {
            assertEquals(critical[r] <= gap ? 1 : 0, clusters.outcomes().of(2)[r], system + ", run " + r);
        }
        assertTrue(clusters.doubts().isEmpty(), () -> clusters.doubts().toString());
    }

    /** Between two of the values, so that which of two equal ones is larger does not matter. */
    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return (sorted[sorted.length / 2 - 1] + sorted[sorted.length / 2]) / 2;
    }

    @Test
    void clustersBetweenGrainsAreNotCounted() {
        ProblemException none =
                assertThrows(ProblemException.class, () -> run("segregated-spheres:grains=0.3,ratio=4", 0.1, 20, 2));
        assertEquals("PERCOLATION_NO_CLUSTERS", none.problem().code());
    }

    @Test
    void aBoxWithoutRoomForAGapIsRefused() {
        ProblemException none = assertThrows(ProblemException.class, () -> run("hard-spheres:fraction=0.1", 2, 8, 2));
        assertEquals("PERCOLATION_SIZE", none.problem().code());
    }
}
