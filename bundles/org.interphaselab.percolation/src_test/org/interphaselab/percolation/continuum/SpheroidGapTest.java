package org.interphaselab.percolation.continuum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.random.RandomGenerator;
import org.interphaselab.core.RandomStreams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The gap of two spheroids against the shortest line between points of both, found by a method of its own. */
class SpheroidGapTest {

    private static final int PAIRS = 300;
    private static final int PROJECTIONS = 3000;

    @ParameterizedTest
    @CsvSource({
        "4, 0,0,1.5, 0,0,1, 0,0,1, 0.5",
        "4, 1.5,0,0, 0,0,1, 0,0,1, 1.25",
        "4, 2,0,0, 1,0,0, 0,0,1, 1.375",
        "0.25, 0,0,1.5, 0,0,1, 0,0,1, 1.25",
        "1, 0,1.5,0, 0,0,1, 1,0,0, 0.5"
    })
    void gapsAlongAxesOfSymmetry(
            double aspect,
            double x,
            double y,
            double z,
            double ux,
            double uy,
            double uz,
            double vx,
            double vy,
            double vz,
            double expected) {
        double[] forms = {ux, uy, uz, 1, vx, vy, vz, 1};
        assertEquals(expected, new Spheroid(aspect, Orientation.ISOTROPIC).gap(forms, 0, 4, x, y, z), 1e-12);
    }

    /** Projecting a point onto one body and the other in turn leads to the nearest points of both (Cheney and Goldstein). */
    @Test
    void noShorterLineLiesBetweenBothBodies() {
        RandomGenerator random = RandomStreams.stream(31, 0);
        int apart = 0;
        for (int pair = 0; pair < PAIRS; pair++) {
            double aspect = Math.exp(2 * random.nextGaussian());
            Spheroid spheroid = new Spheroid(Math.clamp(aspect, 0.05, 20), Orientation.ISOTROPIC);
            double[] forms = new double[8];
            direction(random, forms, 0);
            direction(random, forms, 4);
            double[] r = {random.nextGaussian(), random.nextGaussian(), random.nextGaussian()};
            double gap = spheroid.gap(forms, 0, 4, r[0], r[1], r[2]);
            assertEquals(spheroid.touch(forms, 0, 4, r[0], r[1], r[2]), gap < 0, "pair " + pair + " gap " + gap);
            if (gap < 0.01) {
                continue;
            }
            apart++;
            double[] semi = {
                spheroid.aspect() >= 1 ? 0.5 : 0.5 * spheroid.aspect(),
                spheroid.aspect() >= 1 ? 0.5 / spheroid.aspect() : 0.5
            };
            double[] y = r.clone();
            double[] x = new double[3];
            for (int step = 0; step < PROJECTIONS; step++) {
                x = project(y, new double[3], forms, 0, semi);
                y = project(x, r, forms, 4, semi);
            }
            double shortest = Math.sqrt(Math.pow(x[0] - y[0], 2) + Math.pow(x[1] - y[1], 2) + Math.pow(x[2] - y[2], 2));
            assertTrue(shortest > gap - 1e-9, "no plane is wider than a line: " + shortest + " " + gap);
            assertEquals(shortest, gap, 2e-5, "pair " + pair + " of aspect " + spheroid.aspect());
        }
        assertTrue(apart > PAIRS / 3, apart + " apart");
    }

    /** The point of a spheroid nearest to another, by bisection of the multiplier of its surface. */
    private static double[] project(double[] point, double[] centre, double[] forms, int axis, double[] semi) {
        double[] d = {point[0] - centre[0], point[1] - centre[1], point[2] - centre[2]};
        double along = d[0] * forms[axis] + d[1] * forms[axis + 1] + d[2] * forms[axis + 2];
        double squared = d[0] * d[0] + d[1] * d[1] + d[2] * d[2];
        double across = Math.sqrt(Math.max(0, squared - along * along));
        double a = semi[0] * semi[0];
        double b = semi[1] * semi[1];
        double low = 0;
        double high = Math.sqrt(squared) * Math.max(semi[0], semi[1]) + 1;
        for (int i = 0; i < 60; i++) {
            double t = 0.5 * (low + high);
            double p = semi[0] * along / (a + t);
            double q = semi[1] * across / (b + t);
            if (p * p + q * q > 1) {
                low = t;
            } else {
                high = t;
            }
        }
        double factorAlong = a / (a + high);
        double factorAcross = b / (b + high);
        double[] near = new double[3];
        for (int i = 0; i < 3; i++) {
            double own = along * forms[axis + i];
            near[i] = centre[i] + factorAlong * own + factorAcross * (d[i] - own);
        }
        return near;
    }

    private static void direction(RandomGenerator random, double[] forms, int at) {
        double length = 0;
        for (int i = 0; i < 3; i++) {
            forms[at + i] = random.nextGaussian();
            length += forms[at + i] * forms[at + i];
        }
        for (int i = 0; i < 3; i++) {
            forms[at + i] /= Math.sqrt(length);
        }
        forms[at + 3] = 1;
    }
}
