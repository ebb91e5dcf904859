package org.interphaselab.percolation.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.interphaselab.core.Estimate;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.percolation.continuum.Box;
import org.interphaselab.percolation.continuum.ConvexBody;
import org.interphaselab.percolation.continuum.Equilibration;
import org.interphaselab.percolation.continuum.Orientation;
import org.interphaselab.percolation.continuum.ShellPercolation;
import org.interphaselab.percolation.continuum.Solid;
import org.interphaselab.percolation.continuum.Spheroid;
import org.interphaselab.percolation.ensemble.Ensemble;
import org.interphaselab.percolation.ensemble.Extent;
import org.interphaselab.percolation.ensemble.Outcomes;
import org.interphaselab.percolation.lattice.RandomWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Metal spheroids in whole envelopes of the same thickness all around, which makes bodies that are no spheroids: the map takes
 * them for such, and is held against simulations of the bodies themselves.
 */
class EnvelopedSpheroidsTest {

    /** Share of configurations that wrap along an axis at the threshold: the universal one. */
    private static final double WRAPPED = 0.2578;

    /** A spheroid grown by a ball. */
    private record Enveloped(Spheroid metal, double thickness) implements Solid {

        @Override
        public String identity() {
            return metal.identity() + " in envelopes " + thickness + " thick";
        }

        @Override
        public int dimension() {
            return 3;
        }

        @Override
        public double volume() {
            return body().volume();
        }

        @Override
        public double outerRadius() {
            return metal.outerRadius() + thickness;
        }

        @Override
        public double innerRadius() {
            return metal.innerRadius() + thickness;
        }

        @Override
        public int formLength() {
            return metal.formLength();
        }

        @Override
        public void draw(RandomWords random, double size, double[] forms, int at) {
            metal.draw(random, size, forms, at);
        }

        @Override
        public boolean touch(double[] forms, int first, int second, double dx, double dy, double dz) {
            return metal.touch(forms, first, second, dx, dy, dz) || gap(forms, first, second, dx, dy, dz) < 0;
        }

        @Override
        public double gap(double[] forms, int first, int second, double dx, double dy, double dz) {
            return metal.gap(forms, first, second, dx, dy, dz) - 2 * thickness;
        }

        @Override
        public ConvexBody body() {
            return metal.body().parallel(thickness);
        }

        @Override
        public double halfHeight(double[] forms, int at) {
            return metal.halfHeight(forms, at) + thickness;
        }
    }

    private static Enveloped enveloped(double ratio, double thickness) {
        return new Enveloped(new Spheroid(ratio, Orientation.ISOTROPIC), thickness);
    }

    /** Critical gaps between envelopes along all axes, in random order no more. */
    private static double[] gaps(Enveloped solid, double fraction, double size, int runs) throws ProblemException {
        int number = (int) Math.round(fraction * Math.pow(size, 3) / solid.volume());
        Box box = Box.cube(Math.cbrt(number * solid.volume() / fraction), 3);
        Outcomes outcomes = Ensemble.of(
                        new ShellPercolation(Equilibration.of(solid, box, number, "test", Progress.none())), 5)
                .run(Extent.runs(runs), Progress.none());
        double[] all = new double[3 * runs];
        for (int axis = 0; axis < 3; axis++) {
            System.arraycopy(outcomes.of(axis), 0, all, axis * runs, runs);
        }
        Arrays.sort(all);
        return all;
    }

    /**
     * Simulated as {@link #oneOfThemIsSimulated}: size, and the gap with its standard error from the order of 3 × runs values.
     * The finite boxes with a given number of particles and the quantile add some percent.
     */
    @ParameterizedTest
    @CsvSource({
        "4, 0.05, 0.1, 0.1700, 0.0024",
        "4, 0.1, 0.15, 0.1433, 0.0015",
        "10, 0.05, 0.06, 0.1452, 0.0024",
        "10, 0.1, 0.08, 0.1874, 0.0075",
        "2, 0.1, 0.2, 0.1587, 0.0039",
        "0.5, 0.1, 0.2, 0.1926, 0.0046",
        "0.25, 0.05, 0.1, 0.2791, 0.0073",
        "0.25, 0.1, 0.15, 0.2154, 0.0050",
        "0.1, 0.05, 0.1, 0.1788, 0.0025",
        "0.1, 0.1, 0.15, 0.1480, 0.0028"
    })
    void theMapForetellsThemWithinItsUncertainty(
            double ratio, double thickness, double fraction, double gap, double error) {
        Enveloped solid = enveloped(ratio, thickness);
        double expected = fraction * solid.metal().volume() / solid.volume();
        Estimate found = map(ratio, thickness, gap);
        double ofGap = map(ratio, thickness, gap - error).value() - found.value();
        double uncertainty = Math.hypot(found.standardUncertainty().orElseThrow(), ofGap);
        assertEquals(expected, found.value(), 2 * uncertainty + 0.01 * expected);
        assertTrue(uncertainty < 0.08 * expected, "an error that says something: " + found.text());
    }

    private static Estimate map(double ratio, double thickness, double gap) {
        double tunnelling = gap + 2 * thickness;
        double diameter = Math.cbrt(ratio > 1 ? 1 / (ratio * ratio) : ratio);
        return DesignMap.shipped().threshold(new MetalParticles(ratio, diameter / tunnelling, thickness / tunnelling));
    }

    @Test
    void oneOfThemIsSimulated() throws ProblemException {
        double[] gaps = gaps(enveloped(4, 0.05), 0.1, 5, 8);
        int at = (int) (WRAPPED * gaps.length);
        double error = 0.5 * (gaps[at + 3] - gaps[at - 3]);
        assertEquals(0.1700, gaps[at], 3 * Math.hypot(error, 0.0024));
        assertTrue(error < 0.02, "the test can tell: " + error);
    }
}
