package org.interphaselab.study.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.interphaselab.core.Estimate;
import org.junit.jupiter.api.Test;

class InputHashTest {

    @Test
    void differentValuesHaveDifferentSums() {
        List<Object> values = Arrays.asList(
                null,
                "",
                "1",
                1,
                1L,
                1.0,
                0.0,
                -0.0,
                true,
                List.of(),
                List.of("a", "b"),
                List.of("ab"),
                List.of(List.of("a"), "b"),
                Map.of("a", "b"),
                Optional.of("x"),
                OptionalDouble.of(2),
                OptionalInt.of(2),
                Estimate.of(1, "V"),
                Estimate.atMost(1, "V"),
                Estimate.Kind.VALUE);
        Set<String> sums = new HashSet<>();
        values.forEach(value -> sums.add(sum(value)));
        assertEquals(values.size(), sums.size());
    }

    @Test
    void theSumIsTheSameInEveryProcess() {
        // recorded once; a change makes every stored result stale
        assertEquals(
                "58e274ef6a9096cbbf9f2beec805778987854082934b4e21b5cab19401d278d7", sum(Estimate.of(0.1, "mAh cm⁻²")));
    }

    @Test
    void neighboursDoNotRunTogether() {
        assertEquals(sum("a"), new InputHash().add("a").sum());
        assertEquals(
                false,
                new InputHash()
                        .add("a")
                        .add("b")
                        .sum()
                        .equals(new InputHash().add("ab").sum()));
    }

    @Test
    void whatCannotBeSummedIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new InputHash().add(new double[1]));
    }

    private static String sum(Object value) {
        return new InputHash().add(value).sum();
    }
}
