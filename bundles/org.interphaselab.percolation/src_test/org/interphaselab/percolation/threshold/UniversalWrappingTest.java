package org.interphaselab.percolation.threshold;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Values printed by Pinson and by Newman and Ziff, and the symmetries of the torus. */
class UniversalWrappingTest {

    @Test
    void squareTorus() {
        assertEquals(0.5210582892, UniversalWrapping.alongFirst(0, 1), 1e-10);
        assertEquals(0.6904737246, UniversalWrapping.alongEither(0, 1), 1e-10);
        double both = 2 * UniversalWrapping.alongFirst(0, 1) - UniversalWrapping.alongEither(0, 1);
        assertEquals(0.3516428539, both, 1e-10);
    }

    @Test
    void aTorusIsTheSameHoweverItsPeriodsAreChosen() {
        // τ and τ + 1 describe the same lattice of periods with the same first one
        assertEquals(
                UniversalWrapping.alongFirst(0.5, 0.8660254), UniversalWrapping.alongFirst(-0.5, 0.8660254), 1e-12);
        // τ → −1/τ exchanges the periods; the rhombus of 60° looks the same along both
        assertEquals(UniversalWrapping.cross(0.3, 0.7), UniversalWrapping.cross(-0.3 / 0.58, 0.7 / 0.58), 1e-12);
    }
}
