package org.interphaselab.percolation.continuum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.interphaselab.percolation.lattice.RandomWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HardSpheresTest {

    private static final double SHELL = 0.02;

    /** Carnahan and Starling's contact value, accurate to about 1 %, and its decay within the shell that is counted. */
    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.25, 0.4})
    void contactsAreAsFrequentAsTheEquationOfStateDemands(double fraction) {
        HardSpheres fluid = new HardSpheres(256, fraction);
        Fluid.Worker worker = fluid.newWorker();
        RandomWords random = new RandomWords();
        int runs = 20;
        double near = 0;
        double far = 0;
        for (int run = 0; run < runs; run++) {
            random.start(21, run);
            double[] at = worker.draw(random).places();
            near += count(at, fluid.box().x(), 1, 1 + SHELL);
            far += count(at, fluid.box().x(), 1 + SHELL, 1 + 2 * SHELL);
            assertEquals(0, count(at, fluid.box().x(), 0, 1 - 1e-9), "spheres overlap");
        }
        int number = fluid.number();
        double pairs = runs * 0.5 * number * (number - 1) / fluid.box().volume();
        double first = near / (pairs * shell(1, 1 + SHELL));
        double second = far / (pairs * shell(1 + SHELL, 1 + 2 * SHELL));
        // a straight line through the middles of both shells
        double contact = 1.5 * first - 0.5 * second;
        double expected = (1 - fraction / 2) / Math.pow(1 - fraction, 3);
        double error = 1.6 * first / Math.sqrt(near);
        assertEquals(expected, contact, 5.5 * error + 0.01 * expected);
        assertTrue(error < 0.2 * expected, "the test can tell: " + error);
    }

    private static double shell(double inner, double outer) {
        return 4.0 / 3.0 * Math.PI * (outer * outer * outer - inner * inner * inner);
    }

    private static double count(double[] at, double side, double inner, double outer) {
        int count = 0;
        for (int i = 0; i < at.length; i += 3) {
            for (int j = 0; j < i; j += 3) {
                double squared = 0;
                for (int k = 0; k < 3; k++) {
                    double d = at[i + k] - at[j + k];
                    d -= side * Math.rint(d / side);
                    squared += d * d;
                }
                count += squared >= inner * inner && squared < outer * outer ? 1 : 0;
            }
        }
        return count;
    }

    @Test
    void frozenSpheresAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new HardSpheres(500, 0.55));
    }
}
