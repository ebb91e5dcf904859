package org.interphaselab.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.interphaselab.analysis.Finding;
import org.interphaselab.analysis.Table;
import org.interphaselab.analysis.experiment.ExpectedProducts;
import org.interphaselab.analysis.experiment.Interphase;
import org.interphaselab.analysis.experiment.StatedFraction;
import org.interphaselab.core.Estimate;
import org.junit.jupiter.api.Test;

class MetalFractionsTest {

    /** The 4:1 mixture of the paper: 3.801 ± 0.08 %, 4.052 % with the other germanide. */
    private static final ExpectedProducts COMPUTED = new ExpectedProducts(
            0.03801, 0.0008, 0.03801, 0.0008, 0.04052, 0.0004, 0.1204, "4 LPSC + LGPS → …", "catalog 12345678");

    private static Interphase interphase(Optional<StatedFraction> stated, Optional<ExpectedProducts> expected) {
        return new Interphase("i", "MII-2", "4:1", false, stated, Optional.empty(), expected, Optional.empty());
    }

    private static Optional<StatedFraction> stated(double value, OptionalDouble uncertainty) {
        return Optional.of(new StatedFraction(value, uncertainty, "microscopy"));
    }

    @Test
    void withoutAStatedFractionTheComputedOneIsUsedAndThatIsSaid() {
        Interphase interphase = interphase(Optional.empty(), Optional.of(COMPUTED));
        Table table = MetalFractions.table(List.of(interphase));
        assertEquals(Estimate.of(100 * 0.03801, 100 * 0.0008, "%"), table.value(0, "used_percent"));
        assertNull(table.value(0, "stated_percent"));
        Finding finding = MetalFractions.findings(List.of(interphase)).getFirst();
        assertEquals("FRACTION_COMPUTED", finding.code());
        assertTrue(finding.text().contains("catalog 12345678"), finding::text);
    }

    @Test
    void aStatedFractionWinsWithItsSource() {
        Interphase interphase = interphase(stated(0.039, OptionalDouble.empty()), Optional.of(COMPUTED));
        Table table = MetalFractions.table(List.of(interphase));
        assertEquals(Estimate.of(100 * 0.039, "%"), table.value(0, "used_percent"));
        assertEquals("stated: microscopy", table.value(0, "origin"));
        assertEquals(List.of(), MetalFractions.findings(List.of(interphase)));
    }

    @Test
    void aDisagreementBeyondTheCombinedUncertaintyIsAWarning() {
        // below the range 3.801 to 4.052 %: the margin is 0.05 + 2·0.08 = 0.21 points without an own uncertainty
        Interphase off = interphase(stated(0.0358, OptionalDouble.empty()), Optional.of(COMPUTED));
        assertEquals(
                "STATED_FRACTION_DIFFERS",
                MetalFractions.findings(List.of(off)).getFirst().code());
        Interphase within = interphase(stated(0.0360, OptionalDouble.empty()), Optional.of(COMPUTED));
        assertEquals(List.of(), MetalFractions.findings(List.of(within)));
        Interphase unsure = interphase(stated(0.0358, OptionalDouble.of(0.002)), Optional.of(COMPUTED));
        assertEquals(List.of(), MetalFractions.findings(List.of(unsure)));
    }

    @Test
    void whatIsNeitherStatedNorComputedStaysEmpty() {
        Interphase nothing = interphase(Optional.empty(), Optional.empty());
        Table table = MetalFractions.table(List.of(nothing));
        assertNull(table.value(0, "used_percent"));
        assertNull(table.value(0, "origin"));
        assertEquals(List.of(), MetalFractions.findings(List.of(nothing)));
    }
}
