package org.interphaselab.percolation.continuum;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Excluded volumes against the closed formulas of the literature. */
class ConvexBodyTest {

    /** What exceeds the ideal gas is the second virial coefficient, half the excluded volume, times the density at contact. */
    @Test
    void theFluidIsDenserAtContactAsItsPressureTells() {
        for (ConvexBody body :
                new ConvexBody[] {ConvexBody.spheroid(1, 1), ConvexBody.spheroid(4, 1), ConvexBody.spheroid(0.25, 1)}) {
            for (double fraction : new double[] {0.01, 0.1, 0.3}) {
                double virial = 0.5 * body.excludedVolume() / body.volume() * fraction;
                assertEquals(body.pressure(fraction), 1 + virial * body.contacts(fraction), 1e-9);
            }
        }
        // Carnahan and Starling
        assertEquals((1 - 0.1) / Math.pow(0.8, 3), ConvexBody.spheroid(1, 1).contacts(0.2), 1e-12);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.1, 0.25, 0.5, 0.9, 1.1, 2, 4, 10, 50})
    void spheroidsDenyTheRoomThatIsiharaSays(double ratio) {
        double e = Math.sqrt(1 - Math.pow(Math.min(ratio, 1 / ratio), 2));
        double rest = 1 - e * e;
        double expected = 2
                + 1.5 * (1 + Math.asin(e) / (e * Math.sqrt(rest))) * (1 + rest / (2 * e) * Math.log((1 + e) / (1 - e)));
        assertEquals(expected, ConvexBody.spheroid(ratio, 1).anisometry(), 1e-9 * expected);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, 4, 10, 50})
    void spherocylindersDenyTheRoomThatOnsagerSays(double height) {
        double expected = 4 * Math.PI / 3 + 2 * Math.PI * height + 0.5 * Math.PI * height * height;
        assertEquals(expected, ConvexBody.spherocylinder(height, 1).excludedVolume(), 1e-9 * expected);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.3, 2})
    void whatIsWithinADistanceOfASphereIsASphere(double distance) {
        ConvexBody sphere = ConvexBody.spheroid(1, 1).parallel(distance);
        double radius = 1 + distance;
        assertEquals(4 * Math.PI / 3 * Math.pow(radius, 3), sphere.volume(), 1e-9);
        assertEquals(8, sphere.anisometry(), 1e-9);
    }
}
