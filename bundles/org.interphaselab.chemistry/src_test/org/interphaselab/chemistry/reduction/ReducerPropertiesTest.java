package org.interphaselab.chemistry.reduction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import org.interphaselab.chemistry.catalog.Catalog;
import org.interphaselab.chemistry.formula.Element;
import org.interphaselab.chemistry.formula.Formula;
import org.interphaselab.core.ProblemException;

/** What holds for every formula the rules can reduce. */
class ReducerPropertiesTest {

    private final Catalog catalog = Chemistry.CATALOG;

    /** Any elements that have a rule, in any amounts; oxygen enough for lanthanum is not promised. */
    @Provide
    Arbitrary<String> formulas() {
        List<String> symbols = catalog.rules().stream()
                .map(rule -> rule.element().symbol())
                .distinct()
                .toList();
        Arbitrary<Map<String, Double>> amounts = Arbitraries.maps(
                        Arbitraries.of(symbols),
                        Arbitraries.doubles().between(0.001, 20).ofScale(3))
                .ofMinSize(1)
                .ofMaxSize(5);
        return Combinators.combine(amounts, Arbitraries.integers().between(0, 1))
                .as((map, lithium) -> (lithium == 0 ? "" : "Li0.5")
                        + map.entrySet().stream()
                                .map(entry -> entry.getKey()
                                        + java.math.BigDecimal.valueOf(entry.getValue())
                                                .toPlainString())
                                .collect(Collectors.joining()))
                .filter(ReducerPropertiesTest::holdsNoMoreLithiumThanItsProducts);
    }

    private static boolean holdsNoMoreLithiumThanItsProducts(String text) {
        try {
            return Chemistry.usual(text).lithiumMol() >= 0;
        } catch (ProblemException e) {
            return !e.problem().code().equals("MORE_LITHIUM_THAN_PRODUCTS");
        }
    }

    @Property(tries = 500)
    void everyElementIsBalancedInEveryWay(@ForAll("formulas") String text) throws ProblemException {
        Reduction reduction = Chemistry.reduce(text, Basis.MOL);
        balanced(reduction.usual());
        reduction.alternatives().forEach(alternative -> balanced(alternative.reaction()));
    }

    private static void balanced(Reaction reaction) {
        Map<Element, Double> sum = new HashMap<>();
        Formula formula = reaction.mixture().components().getFirst().formula();
        formula.amounts().forEach((element, n) -> sum.merge(element, n, Double::sum));
        for (Product product : reaction.products()) {
            assertTrue(product.mol() > 0);
            product.phase().formula().amounts().forEach((e, n) -> sum.merge(e, -product.mol() * n, Double::sum));
        }
        sum.forEach((element, rest) ->
                assertEquals(element.isLithium() ? -reaction.lithiumMol() : 0, rest, 1e-6, element.symbol()));
    }

    @Property(tries = 300)
    void fractionsAreFractions(@ForAll("formulas") String text) throws ProblemException {
        Reduction reduction = Chemistry.reduce(text, Basis.MOL);
        assertTrue(reduction.lowestMetalVolumeFraction() >= 0);
        assertTrue(reduction.highestMetalVolumeFraction() <= 1 + 1e-12);
        assertTrue(reduction.lowestMetalVolumeFraction() <= reduction.usual().metalVolumeFraction());
        assertTrue(reduction.usual().metalBearingGrainFraction() + 1e-12
                >= reduction.usual().metalVolumeFraction());
    }

    @Property(tries = 300)
    void theSizeOfTheFormulaDoesNotMatter(
            @ForAll("formulas") String text, @ForAll @DoubleRange(min = 0.01, max = 100) double factor)
            throws ProblemException {
        Reaction one = Chemistry.usual(text);
        Reaction many = Chemistry.usual(
                "(" + text + ")" + java.math.BigDecimal.valueOf(factor).toPlainString());
        assertEquals(one.metalVolumeFraction(), many.metalVolumeFraction(), 1e-9);
        assertEquals(one.lithiumMAhPerCm2Um(), many.lithiumMAhPerCm2Um(), 1e-9);
        assertEquals(
                one.metalVolumeFractionEstimate().standardUncertainty().orElseThrow(),
                many.metalVolumeFractionEstimate().standardUncertainty().orElseThrow(),
                1e-9);
    }

    @Property(tries = 100)
    void theOrderOfAMixtureDoesNotMatter(
            @ForAll("formulas") String first,
            @ForAll("formulas") String second,
            @ForAll @DoubleRange(min = 0.01, max = 100) @Scale(3) double ratio)
            throws ProblemException {
        String amount = java.math.BigDecimal.valueOf(ratio).toPlainString();
        for (Basis basis : Basis.values()) {
            Reduction one = Chemistry.reduce(first + ":" + amount + ", " + second + ":1", basis);
            Reduction other = Chemistry.reduce(second + ":1, " + first + ":" + amount, basis);
            assertEquals(one.usual().metalVolumeFraction(), other.usual().metalVolumeFraction(), 1e-9);
            assertEquals(one.lowestMetalVolumeFraction(), other.lowestMetalVolumeFraction(), 1e-9);
            assertEquals(one.highestMetalVolumeFraction(), other.highestMetalVolumeFraction(), 1e-9);
            assertEquals(one.usual().lithiumMAhPerCm2Um(), other.usual().lithiumMAhPerCm2Um(), 1e-9);
            assertEquals(one.usual().metalBearingGrainFraction(), other.usual().metalBearingGrainFraction(), 1e-9);
        }
    }

    @Property(tries = 100)
    void aMixtureLiesBetweenItsComponents(@ForAll @DoubleRange(min = 0.001, max = 1000) @Scale(3) double ratio)
            throws ProblemException {
        String amount = java.math.BigDecimal.valueOf(ratio).toPlainString();
        Reaction mixed = Chemistry.usual("Li6PS5Cl:" + amount + ", Li10GeP2S12:1");
        assertTrue(mixed.metalVolumeFraction() > 0);
        assertTrue(mixed.metalVolumeFraction() < Chemistry.usual("Li10GeP2S12").metalVolumeFraction());
        // the rule of mixing for these two
        assertEquals(
                47.1900 / (196.522 * ratio + 455.401), mixed.metalVolumeFraction(), 1e-4 * mixed.metalVolumeFraction());
    }
}
