package org.interphaselab.percolation.threshold;

import static org.interphaselab.percolation.FalseAlarm.BOUND;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.interphaselab.core.Estimate;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.percolation.ensemble.Ensemble;
import org.interphaselab.percolation.ensemble.Extent;
import org.interphaselab.percolation.ensemble.Outcomes;
import org.interphaselab.percolation.ensemble.Simulation;
import org.interphaselab.percolation.lattice.Elements;
import org.interphaselab.percolation.lattice.Lattice;
import org.interphaselab.percolation.lattice.NewmanZiff;
import org.interphaselab.percolation.lattice.Observed;
import org.interphaselab.percolation.lattice.RowLattice;
import org.interphaselab.percolation.lattice.Sides;
import org.interphaselab.percolation.lattice.WrappingRuns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Statistical tests with fixed seeds: what is random has been drawn.
 */
class LatticeThresholdsTest {

    static Stream<LatticeSystem> systems() {
        return LatticeSystems.all().stream();
    }

    @ParameterizedTest
    @MethodSource("systems")
    void thresholdsOfTheLiterature(LatticeSystem system) throws ProblemException {
        int size = system.lattice().dimension() == 2 ? 128 : 20;
        Outcomes outcomes = runs(system.simulation(size, Progress.none()), 400);

        Estimate found = system.threshold(outcomes, size);

        double error = found.standardUncertainty().orElseThrow();
        assertTrue(error < 0.003 * found.value(), "the estimate is worth something: " + found);
        // what is left of the finite size is of the order of the box's side to the power -2.3
        double finite = system.lattice().dimension() == 2 ? 1e-5 : 0.3 * Math.pow(size, -2.3);
        assertEquals(system.literature().value(), found.value(), BOUND * error + finite);
    }

    @ParameterizedTest
    @CsvSource({
        "SQUARE, SITES, 0.45",
        "SQUARE, SITES, 0.68",
        "CUBIC, SITES, 0.25",
        "CUBIC, SITES, 0.36",
        "BCC, SITES, 0.2",
        "FCC, SITES, 0.16",
        "FCC, SITES, 0.24",
        "DIAMOND, SITES, 0.5",
        "TRIANGULAR, SITES, 0.45",
        "SQUARE, BONDS, 0.4",
        "SQUARE, BONDS, 0.6",
        "CUBIC, BONDS, 0.3",
        "BCC, BONDS, 0.15",
        "FCC, BONDS, 0.14",
        "DIAMOND, BONDS, 0.35",
        "TRIANGULAR, BONDS, 0.4"
    })
    void runsFromAnyStartHaveTheDistributionOfTheTextbook(Lattice lattice, Elements elements, double start)
            throws ProblemException {
        agreesWithTheTextbook(lattice.box(lattice.dimension() == 2 ? 12 : 6), elements, Sides.PERIODIC, start);
    }

    static Stream<Arguments> openBoxes() {
        return Stream.of(Lattice.values()).flatMap(lattice -> Stream.of(Elements.values())
                .flatMap(elements -> Stream.of(
                        Arguments.of(lattice, elements, Sides.OPEN, 5),
                        Arguments.of(lattice, elements, Sides.film(lattice.dimension()), 2),
                        Arguments.of(lattice, elements, new Sides(false, true, true), 4))));
    }

    @ParameterizedTest
    @MethodSource("openBoxes")
    void filmsAndOpenBoxesHaveTheDistributionOfTheTextbook(
            Lattice lattice, Elements elements, Sides sides, int thickness) throws ProblemException {
        LatticeSystem system = LatticeSystems.all().stream()
                .filter(each -> each.lattice() == lattice && each.elements() == elements)
                .findFirst()
                .orElseThrow();
        RowLattice box = lattice.dimension() == 2 ? lattice.box(70, thickness, 1) : lattice.box(9, 6, thickness);
        agreesWithTheTextbook(box, elements, sides, system.literature().value());
    }

    private static void agreesWithTheTextbook(RowLattice box, Elements elements, Sides sides, double start)
            throws ProblemException {
        Simulation ours = new WrappingRuns(box, elements, sides, start, Observed.EVERY_AXIS);
        int runs = 4000;
        Outcomes found = runs(ours, runs);
        Outcomes expected = runs(new NewmanZiff(box, elements, sides, List.of()), runs);

        for (int axis = 0; axis < box.dimension(); axis++) {
            double error = Math.hypot(found.standardError(axis), expected.standardError(axis));
            assertEquals(expected.mean(axis), found.mean(axis), BOUND * error, "mean along axis " + axis);
            // the variance of a variance estimate is about 2 σ⁴/n
            double variance = expected.covariance(axis, axis);
            assertEquals(variance, found.covariance(axis, axis), BOUND * 1.3 * variance * Math.sqrt(4.0 / runs));
        }
    }

    @ParameterizedTest
    @CsvSource({"CUBIC, 32, 0.31673, 0.00009", "SQUARE, 256, 0.592394, 0.000018"})
    void meansOfOtherPrograms(Lattice lattice, int size, double mean, double uncertainty) throws ProblemException {
        LatticeSystem system = LatticeSystems.all().stream()
                .filter(each -> each.lattice() == lattice && each.elements() == Elements.SITES)
                .findFirst()
                .orElseThrow();
        Outcomes outcomes = runs(system.simulation(size, Observed.LAST_AXIS), 2500);

        double sites = system.units(size);
        double error = Math.hypot(outcomes.standardError(0) / sites, uncertainty);
        assertEquals(mean, outcomes.mean(0) / sites, BOUND * error);
    }

    @Test
    void anyNumberOfThreadsGivesTheSameNumbers() throws ProblemException {
        Simulation simulation =
                new WrappingRuns(Lattice.CUBIC.box(12), Elements.SITES, Sides.PERIODIC, 0.29, Observed.EVERY_AXIS);
        double[][] one = Ensemble.of(simulation, 5)
                .run(Extent.runs(200), Progress.none())
                .values();
        double[][] three = Ensemble.of(simulation, 5)
                .onThreads(3)
                .run(Extent.runs(200), Progress.none())
                .values();
        assertArrayEquals(one, three);
    }

    @Test
    void fractionsOfWrappingOfASquareTorus() throws ProblemException {
        LatticeSystem square = LatticeSystems.all().getFirst();
        int size = 64;
        Outcomes outcomes = runs(square.simulation(size, Progress.none()), 12_000);
        CanonicalWrapping wrapping = new CanonicalWrapping(outcomes, square.elementCount(size));
        double density = square.literature().value();

        assertEquals(
                UniversalWrapping.alongFirst(0, 1),
                wrapping.probability(density),
                BOUND * wrapping.standardError(density) + 1e-4);
        assertEquals(0.69047, either(outcomes, density * square.elementCount(size)), 0.03);
    }

    @Test
    void filmsOfBondsAreCrossedAsDualityWants() throws ProblemException {
        FilmSystem film = (FilmSystem) ThresholdSystems.of("sq-bond-film-16");
        Outcomes outcomes = runs(film.simulation(16, Progress.none()), 3000);
        Estimate found = film.threshold(outcomes, 16);
        assertTrue(found.value() < 0.5 && found.value() > 0.45, found.toString());
        assertEquals(0.5, film.wrapping(outcomes, 16, found.value()), 1e-9);

        // n rows by n + 1 columns of sites are crossed by bonds in half of all cases at 1/2: the dual lattice is the
        // same
        RowLattice dual = Lattice.SQUARE.box(16, 17, 1);
        Simulation open = new WrappingRuns(dual, Elements.BONDS, Sides.OPEN, 0.4, Observed.EVERY_AXIS);
        Outcomes across = runs(open, 6000);
        CanonicalWrapping along = new CanonicalWrapping(
                new Outcomes(List.of("span y"), new double[][] {across.of(1)}), dual.bonds(Sides.OPEN));
        assertEquals(0.5, along.probability(0.5), BOUND * along.standardError(0.5));
    }

    private static double either(Outcomes outcomes, double occupied) {
        int count = 0;
        for (int run = 0; run < outcomes.runs(); run++) {
            count += Math.min(outcomes.of(0)[run], outcomes.of(1)[run]) <= occupied ? 1 : 0;
        }
        return (double) count / outcomes.runs();
    }

    private static Outcomes runs(Simulation simulation, int runs) throws ProblemException {
        return Ensemble.of(simulation, 20261122).run(Extent.runs(runs), Progress.none());
    }

    @Test
    void everySystemIsFoundByItsId() throws ProblemException {
        for (ThresholdSystem system : ThresholdSystems.all()) {
            assertEquals(system.id(), ThresholdSystems.of(system.id()).id());
        }
        assertEquals(12, List.copyOf(LatticeSystems.all()).size());
    }
}
