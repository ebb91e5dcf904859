package org.interphaselab.chemistry.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaParserTest {

    private final FormulaParser parser = new FormulaParser(PeriodicTable.shipped());

    private Map<String, Double> amounts(String text) throws ProblemException {
        Map<String, Double> amounts = new TreeMap<>();
        parser.parse(text).amounts().forEach((element, n) -> amounts.put(element.symbol(), n));
        return amounts;
    }

    @Test
    void molarMassesAreThoseOfTheLiterature() throws ProblemException {
        assertEquals(588.73, parser.parse("Li10GeP2S12").molarMass(), 0.05);
        assertEquals(383.40, parser.parse("Li1.3Al0.3Ti1.7(PO4)3").molarMass(), 0.005);
        assertEquals(18.015, parser.parse("H2O").molarMass(), 5e-4);
        assertEquals(249.68, parser.parse("CuSO4·5H2O").molarMass(), 0.01);
    }

    @Test
    void bracketsOfAnyKindNest() throws ProblemException {
        assertEquals(Map.of("Li", 1.3, "Al", 0.3, "Ti", 1.7, "P", 3.0, "O", 12.0), amounts("Li1.3Al0.3Ti1.7(PO4)3"));
        assertEquals(Map.of("Fe", 4.0, "C", 18.0, "N", 18.0), amounts("Fe4[(CN)6]3"));
        assertEquals(Map.of("Na", 1.0, "P", 4.0, "O", 20.0), amounts("Na{P2[O(O2)2]2}2"));
    }

    @Test
    void subscriptsSpacesAndDotsAreUnderstood() throws ProblemException {
        assertEquals(amounts("Li6PS5Cl"), amounts("Li₆PS₅Cl"));
        assertEquals(amounts("Li6PS5Cl"), amounts(" Li6 P S5 Cl "));
        assertEquals(amounts("Li150P50S200"), amounts("75Li2S·25P2S5"));
        assertEquals(amounts("75Li2S·25P2S5"), amounts("75Li2S * 25P2S5"));
        assertEquals(Map.of("Li", 2.0, "S", 1.0, "O", 5.5, "H", 3.0), amounts("Li2SO4·1.5H2O"));
    }

    @Test
    void anElementTwiceIsAddedUp() throws ProblemException {
        assertEquals(Map.of("C", 2.0, "H", 4.0, "O", 2.0), amounts("CH3COOH"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Li6PS5Xx     | 7  | no element
            Li6PS5Tc     | 7  | no element
            Li6(PS5Cl    | 4  | never closed
            Li6PS5)Cl    | 7  | without an opening
            Li6()Cl      | 5  | missing
            Li6·         | 5  | missing
            li6PS5Cl     | 1  | cannot stand here
            Li6PS5,5Cl   | 7  | decimal sign
            Li6.5.5P     | 6  | second decimal point
            Li0P         | 3  | zero
            Li6PS5Cl-    | 9  | charge
            PO4^3-       | 4  | charge
            Li⁺Cl        | 3  | charge
            Li6-2P       | 4  | two numbers
            LixPS4       | 3  | nobody gave
            Li2SO4·xH2O  | 8  | nobody gave
            Li99999999P  | 3  | out of range
            Li漢P         | 3  | cannot stand here
            """)
    void whatIsWrongIsToldWithItsCharacter(String text, int character, String what) {
        Problem problem =
                assertThrows(ProblemException.class, () -> parser.parse(text)).problem();
        assertTrue(problem.where().subject().endsWith("character " + character), problem::toString);
        assertTrue((problem.what() + problem.remedy()).contains(what), problem::toString);
    }

    @Test
    void emptyDeepAndLongTextsAreRefused() {
        for (String text : new String[] {"", "  ", "(".repeat(50) + "Li" + ")".repeat(50), "Li".repeat(10_000), "\0"}) {
            assertThrows(ProblemException.class, () -> parser.parse(text));
        }
    }

    @Test
    void formulasWithXAreFamilies() throws ProblemException {
        FormulaFamily family = parser.family("Li6+3xP1-xCuxS5-xCl1+x");
        assertEquals(1, family.highest(), 1e-12);
        assertEquals(amounts("Li6.3P0.9Cu0.1S4.9Cl1.1"), amounts(family.at(0.1).text()));
        assertEquals(amounts("Li6PS5Cl"), amounts(family.at(0).text()));
        assertEquals(
                amounts("Li1.3Al0.3Ti1.7P3O12"),
                amounts(parser.family("Li1+xAlxTi2−x(PO4)3").at(0.3).text()));
        assertThrows(IllegalArgumentException.class, () -> family.at(1.5));
    }

    @ParameterizedTest
    @CsvSource({"Li6PS5Cl", "(Li1-xNax)xCl", "LixCux2", "Lix-1Cl"})
    void aFamilyIsLinearInX(String text) {
        assertThrows(ProblemException.class, () -> parser.family(text));
    }

    @Test
    void multiplesAreOneComposition() throws ProblemException {
        assertEquals(
                2,
                parser.parse("Li12P2S10Cl2")
                        .multipleOf(parser.parse("ClPS5Li6"))
                        .orElseThrow(),
                1e-12);
        assertTrue(parser.parse("Li6PS5Cl").multipleOf(parser.parse("Li6PS5Br")).isEmpty());
        assertTrue(
                parser.parse("Li6PS5Cl").multipleOf(parser.parse("Li5.9PS5Cl")).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "Li6PS5Cl, true", "Li10GeP2S12, true", "Li1.3Al0.3Ti1.7(PO4)3, true", "Li0.33La0.557TiO3, true",
        "Li2.88PO3.73N0.14, true", "Li9.54Si1.74P1.44S11.7Cl0.3, true", "Li7La3Zr2O12, true", "Li, true",
        "Li5PS5Cl, false", "Li3YCl7, false"
    })
    void aChargeThatNoCommonOxidationStatesBalanceIsNoted(String text, boolean neutral) throws ProblemException {
        assertEquals(neutral, ChargeBalance.note(parser.parse(text)).isEmpty());
    }

    @Test
    void oxidationStatesAreToldWhereTheyFollow() throws ProblemException {
        assertEquals(
                "neutral: Li +1, P +5, S −2, Cl −1",
                ChargeBalance.of(parser.parse("Li6PS5Cl")).words());
        assertEquals(
                "neutral: Cu +2, S +6, O −2, H +1",
                ChargeBalance.of(parser.parse("CuSO4·5H2O")).words());
    }

    @Test
    void severalChoicesAreToldAsSuch() throws ProblemException {
        // ilmenite: iron(II) with titanium(IV), or iron(III) with titanium(III)
        Charge charge = ChargeBalance.of(parser.parse("FeTiO3"));
        assertEquals(
                2, assertInstanceOf(Charge.Ambiguous.class, charge).choices().size(), charge::words);
        assertEquals(
                "FORMULA_CHARGE_AMBIGUOUS",
                ChargeBalance.note(parser.parse("FeTiO3")).orElseThrow().code());
    }

    @Test
    void mixedValenceIsOfferedWhereItWouldBalance() throws ProblemException {
        // magnetite: 8 / 3 per iron
        Charge.Charged magnetite = assertInstanceOf(Charge.Charged.class, ChargeBalance.of(parser.parse("Fe3O4")));
        assertEquals(
                "mixed valence would balance it: Fe at a mean of +2.67",
                magnetite.mixed().orElseThrow());
        assertEquals(1, magnetite.nearest(), 1e-9);
        assertEquals(
                Optional.empty(),
                assertInstanceOf(Charge.Charged.class, ChargeBalance.of(parser.parse("Li5PS5Cl")))
                        .mixed());
        assertInstanceOf(Charge.Unknown.class, ChargeBalance.of(parser.parse("Li")));
    }
}
