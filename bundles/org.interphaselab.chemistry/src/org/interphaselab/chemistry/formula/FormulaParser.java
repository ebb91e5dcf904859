package org.interphaselab.chemistry.formula;

import java.util.LinkedHashMap;
import java.util.Map;
import org.interphaselab.core.ProblemException;

/**
 * Reads formulas: real coefficients ({@code Li5.5PS4.5Cl1.5}), nested brackets of any kind, subscript digits, and parts
 * joined by a raised dot with a number before them ({@code CuSO4·5H2O}, {@code 75Li2S·25P2S5}).
 */
public final class FormulaParser {

    private final PeriodicTable elements;

    public FormulaParser(PeriodicTable elements) {
        this.elements = elements;
    }

    /**
     * Reads a composition.
     *
     * @throws ProblemException if it is none; names the offending character
     */
    public Formula parse(String text) throws ProblemException {
        FormulaText source = new FormulaText(text);
        Map<Element, Double> amounts = new LinkedHashMap<>();
        new FormulaReading(source, elements, false)
                .read()
                .forEach((element, amount) -> amounts.put(element, amount.constant()));
        return new Formula(text.strip(), amounts);
    }

    /**
     * Reads a composition in which amounts depend on x, for example {@code Li6+xP1-xGexS5Cl}.
     *
     * @throws ProblemException if it is none, x does not occur, or an amount is below zero at x = 0
     */
    public FormulaFamily family(String text) throws ProblemException {
        FormulaText source = new FormulaText(text);
        Map<Element, Linear> amounts = new FormulaReading(source, elements, true).read();
        for (Map.Entry<Element, Linear> amount : amounts.entrySet()) {
            if (amount.getValue().constant() < 0) {
                throw source.problem(
                        0,
                        "At x = 0 the amount of " + amount.getKey().symbol() + " is below zero",
                        "Write the formula so that x = 0 is a compound.");
            }
        }
        if (amounts.values().stream().allMatch(Linear::isConstant)) {
            throw source.problem(
                    0, "No amount depends on x", "Write the amounts that change with x, for example Li6-xCuxPS5Cl.");
        }
        return new FormulaFamily(text.strip(), amounts);
    }

    /** Whether the text has an x where a coefficient can stand, so that it is meant as a family. */
    public static boolean hasUnknown(String text) {
        return text.indexOf('x') >= 0;
    }
}
