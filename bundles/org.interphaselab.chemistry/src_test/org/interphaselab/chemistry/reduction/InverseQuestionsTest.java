package org.interphaselab.chemistry.reduction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.interphaselab.chemistry.formula.Formula;
import org.interphaselab.core.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InverseQuestionsTest {

    private final InverseQuestions questions = new InverseQuestions(Chemistry.CATALOG);

    private static Formula formula(String text) throws ProblemException {
        return Chemistry.CATALOG.formulas().parse(text);
    }

    private Inverse ratio(double percent, Basis basis) throws ProblemException {
        return questions.ratio(formula("Li6PS5Cl"), formula("Li10GeP2S12"), basis, percent / 100);
    }

    private static double value(Inverse.Answer answer) {
        return assertInstanceOf(Inverse.Answer.Found.class, answer).value();
    }

    @ParameterizedTest
    @CsvSource({"2, 9.6893, 5e-5", "1, 21.7, 0.05", "5, 2.5, 0.05", "3.80108, 4, 5e-4"})
    void theRatioForAWantedFraction(double percent, double ratio, double tolerance) throws ProblemException {
        assertEquals(ratio, value(ratio(percent, Basis.MOL).usual()), tolerance);
    }

    @ParameterizedTest
    @CsvSource({"2, MOL", "0.001, MOL", "10.36, MOL", "2, MASS", "0.3, MASS"})
    void theRatioFoundGivesTheFractionAskedFor(double percent, Basis basis) throws ProblemException {
        double ratio = value(ratio(percent, basis).usual());
        Reaction back =
                Chemistry.reduce("Li6PS5Cl:" + ratio + ", Li10GeP2S12:1", basis).usual();
        assertEquals(percent, 100 * back.metalVolumeFraction(), 1e-7);
    }

    @Test
    void theOtherAlloyNeedsAnotherRatio() throws ProblemException {
        Inverse inverse = ratio(2, Basis.MOL);
        assertEquals(1, inverse.alternatives().size());
        assertEquals("Li17Ge4", inverse.alternatives().getFirst().rule());
        // 50.436 cm³ of metal: n = (50.436 / 0.02 − 458.645) / 196.522
        assertEquals(10.498, value(inverse.alternatives().getFirst().answer()), 0.002);
    }

    @ParameterizedTest
    @CsvSource({"0", "10.4", "50", "-1"})
    void aFractionThatNoRatioGivesIsSaidToBeOutOfReach(double percent) throws ProblemException {
        Inverse.Answer.OutOfReach answer = assertInstanceOf(
                Inverse.Answer.OutOfReach.class, ratio(percent, Basis.MOL).usual());
        assertEquals(0, answer.lowest());
        assertEquals(0.10362, answer.highest(), 5e-5);
    }

    @ParameterizedTest
    @CsvSource({
        "Li6-xCuxPS5Cl, 0.37, , 0.005",
        "Li6-xAgxPS5Cl, 0.14, 0.41, 0.005",
        "Li6-2xMgxPS5Cl, 0.19, 0.56, 0.005",
        "Li6-2xZnxPS5Cl, 0.14, 0.43, 0.005",
        "Li6-3xAlxPS5Cl, 0.08, 0.23, 0.005",
        "Li6-3xYxPS5Cl, 0.13, 0.39, 0.005",
        "Li6+2xP1-xInxS5Cl, 0.041, 0.121, 0.0005",
        "Li6+xP1-xSnxS5Cl, 0.045, 0.131, 0.0005",
        "Li6+xP1-xGexS5Cl, 0.055, 0.160, 0.0005",
        "Li6+xP1-xSixS5Cl, 0.052, 0.153, 0.0005"
    })
    void theHighestDopantLevelOnEitherSideOfThePapersBracket(
            String family, double benign, Double detrimental, double tolerance) throws ProblemException {
        assertEquals(benign, value(level(family, 1.3109).usual()), tolerance);
        if (detrimental == null) {
            assertInstanceOf(
                    Inverse.Answer.OutOfReach.class, level(family, 3.8011).usual());
        } else {
            assertEquals(detrimental, value(level(family, 3.8011).usual()), tolerance);
        }
    }

    private Inverse level(String family, double percent) throws ProblemException {
        return questions.highestLevel(Chemistry.CATALOG.formulas().family(family), 1, percent / 100);
    }

    @Test
    void aDopantThatLeavesNoMetalNeverReachesTheBound() throws ProblemException {
        Inverse.Answer.OutOfReach answer = assertInstanceOf(
                Inverse.Answer.OutOfReach.class, level("Li6PS5-xOxCl", 1).usual());
        assertEquals(0, answer.highest());
    }
}
