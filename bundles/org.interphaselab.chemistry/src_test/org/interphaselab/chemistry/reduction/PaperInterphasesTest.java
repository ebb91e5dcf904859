package org.interphaselab.chemistry.reduction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import org.interphaselab.core.Estimate;
import org.interphaselab.core.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The interphases of Su, Fu et al., EES Batteries 2025, 1, 242, doi:10.1039/d5eb00024f. */
class PaperInterphasesTest {

    private static final double POINTS = 0.005;
    private static final double LITHIUM = 1e-4;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Li6PS5Cl:1                  | 196.52  | 0      | 0    | 0      | 0.1091 | 9.17 | -20.9 | 1.362
            Li10GeP2S12:1               | 455.40  | 10.362 | 0.21 | 10.997 | 0.1398 | 7.15 | -23.9 | 1.575
            Li6PS5Cl:4, Li10GeP2S12:1   | 1241.46 | 3.801  | 0.08 | 4.052  | 0.1204 | 8.31 | -22.0 | 1.433
            Li6PS5Cl:16, Li10GeP2S12:1  | 3599.65 | 1.311  | 0.03 | 1.400  | 0.1130 | 8.85 | -21.3 | 1.386
            """)
    void numbersOfTheInterphases(
            String mixture,
            double volume,
            double fraction,
            double uncertainty,
            double alternative,
            double lithium,
            double growth,
            double change,
            double swelling)
            throws ProblemException {
        Reduction reduction = Chemistry.reduce(mixture, Basis.MOL);
        Reaction usual = reduction.usual();
        Estimate estimate = usual.metalVolumeFractionEstimate();
        assertEquals(volume, usual.productVolumeCm3(), 0.005);
        assertEquals(fraction, 100 * estimate.value(), POINTS);
        assertEquals(uncertainty, 100 * estimate.standardUncertainty().orElseThrow(), POINTS);
        assertEquals(alternative, 100 * reduction.highestMetalVolumeFraction(), POINTS);
        assertEquals(fraction, 100 * reduction.lowestMetalVolumeFraction(), POINTS);
        assertEquals(lithium, usual.lithiumMAhPerCm2Um(), LITHIUM);
        assertEquals(growth, usual.growthNmPerUAhCm2().orElseThrow(), 0.005);
        assertEquals(change, 100 * usual.volumeChange().orElseThrow(), 0.05);
        assertEquals(swelling, usual.productsPerElectrolyte().orElseThrow(), 5e-4);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            LPSC:1          | Li6PS5Cl + 8 Li → 5 Li2S + Li3P + LiCl
            LGPS:1          | Li10GeP2S12 + 23.75 Li → 12 Li2S + 2 Li3P + 0.25 Li15Ge4
            LPSC:4, LGPS:1  | 4 Li6PS5Cl + Li10GeP2S12 + 55.75 Li → 32 Li2S + 6 Li3P + 4 LiCl + 0.25 Li15Ge4
            LPSC:16, LGPS:1 | 16 Li6PS5Cl + Li10GeP2S12 + 151.75 Li → 92 Li2S + 18 Li3P + 16 LiCl + 0.25 Li15Ge4
            """)
    void reactionsReadAsChemistsWriteThem(String mixture, String reaction) throws ProblemException {
        assertEquals(reaction, Chemistry.usual(mixture).text());
    }

    @Test
    void growthOfTheSulfideInterphaseAgreesWithTitration() throws ProblemException {
        // Aktekin et al., Nat. Commun. 2023, doi:10.1038/s41467-023-42512-y: 1 µAh cm⁻² is about 9 nm
        assertEquals(9.17, Chemistry.usual("Li6PS5Cl").growthNmPerUAhCm2().orElseThrow(), 0.005);
    }

    @Test
    void aRatioByMassHoldsFarLessMetal() throws ProblemException {
        String four = "Li6PS5Cl:4, Li10GeP2S12:1";
        String sixteen = "Li6PS5Cl:16, Li10GeP2S12:1";
        assertEquals(2.165, percent(Chemistry.reduce(four, Basis.MASS).usual()), 5e-4);
        assertEquals(0.642, percent(Chemistry.reduce(sixteen, Basis.MASS).usual()), 5e-4);
        // the same ratio in any mass unit
        assertEquals(
                percent(Chemistry.reduce(four, Basis.MASS).usual()),
                percent(Chemistry.reduce("Li6PS5Cl:0.4, Li10GeP2S12:0.1", Basis.MASS)
                        .usual()),
                1e-12);
    }

    @Test
    void grainsWithMetalFillMoreThanTheMetalDoes() throws ProblemException {
        assertEquals(36.7, 100 * Chemistry.usual("LPSC:4, LGPS:1").metalBearingGrainFraction(), 0.05);
        assertEquals(12.7, 100 * Chemistry.usual("LPSC:16, LGPS:1").metalBearingGrainFraction(), 0.06);
        assertEquals(0, Chemistry.usual("LPSC").metalBearingGrainFraction());
        assertEquals(1, Chemistry.usual("LGPS").metalBearingGrainFraction());
    }

    @Test
    void theAlloyDecidesMoreThanTheLattice() throws ProblemException {
        Reduction halide = Chemistry.reduce("Li3InCl6", Basis.MOL);
        assertEquals(33.76, 100 * halide.highestMetalVolumeFraction(), POINTS);
        assertEquals(16.12, 100 * halide.lowestMetalVolumeFraction(), POINTS);
        assertEquals("LiIn", halide.alternatives().getFirst().rule());
    }

    @Test
    void aNarrowGapSemiconductorIsAMetalOnlyBesides() throws ProblemException {
        Reduction antimony = Chemistry.reduce("LSiSbSI", Basis.MOL);
        assertEquals(13.343, percent(antimony.usual()), POINTS);
        assertTrue(antimony.alternatives().stream()
                .map(Reduction.Alternative::rule)
                .collect(Collectors.toSet())
                .contains("Li3Sb counted as a metal"));
    }

    private static double percent(Reaction reaction) {
        return 100 * reaction.metalVolumeFraction();
    }
}
