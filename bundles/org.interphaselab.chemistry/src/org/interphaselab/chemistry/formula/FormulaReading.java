package org.interphaselab.chemistry.formula;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.interphaselab.core.ProblemException;

/** One pass over the text of a formula, by recursive descent. */
final class FormulaReading {

    private static final int MAX_DEPTH = 20;

    private final FormulaText text;
    private final PeriodicTable elements;
    private final CoefficientReading coefficients;
    private int position;

    FormulaReading(FormulaText text, PeriodicTable elements, boolean unknownAllowed) {
        this.text = text;
        this.elements = elements;
        this.coefficients = new CoefficientReading(text, unknownAllowed);
    }

    /** The amount of each element in the whole text. */
    Map<Element, Linear> read() throws ProblemException {
        Map<Element, Linear> all = new LinkedHashMap<>();
        while (true) {
            skipSpaces();
            int start = position;
            Linear factor = coefficient();
            add(all, groups(0), factor, start);
            if (text.at(position) == FormulaText.END) {
                return all;
            }
            if (text.at(position) != '·') {
                throw text.problem(position, "A closing bracket without an opening one", "Take it away or open one.");
            }
            position++;
        }
    }

    /** Elements and brackets up to a closing bracket, a raised dot or the end. */
    private Map<Element, Linear> groups(int depth) throws ProblemException {
        Map<Element, Linear> sum = new LinkedHashMap<>();
        skipSpaces();
        int first = position;
        while (true) {
            skipSpaces();
            char c = text.at(position);
            if (c == FormulaText.END || c == ')' || c == '·') {
                break;
            }
            int start = position;
            Map<Element, Linear> group = c == '(' ? bracket(depth + 1) : Map.of(element(), Linear.ONE);
            add(sum, group, coefficient(), start);
        }
        if (sum.isEmpty()) {
            throw text.problem(first, "An element is missing here", "Write a formula such as Li6PS5Cl.");
        }
        return sum;
    }

    private Map<Element, Linear> bracket(int depth) throws ProblemException {
        int open = position++;
        if (depth > MAX_DEPTH) {
            throw text.problem(open, "More than " + MAX_DEPTH + " brackets within each other", "Multiply some out.");
        }
        Map<Element, Linear> inside = groups(depth);
        if (text.at(position) != ')') {
            throw text.problem(open, "This bracket is never closed", "Close it.");
        }
        position++;
        return inside;
    }

    private Element element() throws ProblemException {
        char c = text.at(position);
        if (c < 'A' || c > 'Z') {
            throw notAnElement(c);
        }
        char next = text.at(position + 1);
        boolean two = next >= 'a' && next <= 'z';
        Optional<Element> found = two ? elements.find(text.substring(position, position + 2)) : Optional.empty();
        int length = found.isPresent() ? 2 : 1;
        // Cux is copper and x, but Xx is nothing
        if (found.isEmpty() && (!two || next == 'x')) {
            found = elements.find(text.substring(position, position + 1));
        }
        if (found.isEmpty()) {
            throw text.problem(
                    position,
                    "'" + text.substring(position, position + (two ? 2 : 1))
                            + "' is no element with a standard atomic weight",
                    "Write element symbols with a capital letter.");
        }
        position += length;
        return found.get();
    }

    private ProblemException notAnElement(char c) {
        if (c == '+' || c == '-' || c == '^' || "⁺⁻¹²³⁴⁵⁶⁷⁸⁹⁰".indexOf(c) >= 0) {
            return text.problem(
                    position,
                    "'" + text.typed(position) + "' looks like a charge",
                    "Write the formula of the neutral compound, without charges.");
        }
        return text.problem(
                position,
                "'" + text.typed(position) + "' cannot stand here",
                "An element symbol begins with a capital letter, and a decimal sign is a point.");
    }

    private Linear coefficient() throws ProblemException {
        skipSpaces();
        CoefficientReading.Read read = coefficients.read(position);
        position = read.end();
        return read.value();
    }

    private void add(Map<Element, Linear> sum, Map<Element, Linear> group, Linear factor, int start)
            throws ProblemException {
        for (Map.Entry<Element, Linear> entry : group.entrySet()) {
            Linear amount = entry.getValue();
            if (!amount.isConstant() && !factor.isConstant()) {
                throw text.problem(start, "x is multiplied by x", "Amounts may depend on x only linearly.");
            }
            Linear product = factor.isConstant() ? amount.times(factor.constant()) : factor.times(amount.constant());
            if (!Double.isFinite(product.constant()) || !Double.isFinite(product.slope())) {
                throw text.problem(start, "The amount is too large", "Write smaller coefficients.");
            }
            sum.merge(entry.getKey(), product, Linear::plus);
        }
    }

    private void skipSpaces() {
        while (text.at(position) == ' ') {
            position++;
        }
    }
}
