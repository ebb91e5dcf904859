package org.interphaselab.percolation.continuum;

import java.util.Arrays;
import org.interphaselab.percolation.lattice.RandomWords;

/** Draws how many particles are in a cell: Poisson's distribution, by inversion of one random number. */
final class PoissonNumber {

    private static final double LEFT_OUT = 1e-17;

    private final double[] atMost;

    /** Numbers with this mean. */
    PoissonNumber(double mean) {
        if (!(mean >= 0 && mean < 500)) {
            throw new IllegalArgumentException("a cell cannot hold " + mean + " particles on average");
        }
        int terms = (int) (mean + 12 * Math.sqrt(mean) + 24);
        double[] sums = new double[terms];
        double probability = Math.exp(-mean);
        double sum = 0;
        int count = 0;
        while (count < terms && (count <= mean || probability > LEFT_OUT)) {
            sum += probability;
            sums[count++] = sum;
            probability *= mean / count;
        }
        atMost = Arrays.copyOf(sums, count);
        atMost[count - 1] = 1;
    }

    int draw(RandomWords random) {
        double chance = random.unit();
        int number = 0;
        while (chance >= atMost[number]) {
            number++;
        }
        return number;
    }
}
