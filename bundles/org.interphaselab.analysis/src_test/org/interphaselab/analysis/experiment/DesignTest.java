package org.interphaselab.analysis.experiment;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class DesignTest {

    private static Electrode foil(OptionalDouble arealCapacityMAhCm2) {
        return new Electrode(
                OptionalDouble.empty(), OptionalDouble.empty(), arealCapacityMAhCm2, OptionalDouble.empty());
    }

    private static Design design(OptionalDouble a, OptionalDouble b) {
        return new Design("d", "d", foil(a), foil(b), OptionalDouble.of(0.7854));
    }

    @Test
    void equalFoilsAreSymmetric() {
        assertTrue(design(OptionalDouble.of(20.5), OptionalDouble.of(20.5)).symmetric());
        assertTrue(design(OptionalDouble.of(20.5), OptionalDouble.of(20.2)).symmetric());
    }

    @Test
    void aThinFoilOnOneSideIsNot() {
        assertFalse(design(OptionalDouble.of(20.5), OptionalDouble.of(4.1)).symmetric());
        assertTrue(design(OptionalDouble.of(20.5), OptionalDouble.of(4.1)).asymmetric());
    }

    @Test
    void whatIsNotReportedIsNeither() {
        Design unknown = design(OptionalDouble.of(20.5), OptionalDouble.empty());
        assertFalse(unknown.symmetric());
        assertFalse(unknown.asymmetric());
    }
}
