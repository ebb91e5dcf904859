package org.interphaselab.chemistry.catalog;

import org.interphaselab.chemistry.formula.Element;

/**
 * Where an element goes when lithium in excess reduces a compound.
 *
 * @param chemicalSystem empty if it holds everywhere, else the elements of the compounds it holds for, by alphabet
 * @param element the element
 * @param phase the phase that takes it
 * @param use when this rule is used
 * @param source why
 * @param confidence how sure it is
 */
public record SinkRule(
        String chemicalSystem, Element element, Phase phase, Use use, String source, Confidence confidence) {

    /** When a rule is used. */
    public enum Use {
        /** Usually. */
        DEFAULT,
        /** Beside the usual one, to show a range. */
        ALTERNATIVE,
        /** Where the usual phase lacks one of its other elements. */
        FALLBACK
    }

    /** Mol of the element in a mol of the phase. */
    public double amountInPhase() {
        return phase.formula().amount(element);
    }

    /** Whether the phase takes other elements too, lithium apart. */
    public boolean takesSeveralElements() {
        return phase.formula().amounts().keySet().stream()
                        .filter(other -> !other.isLithium())
                        .count()
                > 1;
    }
}
