package org.interphaselab.chemistry.formula;

import org.interphaselab.core.ProblemException;

/** Reads what stands behind an element or bracket: nothing, a number, or a sum with x such as {@code 6-2x}. */
final class CoefficientReading {

    private static final int MAX_DIGITS = 20;
    private static final double LARGEST = 1e6;
    private static final double SMALLEST = 1e-6;

    private final FormulaText text;
    private final boolean unknownAllowed;
    private int position;

    /**
     * A coefficient.
     *
     * @param value the amount; 1 if nothing is written
     * @param end the place behind it
     */
    record Read(Linear value, int end) {}

    CoefficientReading(FormulaText text, boolean unknownAllowed) {
        this.text = text;
        this.unknownAllowed = unknownAllowed;
    }

    Read read(int start) throws ProblemException {
        position = start;
        if (!beginsTerm(start)) {
            return new Read(Linear.ONE, start);
        }
        Linear sum = term();
        while (isSign(position) && beginsTerm(position + 1)) {
            int at = position;
            double sign = text.at(position++) == '-' ? -1 : 1;
            Linear term = term();
            if (term.isConstant() && sum.isConstant()) {
                throw text.problem(
                        at, "A sign between two numbers", "Write one number, or x where the amount is not fixed.");
            }
            sum = sum.plus(term.times(sign));
        }
        if (sum.equals(Linear.ZERO)) {
            throw text.problem(start, "A coefficient of zero", "Leave the element out.");
        }
        return new Read(sum, position);
    }

    private Linear term() throws ProblemException {
        int start = position;
        double number = isDigit(position) || text.at(position) == '.' ? number() : 1;
        if (text.at(position) != 'x') {
            return new Linear(number, 0);
        }
        if (!unknownAllowed) {
            throw text.problem(position, "x stands for a number that nobody gave", "Write the number in its place.");
        }
        position++;
        if (isDigit(position)) {
            throw text.problem(start, "A number behind x", "Write the number before x: 2x.");
        }
        return new Linear(0, number);
    }

    private double number() throws ProblemException {
        int start = position;
        boolean point = false;
        while (isDigit(position) || text.at(position) == '.') {
            if (text.at(position) == '.' && point) {
                throw text.problem(position, "A second decimal point", "Write one number.");
            }
            point |= text.at(position++) == '.';
        }
        String digits = text.substring(start, position);
        if (digits.length() > MAX_DIGITS || digits.equals(".")) {
            throw text.problem(start, "This is not a number a formula can hold", "Write a number such as 5.5.");
        }
        double value = Double.parseDouble(digits);
        if (value > LARGEST || value > 0 && value < SMALLEST) {
            throw text.problem(
                    start,
                    "The coefficient is out of range",
                    "Write a number between " + SMALLEST + " and " + (long) LARGEST + ".");
        }
        return value;
    }

    private boolean beginsTerm(int at) {
        return isDigit(at) || text.at(at) == '.' || text.at(at) == 'x';
    }

    private boolean isSign(int at) {
        return text.at(at) == '-' || text.at(at) == '+';
    }

    private boolean isDigit(int at) {
        return text.at(at) >= '0' && text.at(at) <= '9';
    }
}
