package org.interphaselab.chemistry.formula;

import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;

/** The characters of a formula, in one way of writing; positions are those of the text as typed. */
final class FormulaText {

    static final char END = '\0';
    private static final int MAX_LENGTH = 1000;
    private static final String DOTS = "·•⋅∙・*";
    private static final String MINUSES = "−–₋‐‑";

    private final String typed;
    private final String plain;

    FormulaText(String typed) throws ProblemException {
        this.typed = typed.length() > MAX_LENGTH ? typed.substring(0, MAX_LENGTH) + "…" : typed;
        if (typed.length() > MAX_LENGTH) {
            throw problem(MAX_LENGTH, "A formula of more than " + MAX_LENGTH + " characters", "Write it shorter.");
        }
        StringBuilder text = new StringBuilder(typed.length());
        typed.chars().forEach(c -> text.append(plain((char) c)));
        this.plain = text.toString();
    }

    /** The character at a place, {@link #END} behind the last. */
    char at(int position) {
        return position < plain.length() ? plain.charAt(position) : END;
    }

    /** The character as typed. */
    String typed(int position) {
        int codePoint = typed.codePointAt(position);
        return Character.toString(codePoint);
    }

    String substring(int from, int to) {
        return plain.substring(from, to);
    }

    /** A problem at a character, counted from 0 here and from 1 in the message. */
    ProblemException problem(int position, String what, String remedy) {
        String where = "formula '" + typed + "', character " + (position + 1);
        return Problem.error("FORMULA", what + ".", Location.of(where), remedy).asException();
    }

    private static char plain(char c) {
        if (c >= '₀' && c <= '₉') {
            return (char) ('0' + (c - '₀'));
        }
        if (DOTS.indexOf(c) >= 0) {
            return '·';
        }
        if (MINUSES.indexOf(c) >= 0) {
            return '-';
        }
        return switch (c) {
            case '[', '{' -> '(';
            case ']', '}' -> ')';
            case '₊' -> '+';
            case 'ₓ' -> 'x';
            case '\u00a0', '\u2009', '\u202f', '\t' -> ' ';
            default -> c == END ? '?' : c;
        };
    }
}
