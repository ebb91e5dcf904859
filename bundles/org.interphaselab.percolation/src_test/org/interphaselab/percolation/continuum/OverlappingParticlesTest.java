package org.interphaselab.percolation.continuum;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.percolation.ensemble.Ensemble;
import org.interphaselab.percolation.ensemble.Extent;
import org.interphaselab.percolation.ensemble.Outcomes;
import org.interphaselab.percolation.ensemble.Simulation;
import org.interphaselab.percolation.lattice.Observed;
import org.interphaselab.percolation.lattice.RandomWords;
import org.interphaselab.percolation.lattice.Sides;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Seeded statistical tests: 5.5 standard errors would fail a sound program for fewer than one seed in ten million. */
class OverlappingParticlesTest {

    private static final double BOUND = 5.5;

    /** One particle after the other looks at all others; the cluster it is in is walked through in unrolled space. */
    private record Naive(Shape shape, Sizes sizes, Box box) implements Simulation {

        /** A neighbour, and how many boxes away its nearest image is. */
        private record Bond(int other, int[] seam) {}

        @Override
        public String identity() {
            return "naive";
        }

        @Override
        public List<String> observables() {
            return Observed.EVERY_AXIS.observables(box.dimension(), Sides.PERIODIC);
        }

        @Override
        public Worker newWorker() {
            return (seed, run, outcome) -> {
                RandomWords random = new RandomWords();
                random.start(seed, run);
                Particles particles = new Particles(shape.formLength(), 16);
                List<List<Bond>> bonds = new ArrayList<>();
                Arrays.fill(outcome, 0);
                while (Arrays.stream(outcome).anyMatch(n -> n == 0)) {
                    int k = 0;
                    for (double chance = random.unit(); k + 1 < sizes.classes() && chance >= sizes.share(k); k++) {
                        chance -= sizes.share(k);
                    }
                    int added =
                            particles.add(random.unit() * box.x(), random.unit() * box.y(), random.unit() * box.z());
                    shape.draw(random, sizes.draw(k, random), particles.forms, added * particles.formLength);
                    bind(particles, added, bonds);
                    int wraps = wraps(bonds, added);
                    for (int axis = 0; axis < outcome.length; axis++) {
                        if ((wraps >> axis & 1) != 0 && outcome[axis] == 0) {
                            outcome[axis] = particles.count;
                        }
                    }
                }
            };
        }

        private void bind(Particles p, int added, List<List<Bond>> bonds) {
            bonds.add(new ArrayList<>());
            double[] sides = {box.x(), box.y(), box.dimension() == 2 ? 1 : box.z()};
            for (int other = 0; other < added; other++) {
                int[] seam = new int[3];
                int[] back = new int[3];
                double[] d = new double[3];
                for (int k = 0; k < 3; k++) {
                    double apart = p.at[3 * other + k] - p.at[3 * added + k];
                    seam[k] = (int) -Math.rint(apart / sides[k]);
                    back[k] = -seam[k];
                    d[k] = apart + seam[k] * sides[k];
                }
                if (shape.touch(p.forms, added * p.formLength, other * p.formLength, d[0], d[1], d[2])) {
                    bonds.get(added).add(new Bond(other, seam));
                    bonds.get(other).add(new Bond(added, back));
                }
            }
        }

        /** Axes along which the cluster of a particle meets an image of itself. */
        private static int wraps(List<List<Bond>> bonds, int start) {
            int[][] image = new int[bonds.size()][];
            image[start] = new int[3];
            Deque<Integer> open = new ArrayDeque<>(List.of(start));
            int axes = 0;
            while (!open.isEmpty()) {
                int one = open.pop();
                for (Bond bond : bonds.get(one)) {
                    int[] there = new int[3];
                    Arrays.setAll(there, k -> image[one][k] + bond.seam[k]);
                    if (image[bond.other] == null) {
                        image[bond.other] = there;
                        open.push(bond.other);
                    }
                    for (int axis = 0; axis < 3; axis++) {
                        axes |= image[bond.other][axis] != there[axis] ? 1 << axis : 0;
                    }
                }
            }
            return axes;
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.2, 0.33, 0.6})
    void spheresFromAnyStartHaveTheDistributionOfBruteForce(double start) throws ProblemException {
        compare(new Ball(3), Sizes.same(), Box.cube(4, 3), start, 1500, 400);
    }

    @Test
    void particlesOfTwoSizesToo() throws ProblemException {
        compare(new Ball(2), DiscreteSizes.binary(0.4, 0.5, 2), Box.cube(4, 2), 1.0, 1500, 400);
        compare(new Ball(3), DiscreteSizes.binary(0.5, 0.5, 3), Box.cube(3, 3), 0.4, 400, 200);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.2, 0.9})
    void needlesToo(double start) throws ProblemException {
        compare(new Spheroid(3, Orientation.ISOTROPIC), Sizes.same(), Box.cube(3, 3), start * 0.3, 800, 200);
    }

    @Test
    void sticksInCrowdedCellsToo() throws ProblemException {
        compare(new Stick(), Sizes.same(), Box.cube(3, 2), 6, 1500, 400);
    }

    @Test
    void betweenGrainsTheStartIsOfNoAccountEither() throws ProblemException {
        Grains grains = new Grains(new HardSpheres(108, 0.2), 1.5, 0.5, 1.0);
        Outcomes late = runs(OverlappingParticles.between(grains, new Ball(3), 1.0), 60);
        Outcomes early = runs(OverlappingParticles.between(grains, new Ball(3), 0.1), 60);
        for (int observable = 0; observable < 4; observable++) {
            double error = Math.hypot(late.standardError(observable), early.standardError(observable));
            assertEquals(early.mean(observable), late.mean(observable), BOUND * error, "observable " + observable);
        }
    }

    private static void compare(Shape shape, Sizes sizes, Box box, double start, int runs, int naiveRuns)
            throws ProblemException {
        Outcomes found = runs(new OverlappingParticles(shape, sizes, box, start, Observed.EVERY_AXIS), runs);
        Outcomes expected = runs(new Naive(shape, sizes, box), naiveRuns);
        for (int axis = 0; axis < box.dimension(); axis++) {
            double error = Math.hypot(found.standardError(axis), expected.standardError(axis));
            assertEquals(expected.mean(axis), found.mean(axis), BOUND * error, "mean along axis " + axis);
            double variance = expected.covariance(axis, axis);
            double allowed = BOUND * 1.5 * variance * Math.sqrt(2.0 / runs + 2.0 / naiveRuns);
            assertEquals(variance, found.covariance(axis, axis), allowed, "variance along axis " + axis);
        }
    }

    @Test
    void anyNumberOfThreadsGivesTheSameNumbers() throws ProblemException {
        Simulation simulation = OverlappingParticles.of(new Spheroid(0.25, Orientation.ISOTROPIC), 5, 0.17);
        double[][] one = runs(simulation, 130).values();
        double[][] three = Ensemble.of(simulation, 3)
                .onThreads(3)
                .run(Extent.runs(130), Progress.none())
                .values();
        assertArrayEquals(one, three);
    }

    @Test
    void axesOfDirectionsAreDistributedAsTold() {
        assertEquals(1.0 / 3, meanSquare(Orientation.ISOTROPIC), 0.01);
        assertEquals(0, meanSquare(new Orientation(Orientation.Kind.PLANAR, 0)), 1e-12);
        assertEquals(1, meanSquare(new Orientation(Orientation.Kind.ALIGNED, 0)), 1e-12);
        for (double concentration : new double[] {-20, -2, 0.5, 3, 30}) {
            double mean = meanSquare(Orientation.watson(concentration));
            assertEquals(watsonMeanSquare(concentration), mean, 0.01, "κ = " + concentration);
        }
    }

    private static double meanSquare(Orientation orientation) {
        RandomWords random = new RandomWords();
        random.start(5, 0);
        double[] form = new double[3];
        double sum = 0;
        for (int i = 0; i < 20_000; i++) {
            orientation.draw(random, form, 0);
            assertEquals(1, form[0] * form[0] + form[1] * form[1] + form[2] * form[2], 1e-12);
            sum += form[2] * form[2] / 20_000;
        }
        return sum;
    }

    /** The mean of cos²θ by the midpoint rule. */
    private static double watsonMeanSquare(double concentration) {
        double weight = 0;
        double sum = 0;
        for (int i = 0; i < 100_000; i++) {
            double cosine = (i + 0.5) / 100_000;
            double density = Math.exp(concentration * (cosine * cosine - 1));
            weight += density;
            sum += density * cosine * cosine;
        }
        return sum / weight;
    }

    @Test
    void aBoxThatIsTooSmallIsRefused() {
        OverlappingParticles tooSmall = OverlappingParticles.of(new Ball(3), 2.5, 0.3);
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, tooSmall::newWorker);
        assertTrue(refused.getMessage().contains("2.5"), refused.getMessage());
    }

    private static Outcomes runs(Simulation simulation, int runs) throws ProblemException {
        return Ensemble.of(simulation, 3).run(Extent.runs(runs), Progress.none());
    }
}
