package org.interphaselab.chemistry.reduction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadInputTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Li6PS5Cl, Li10GeP2S12      | MIXTURE                    | nobody gave the amount
            Li6PS5Cl:4, Li10GeP2S12    | MIXTURE                    | nobody gave the amount
            Li6PS5Cl:4,                | MIXTURE                    | no formula
            Li6PS5Cl:0                 | MIXTURE                    | no possible amount
            Li6PS5Cl:-1                | MIXTURE                    | no possible amount
            Li6PS5Cl:NaN               | MIXTURE                    | no possible amount
            Li6PS5Cl:Infinity          | MIXTURE                    | no possible amount
            4 Li6PS5Cl + Li10GeP2S12   | MIXTURE                    | added by a plus
            Li6PS5Cl:four              | MIXTURE                    | no amount
            Li6PS5Cl:4,5               | MIXTURE                    | comma between two digits
            Li5,5PS4,5Cl1,5            | MIXTURE                    | comma between two digits
            Li6PS5Xx                   | FORMULA                    | no element
            Li6(PS5Cl                  | FORMULA                    | never closed
            Li6VS5                     | NO_SINK_RULE               | holds V
            Li                         | NOTHING_TO_REDUCE          | nothing but lithium
            Li60PS5Cl                  | MORE_LITHIUM_THAN_PRODUCTS | more lithium
            """)
    void isOneProblem(String mixture, String code, String what) {
        Problem problem = assertThrows(ProblemException.class, () -> Chemistry.reduce(mixture, Basis.MOL))
                .problem();
        assertEquals(code, problem.code());
        assertTrue(problem.what().contains(what), problem::toString);
        assertFalse(problem.remedy().isEmpty());
    }

    @Test
    void lanthanumWithoutOxygenFallsBackToTheMetal() throws ProblemException {
        assertEquals(
                "Li3LaCl6 + 3 Li → 6 LiCl + La", Chemistry.usual("Li3LaCl6").text());
    }

    @Test
    void anUnknownElectrolyteHasNoVolumeChange() throws ProblemException {
        Reduction reduction = Chemistry.reduce("Li4GeS4", Basis.MOL);
        assertTrue(reduction.usual().volumeChange().isEmpty());
        assertTrue(reduction.usual().productsPerElectrolyte().isEmpty());
        assertTrue(reduction.usual().metalVolumeFraction() > 0);
        assertTrue(reduction.notes().stream().anyMatch(note -> note.code().equals("ELECTROLYTE_UNKNOWN")));
    }

    @Test
    void aRatioOfWhichNobodySaidIsMolAndNoted() throws ProblemException {
        Mixture mixture = new MixtureParser(Chemistry.CATALOG).parse("Li6PS5Cl:4, Li10GeP2S12:1", Optional.empty());
        assertEquals(Basis.MOL, mixture.basis());
        assertFalse(mixture.basisStated());
        assertTrue(new Reducer(Chemistry.CATALOG)
                .reduce(mixture).notes().stream().anyMatch(note -> note.code().equals("BASIS_NOT_STATED")));
        assertTrue(
                Chemistry.reduce("Li6PS5Cl:4, Li10GeP2S12:1", Basis.MOL).notes().isEmpty());
    }

    @Test
    void garnetsAreMarkedAsThermodynamicOnly() throws ProblemException {
        assertTrue(Chemistry.reduce("Li7La3Zr2O12", Basis.MOL).notes().stream()
                .anyMatch(note -> note.what().contains("thermodynamic end point only")));
    }

    @Test
    void lithiumReducesNoAntiperovskite() throws ProblemException {
        Reduction reduction = Chemistry.reduce("Li3OCl", Basis.MOL);
        assertEquals(0, reduction.usual().lithiumMol());
        assertTrue(reduction.usual().growthNmPerUAhCm2().isEmpty());
        assertTrue(reduction.usual().volumeChange().isEmpty());
        assertEquals("Li3OCl + Li → no reaction", reduction.usual().text());
        assertTrue(reduction.notes().stream().anyMatch(note -> note.code().equals("NO_REDUCTION")));
    }
}
