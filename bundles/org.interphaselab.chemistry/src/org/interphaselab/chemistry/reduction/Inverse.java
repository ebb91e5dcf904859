package org.interphaselab.chemistry.reduction;

import java.util.List;

/**
 * What must be so for a wanted metal volume fraction: by the usual rules, and by every alternative.
 *
 * @param usual by the default rules
 * @param alternatives by the others
 */
public record Inverse(Answer usual, List<Alternative> alternatives) {

    /**
     * Another way.
     *
     * @param rule what is different, for example {@code Li17Ge4}
     * @param answer what must be so then
     */
    public record Alternative(String rule, Answer answer) {}

    public Inverse {
        alternatives = List.copyOf(alternatives);
    }

    /** The answer in one way. */
    public sealed interface Answer {

        /**
         * The wanted fraction is reached.
         *
         * @param value the ratio, or the x of the formula
         * @param reaction the reaction there
         */
        record Found(double value, Reaction reaction) implements Answer {}

        /**
         * It is not reached.
         *
         * @param lowest smallest metal volume fraction that is, 0 to 1
         * @param highest largest
         */
        record OutOfReach(double lowest, double highest) implements Answer {}
    }
}
