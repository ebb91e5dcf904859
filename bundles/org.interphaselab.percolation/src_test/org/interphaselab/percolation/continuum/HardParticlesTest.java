package org.interphaselab.percolation.continuum;

import static org.interphaselab.percolation.FalseAlarm.BOUND;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CancellationException;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.percolation.ensemble.Ensemble;
import org.interphaselab.percolation.ensemble.Extent;
import org.interphaselab.percolation.lattice.RandomWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HardParticlesTest {

    private static final double STEP = 0.01;

    private static HardParticles fluid(Solid solid, Box box, int number) throws ProblemException {
        return Equilibration.of(solid, box, number, "test", Progress.none());
    }

    private static Box cube(Solid solid, int number, double fraction) {
        return Box.cube(Math.cbrt(number * solid.volume() / fraction), 3);
    }

    private static Solid solid(String shape, double aspect) {
        return shape.equals("rod")
                ? new Spherocylinder(aspect, Orientation.ISOTROPIC)
                : new Spheroid(aspect, Orientation.ISOTROPIC);
    }

    /**
     * The pressure from how many pairs would overlap were all places drawn together by a small factor, against Nezbeda's
     * equation of state: his simulations and those of others agree with it within some per cent.
     */
    @ParameterizedTest
    @CsvSource({"rod, 0, 0.3, 125", "rod, 3, 0.15, 125", "spheroid, 3, 0.2, 125", "spheroid, 0.333, 0.2, 125"})
    void particlesPressAsMuchAsTheEquationOfStateDemands(String shape, double aspect, double fraction, int number)
            throws ProblemException {
        Solid solid = solid(shape, aspect);
        HardParticles fluid = fluid(solid, cube(solid, number, fraction), number);
        Fluid.Worker worker = fluid.newWorker();
        RandomWords random = new RandomWords();
        int runs = 24;
        double near = 0;
        double far = 0;
        double[] memory = new double[2];
        for (int run = 0; run < runs; run++) {
            random.start(5, run);
            Fluid.Configuration drawn = worker.draw(random);
            assertEquals(0, overlaps(fluid, drawn, 1), "particles overlap");
            near += overlaps(fluid, drawn, 1 - STEP);
            far += overlaps(fluid, drawn, 1 - 2 * STEP);
            memory[0] += drawn.account()[HardParticles.MEMORIES] / runs;
            memory[1] += drawn.account()[HardParticles.MEMORIES + 1] / runs;
        }
        double perStep = 3.0 * number * runs * STEP;
        // a straight line through both
        double pressure = 1 + (2 * near - 0.5 * far) / perStep;
        double error = Math.sqrt(4 * near + 0.25 * (far - near)) / perStep;
        double expected = solid.body().pressure(fraction);
        assertTrue(error < 0.15 * expected, "the test can tell: " + error);
        assertEquals(expected, pressure, BOUND * error + 0.03 * expected);
        assertEquals(0, memory[0], BOUND / Math.sqrt(5.0 * number * runs) + 0.01, "directions are remembered");
        assertEquals(0, memory[1], BOUND / Math.sqrt(6.0 * number * runs) + 0.01, "places are remembered");
    }

    private static int overlaps(HardParticles fluid, Fluid.Configuration drawn, double factor) {
        Solid solid = fluid.solid();
        double side = fluid.box().x();
        int form = solid.formLength();
        double[] at = drawn.places();
        int count = 0;
        for (int i = 0; i < fluid.number(); i++) {
            for (int j = 0; j < i; j++) {
                double[] d = new double[3];
                for (int k = 0; k < 3; k++) {
                    d[k] = at[3 * j + k] - at[3 * i + k];
                    d[k] = factor * (d[k] - side * Math.rint(d[k] / side));
                }
                count += solid.touch(drawn.forms(), i * form, j * form, d[0], d[1], d[2]) ? 1 : 0;
            }
        }
        return count;
    }

    @Test
    void particlesStayBetweenTheWallsOfAFilm() throws ProblemException {
        Solid solid = new Spherocylinder(4, Orientation.ISOTROPIC);
        Box film = Box.film(5, 0.6);
        HardParticles fluid = fluid(solid, film, (int) (0.1 * film.volume() / solid.volume()));
        RandomWords random = new RandomWords();
        random.start(2, 0);
        Fluid.Configuration drawn = fluid.newWorker().draw(random);
        double leaning = 0;
        for (int i = 0; i < fluid.number(); i++) {
            double half = solid.halfHeight(drawn.forms(), 4 * i);
            double z = drawn.places()[3 * i + 2];
            assertTrue(z >= half && z <= 0.6 - half, "particle " + i + " at " + z);
            leaning += Math.pow(drawn.forms()[4 * i + 2], 2) / fluid.number();
        }
        assertTrue(leaning < 0.3, "walls press rods down: " + leaning);
        double chance = BOUND / Math.sqrt(2.0 * fluid.number());
        assertEquals(0, drawn.account()[HardParticles.MEMORIES], chance, "directions in the plane are random");
    }

    @Test
    void outcomesDoNotDependOnThreads() throws ProblemException {
        Solid solid = new Spheroid(2, Orientation.ISOTROPIC);
        ShellPercolation simulation = new ShellPercolation(fluid(solid, cube(solid, 100, 0.1), 100));
        double[][] one =
                Ensemble.of(simulation, 3).run(Extent.runs(6), Progress.none()).values();
        double[][] three = Ensemble.of(simulation, 3)
                .onThreads(3)
                .run(Extent.runs(6), Progress.none())
                .values();
        for (int o = 0; o < one.length; o++) {
            assertArrayEquals(one[o], three[o], simulation.observables().get(o));
        }
    }

    @Test
    void fractionsThatCannotBeReachedAreRefused() {
        Solid plate = new Spheroid(0.2, Orientation.ISOTROPIC);
        ProblemException tight = assertThrows(
                ProblemException.class, () -> fluid(plate, Box.cube(4, 3), (int) (0.7 * 64 / plate.volume())));
        assertEquals("PERCOLATION_NOT_FLUID", tight.problem().code());
    }

    /** Long rods as dense as this are a liquid crystal: what they start from, they stay. */
    @Test
    void rodsThatOrderAreRefused() {
        Solid rod = new Spherocylinder(5, Orientation.ISOTROPIC);
        ProblemException ordered = assertThrows(ProblemException.class, () -> fluid(rod, cube(rod, 780, 0.49), 780));
        assertTrue(
                ordered.problem().toString().contains("isotropic"),
                ordered.problem().toString());
    }

    /** A run that takes many seconds ends soon after the user cancels. */
    @Test
    void longRunsAreCancelled() throws ProblemException {
        Solid solid = new Spherocylinder(4, Orientation.ISOTROPIC);
        HardParticles quick = fluid(solid, cube(solid, 200, 0.1), 200);
        ShellPercolation slow = new ShellPercolation(
                new HardParticles(quick.solid(), quick.box(), quick.number(), quick.moves(), 10_000_000));
        long end = System.nanoTime() + 300_000_000L;
        Progress impatient = new Progress() {
            @Override
            public void begin(String task, long totalUnits) {
                // of no interest here
            }

            @Override
            public void advance(long units) {
                // of no interest here
            }

            @Override
            public boolean cancelled() {
                return System.nanoTime() > end;
            }
        };
        assertThrows(CancellationException.class, () -> Ensemble.of(slow, 1).run(Extent.runs(4), impatient));
        double late = (System.nanoTime() - end) / 1e9;
        assertTrue(late < 2, "cancelled " + late + " s late");
    }
}
