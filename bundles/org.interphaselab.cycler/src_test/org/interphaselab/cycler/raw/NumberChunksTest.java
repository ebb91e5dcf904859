package org.interphaselab.cycler.raw;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class NumberChunksTest {

    @Property(tries = 60)
    void whatIsAddedAndNotTakenBackComesBack(
            @ForAll @IntRange(max = 60_000) int added, @ForAll @IntRange(max = 60_000) int kept) {
        NumberChunks chunks = new NumberChunks();
        IntStream.range(0, added).forEach(chunks::add);
        chunks.truncate(kept);
        int left = Math.min(added, kept);
        assertEquals(left, chunks.size());
        chunks.add(-1);
        double[] expected = IntStream.concat(IntStream.range(0, left), IntStream.of(-1))
                .asDoubleStream()
                .toArray();
        assertArrayEquals(expected, chunks.values());
    }

    @Test
    void numbersThatAreNoneAreNothing() {
        NumberChunks chunks = new NumberChunks();
        IntStream.range(0, 40_000).forEach(i -> chunks.add(Double.NaN));
        assertTrue(chunks.isEmpty());
        chunks.add(1);
        assertFalse(chunks.isEmpty());
    }
}
