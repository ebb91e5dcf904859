package org.interphaselab.percolation.threshold;

import static org.interphaselab.percolation.FalseAlarm.BOUND;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.core.RandomStreams;
import org.interphaselab.percolation.ensemble.Ensemble;
import org.interphaselab.percolation.ensemble.Extent;
import org.interphaselab.percolation.ensemble.Outcomes;
import org.interphaselab.percolation.lattice.Elements;
import org.interphaselab.percolation.lattice.Lattice;
import org.interphaselab.percolation.threshold.FiniteSizeScaling.Fit;
import org.interphaselab.percolation.threshold.FiniteSizeScaling.Model;
import org.interphaselab.percolation.threshold.FiniteSizeScaling.Seen;
import org.junit.jupiter.api.Test;

class FiniteSizeScalingTest {

    private static final double[] SIZES = {16, 24, 32, 48, 64, 96};

    @Test
    void findsWhatMadeTheData() {
        List<Seen> seen = new ArrayList<>();
        for (double size : SIZES) {
            for (int observable = 0; observable < 2; observable++) {
                double amplitude = observable == 0 ? 0.26 : -0.4;
                seen.add(new Seen(observable, size, 0.3116 + amplitude * Math.pow(size, -1.141)));
            }
        }
        Fit fit = new FiniteSizeScaling(seen, diagonal(seen.size(), 1e-5), new Model(1, true, Double.NaN)).fit();

        assertEquals(0.3116, fit.threshold().value(), 1e-9);
        assertEquals(1.141, fit.exponent().value(), 1e-6);
        assertEquals(0, fit.chiSquared(), 1e-9);
        assertEquals(8, fit.degreesOfFreedom());
    }

    @Test
    void theErrorIsThatOfRepeatedFits() {
        double error = 2e-5;
        RandomGenerator random = RandomStreams.stream(1, 0);
        double sum = 0;
        double squares = 0;
        double stated = 0;
        int repeats = 400;
        for (int repeat = 0; repeat < repeats; repeat++) {
            List<Seen> seen = new ArrayList<>();
            for (double size : SIZES) {
                double density = 0.3116 + 0.26 * Math.pow(size, -1.141) + error * random.nextGaussian();
                seen.add(new Seen(0, size, density));
            }
            Fit fit = new FiniteSizeScaling(seen, diagonal(seen.size(), error), Model.fixed(1.141)).fit();
            double off = fit.threshold().value() - 0.3116;
            sum += off;
            squares += off * off;
            stated = fit.threshold().standardUncertainty().orElseThrow();
        }
        assertEquals(0, sum / repeats, BOUND * stated / Math.sqrt(repeats));
        assertEquals(1, Math.sqrt(squares / repeats) / stated, 0.2);
    }

    @Test
    void correlatedObservablesOfSimulatedBoxesAgreeOnTheThreshold() throws ProblemException {
        LatticeSystem cubic = LatticeSystems.all().stream()
                .filter(each -> each.lattice() == Lattice.CUBIC && each.elements() == Elements.SITES)
                .findFirst()
                .orElseThrow();
        int[] sizes = {8, 12, 16, 24};
        List<Seen> seen = new ArrayList<>();
        double[][] covariance = new double[3 * sizes.length][3 * sizes.length];
        for (int i = 0; i < sizes.length; i++) {
            Outcomes outcomes =
                    Ensemble.of(cubic.simulation(sizes[i], Progress.none()), 4).run(Extent.runs(1500), Progress.none());
            double sites = cubic.units(sizes[i]);
            for (int axis = 0; axis < 3; axis++) {
                seen.add(new Seen(axis, sizes[i], outcomes.mean(axis) / sites));
                for (int other = 0; other < 3; other++) {
                    covariance[3 * i + axis][3 * i + other] =
                            outcomes.covariance(axis, other) / outcomes.runs() / sites / sites;
                }
            }
        }
        Fit fit = new FiniteSizeScaling(seen, covariance, new Model(1.141, false, -1.2)).fit();

        double error = fit.threshold().standardUncertainty().orElseThrow();
        assertTrue(error < 1.2e-3, "stated error " + error);
        assertEquals(0.31160768, fit.threshold().value(), BOUND * error);
        assertTrue(fit.chiSquared() < 50, "chi squared " + fit.chiSquared() + " of " + fit.degreesOfFreedom());
    }

    @Test
    void fewerDensitiesThanParametersAreRefused() {
        List<Seen> seen = List.of(new Seen(0, 16, 0.3), new Seen(0, 32, 0.31));
        assertThrows(
                IllegalArgumentException.class,
                () -> new FiniteSizeScaling(seen, diagonal(2, 1e-4), new Model(1, true, Double.NaN)));
    }

    private static double[][] diagonal(int count, double error) {
        double[][] covariance = new double[count][count];
        for (int i = 0; i < count; i++) {
            covariance[i][i] = error * error;
        }
        return covariance;
    }
}
