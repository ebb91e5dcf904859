package org.interphaselab.analysis.experiment;

import java.util.List;

/**
 * What an electrolyte is made of, as reported.
 *
 * @param parts its compounds, at least one
 * @param basis what their amounts count; of no matter for one compound
 */
public record Composition(List<Part> parts, Basis basis) {

    /** What amounts count. */
    public enum Basis {
        MOL,
        MASS
    }

    /**
     * A compound.
     *
     * @param formula its chemical formula as the user wrote it
     * @param amount how much of it, above zero
     */
    public record Part(String formula, double amount) {}

    public Composition {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a composition without a compound");
        }
    }
}
