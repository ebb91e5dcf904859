package org.interphaselab.chemistry.formula;

import java.util.List;

/**
 * A chemical element.
 *
 * @param symbol its symbol
 * @param atomicWeight abridged standard atomic weight in g mol⁻¹
 * @param oxidationStates common oxidation states in inorganic solids; empty if none is known
 */
public record Element(String symbol, double atomicWeight, List<Integer> oxidationStates) {

    /** Symbol of lithium, which every reduction here is written with. */
    public static final String LITHIUM = "Li";

    public Element {
        oxidationStates = List.copyOf(oxidationStates);
    }

    /** Whether this is lithium. */
    public boolean isLithium() {
        return symbol.equals(LITHIUM);
    }
}
