package org.interphaselab.evaluation.halfcycle;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.interphaselab.core.RandomStreams;
import org.junit.jupiter.api.Test;

class RobustStatisticsTest {

    @Test
    void quantilesEqualThoseOfSortedValues() {
        RandomGenerator random = RandomStreams.stream(11, 0);
        for (int run = 0; run < 300; run++) {
            int n = 1 + random.nextInt(200);
            double[] values = random.doubles(n).map(v -> Math.rint(v * 20)).toArray();
            double[] sorted = values.clone();
            Arrays.sort(sorted);
            double fraction = random.nextDouble();
            double position = fraction * (n - 1);
            int below = (int) position;
            double expected = sorted[below] + (position - below) * (sorted[Math.min(n - 1, below + 1)] - sorted[below]);
            assertEquals(expected, RobustStatistics.quantile(values, n, fraction), 1e-12);
        }
    }

    @Test
    void theMedianOfAnEvenNumberIsTheMeanOfTheMiddleTwo() {
        assertEquals(2.5, RobustStatistics.median(new double[] {4, 1, 3, 2}, 4));
    }

    @Test
    void deviationOfNormalNoiseIsItsStandardDeviation() {
        RandomGenerator random = RandomStreams.stream(12, 0);
        double[] noise = random.doubles(20000).map(v -> 0).toArray();
        for (int k = 0; k < noise.length; k++) {
            noise[k] = 5 + 0.3 * random.nextGaussian();
        }
        assertEquals(0.3, RobustStatistics.sigmaByMad(noise, noise.length), 0.01);
    }

    @Test
    void runningMediansEqualThoseOfEveryWindow() {
        RandomGenerator random = RandomStreams.stream(13, 0);
        for (int n : new int[] {1, 2, 7, 15, 16, 100}) {
            double[] values = random.doubles(n).map(v -> Math.rint(v * 10)).toArray();
            double[] expected = new double[n];
            for (int k = 0; k < n; k++) {
                double[] window = Arrays.copyOfRange(values, Math.max(0, k - 7), Math.min(n, k + 8));
                expected[k] = RobustStatistics.median(window, window.length);
            }
            assertArrayEquals(expected, RunningMedian.of(values, 7));
        }
    }
}
