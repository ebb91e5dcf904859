package org.interphaselab.core;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class RandomStreamsTest {

    @Test
    void seedAndIndexGiveTheStream() {
        double[] first = RandomStreams.stream(42, 7).doubles(100).toArray();
        assertArrayEquals(first, RandomStreams.stream(42, 7).doubles(100).toArray());
        assertNotEquals(first[0], RandomStreams.stream(42, 8).nextDouble());
        assertNotEquals(first[0], RandomStreams.stream(43, 7).nextDouble());
    }

    @Test
    void neighbouringStreamsAreUncorrelated() {
        int n = 20_000;
        double sum = 0;
        for (int i = 0; i < n; i++) {
            double a = RandomStreams.stream(1, i).nextDouble() - 0.5;
            double b = RandomStreams.stream(1, i + 1).nextDouble() - 0.5;
            sum += a * b;
        }
        // correlation of independent uniforms: zero with standard deviation 1/sqrt(n); six of them
        assertEquals(0, sum / n * 12, 6 / Math.sqrt(n));
    }
}
