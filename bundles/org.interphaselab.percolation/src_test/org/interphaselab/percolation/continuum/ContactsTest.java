package org.interphaselab.percolation.continuum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.random.RandomGenerator;
import org.interphaselab.core.RandomStreams;
import org.interphaselab.percolation.lattice.RandomWords;
import org.junit.jupiter.api.Test;

/** Contact functions against brute force: each is found again by a method that knows nothing of the first. */
class ContactsTest {

    private static final int PAIRS = 4000;

    /** Two segments: the distance is convex in both places along them, so nested golden sections find its minimum. */
    @Test
    void segmentDistanceIsTheSmallestOverBothSegments() {
        RandomGenerator random = RandomStreams.stream(11, 0);
        for (int pair = 0; pair < PAIRS; pair++) {
            double[] r = vector(random, 1.5);
            double[] u = direction(random);
            double[] v = pair % 10 == 0 ? u.clone() : pair % 10 == 1 ? near(u, random) : direction(random);
            double half1 = random.nextDouble();
            double half2 = pair % 3 == 0 ? half1 : random.nextDouble();
            double found = SegmentDistance.squared(dot(r, r), dot(r, u), dot(r, v), dot(u, v), half1, half2);
            double expected = golden(-half1, half1, s -> golden(-half2, half2, t -> apart(r, u, s, v, t)));
            assertEquals(expected, found, 1e-9, "pair " + pair);
        }
    }

    private static double apart(double[] r, double[] u, double s, double[] v, double t) {
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            double d = r[i] + t * v[i] - s * u[i];
            sum += d * d;
        }
        return sum;
    }

    /**
     * Two spheroids overlap when the point of the first in which the quadratic form of the second is smallest has a value
     * below 1 there: projected gradients over the first, in the frame in which it is a sphere.
     */
    @Test
    void spheroidsOverlapWhenAPointIsInBoth() {
        RandomGenerator random = RandomStreams.stream(12, 0);
        int overlapping = 0;
        for (int pair = 0; pair < PAIRS; pair++) {
            double polar1 = semiAxis(random);
            double equatorial1 = semiAxis(random);
            double polar2 = pair % 2 == 0 ? polar1 : semiAxis(random);
            double equatorial2 = pair % 2 == 0 ? equatorial1 : semiAxis(random);
            double[] u = direction(random);
            double[] v = direction(random);
            double[] r = vector(random, Math.max(polar1, equatorial1) + Math.max(polar2, equatorial2));
            double least = leastForm(r, u, polar1, equatorial1, v, polar2, equatorial2);
            if (Math.abs(least - 1) < 1e-4) {
                continue;
            }
            PerramWertheim contact = new PerramWertheim(
                    polar1 * polar1,
                    equatorial1 * equatorial1,
                    polar2 * polar2,
                    equatorial2 * equatorial2,
                    dot(r, r),
                    dot(r, u),
                    dot(r, v),
                    dot(u, v));
            assertEquals(least < 1, contact.overlap(), "pair " + pair + ", least form " + least);
            assertEquals(contact.overlap(), contact.maximum() < 1);
            overlapping += least < 1 ? 1 : 0;
        }
        assertTrue(overlapping > PAIRS / 10 && overlapping < 9 * PAIRS / 10, overlapping + " overlap");
    }

    /** Least value of the second's form over the first by projected gradients, as the form is convex. */
    private static double leastForm(
            double[] r, double[] u, double polar1, double equatorial1, double[] v, double polar2, double equatorial2) {
        double[] w = new double[3];
        double largest1 = Math.max(polar1, equatorial1);
        double smallest2 = Math.min(polar2, equatorial2);
        double step = smallest2 * smallest2 / (2 * largest1 * largest1);
        double value = Double.POSITIVE_INFINITY;
        for (int i = 0; i < 20_000; i++) {
            double[] x = stretch(w, u, polar1, equatorial1);
            double[] d = {x[0] - r[0], x[1] - r[1], x[2] - r[2]};
            double[] gradient = stretch(d, v, 1 / (polar2 * polar2), 1 / (equatorial2 * equatorial2));
            double now = dot(d, gradient);
            if (value - now < 1e-12 && i > 50) {
                return now;
            }
            value = now;
            double[] slope = stretch(gradient, u, polar1, equatorial1);
            double norm = 0;
            for (int k = 0; k < 3; k++) {
                w[k] -= 2 * step * slope[k];
                norm += w[k] * w[k];
            }
            if (norm > 1) {
                double scale = 1 / Math.sqrt(norm);
                for (int k = 0; k < 3; k++) {
                    w[k] *= scale;
                }
            }
        }
        return value;
    }

    private static double[] stretch(double[] w, double[] axis, double along, double across) {
        double part = dot(w, axis) * (along - across);
        return new double[] {
            across * w[0] + part * axis[0], across * w[1] + part * axis[1], across * w[2] + part * axis[2]
        };
    }

    @Test
    void spheresAreSpheroids() {
        PerramWertheim contact = new PerramWertheim(0.25, 0.25, 1, 1, 2.5, 0.3, -0.7, 0.2);
        assertEquals(2.5 / 2.25, contact.maximum(), 1e-12);
    }

    /** Cubes have a point in common when one of many points on the edges of one lies in the other, or so the other way. */
    @Test
    void cubesOverlapWhenAnEdgeOfOneCutsTheOther() {
        RandomWords random = new RandomWords();
        random.start(13, 0);
        RandomCube cube = new RandomCube();
        double[] forms = new double[20];
        int overlapping = 0;
        for (int pair = 0; pair < PAIRS; pair++) {
            cube.draw(random, 1, forms, 0);
            cube.draw(random, 1, forms, 10);
            double[] r = {1.5 * random.unit(), 1.5 * random.unit(), 1.5 * random.unit()};
            boolean found = cube.touch(forms, 0, 10, r[0], r[1], r[2]);
            boolean expected = edgeCuts(forms, 0, 10, r, 1) || edgeCuts(forms, 10, 0, r, -1);
            assertEquals(expected, found, "pair " + pair);
            overlapping += found ? 1 : 0;
        }
        assertTrue(overlapping > PAIRS / 10 && overlapping < 9 * PAIRS / 10, overlapping + " overlap");
    }

    /** Clips the twelve edges of one cube to the slabs of the other. */
    private static boolean edgeCuts(double[] forms, int one, int other, double[] r, int sign) {
        for (int edge = 0; edge < 12; edge++) {
            int along = edge / 4;
            double[] from = corner(forms, one, along, edge % 4);
            double low = -0.5;
            double high = 0.5;
            for (int face = 0; face < 3; face++) {
                double at = 0;
                double slope = 0;
                for (int k = 0; k < 3; k++) {
                    double normal = forms[other + 3 * face + k];
                    at += normal * (from[k] - sign * r[k]);
                    slope += normal * forms[one + 3 * along + k];
                }
                double a = (-0.5 - at) / slope;
                double b = (0.5 - at) / slope;
                low = Math.max(low, Math.min(a, b));
                high = Math.min(high, Math.max(a, b));
            }
            if (low <= high) {
                return true;
            }
        }
        return false;
    }

    private static double[] corner(double[] forms, int cube, int along, int which) {
        double[] at = new double[3];
        int one = (along + 1) % 3;
        int two = (along + 2) % 3;
        for (int k = 0; k < 3; k++) {
            at[k] = ((which & 1) - 0.5) * forms[cube + 3 * one + k] + ((which >> 1) - 0.5) * forms[cube + 3 * two + k];
        }
        return at;
    }

    @Test
    void sticksCrossWhenTheirEndsLieOnBothSides() {
        RandomWords random = new RandomWords();
        random.start(14, 0);
        Stick stick = new Stick();
        double[] forms = new double[6];
        for (int pair = 0; pair < PAIRS; pair++) {
            stick.draw(random, 1, forms, 0);
            stick.draw(random, 1 + random.unit(), forms, 3);
            double dx = 2 * random.unit() - 1;
            double dy = 2 * random.unit() - 1;
            boolean sides = side(forms, 0, 3, dx, dy) && side(forms, 3, 0, -dx, -dy);
            assertEquals(sides, stick.touch(forms, 0, 3, dx, dy, 0), "pair " + pair);
        }
    }

    /** Whether the ends of the other stick lie on both sides of the line through the one. */
    private static boolean side(double[] forms, int one, int other, double dx, double dy) {
        double half = 0.5 * forms[other + 2];
        double first = cross(forms, one, dx + half * forms[other], dy + half * forms[other + 1]);
        double second = cross(forms, one, dx - half * forms[other], dy - half * forms[other + 1]);
        return first * second < 0;
    }

    private static double cross(double[] forms, int stick, double x, double y) {
        return forms[stick] * y - forms[stick + 1] * x;
    }

    @FunctionalInterface
    private interface Curve {
        double at(double x);
    }

    private static double golden(double from, double to, Curve curve) {
        double ratio = (Math.sqrt(5) - 1) / 2;
        double low = from;
        double high = to;
        double a = high - ratio * (high - low);
        double b = low + ratio * (high - low);
        double fa = curve.at(a);
        double fb = curve.at(b);
        while (high - low > 1e-7) {
            if (fa < fb) {
                high = b;
                b = a;
                fb = fa;
                a = high - ratio * (high - low);
                fa = curve.at(a);
            } else {
                low = a;
                a = b;
                fa = fb;
                b = low + ratio * (high - low);
                fb = curve.at(b);
            }
        }
        return Math.min(Math.min(fa, fb), Math.min(curve.at(from), curve.at(to)));
    }

    private static double semiAxis(RandomGenerator random) {
        return Math.pow(10, random.nextDouble() - 0.7);
    }

    private static double[] vector(RandomGenerator random, double scale) {
        return new double[] {
            scale * (2 * random.nextDouble() - 1),
            scale * (2 * random.nextDouble() - 1),
            scale * (2 * random.nextDouble() - 1)
        };
    }

    private static double[] direction(RandomGenerator random) {
        return unit(new double[] {random.nextGaussian(), random.nextGaussian(), random.nextGaussian()});
    }

    private static double[] near(double[] u, RandomGenerator random) {
        double size = Math.pow(10, -8 * random.nextDouble());
        return unit(new double[] {
            u[0] + size * random.nextGaussian(),
            u[1] + size * random.nextGaussian(),
            u[2] + size * random.nextGaussian()
        });
    }

    private static double[] unit(double[] vector) {
        double norm = Math.sqrt(dot(vector, vector));
        return new double[] {vector[0] / norm, vector[1] / norm, vector[2] / norm};
    }

    private static double dot(double[] a, double[] b) {
        return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
    }
}
