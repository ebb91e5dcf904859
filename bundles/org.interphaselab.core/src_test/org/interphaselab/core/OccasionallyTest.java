package org.interphaselab.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OccasionallyTest {

    @Test
    void theFirstStepAndEveryThirdAfterIt() {
        List<Integer> done = new ArrayList<>();
        int[] at = new int[1];
        Occasionally third = Occasionally.onceIn(3, () -> done.add(at[0]));
        for (at[0] = 1; at[0] <= 9; at[0]++) {
            third.step();
        }
        assertEquals(List.of(1, 4, 7), done);
    }

    @Test
    void noStepsAtAllAreAnError() {
        assertThrows(IllegalArgumentException.class, () -> Occasionally.onceIn(0, () -> {}));
    }
}
