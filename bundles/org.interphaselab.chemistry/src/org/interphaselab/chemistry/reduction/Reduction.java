package org.interphaselab.chemistry.reduction;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.interphaselab.core.Problem;

/**
 * What lithium in excess makes of a mixture, with every way that cannot be excluded.
 *
 * @param usual by the default rules
 * @param alternatives by the others
 * @param notes what the reader of the numbers must know
 */
public record Reduction(Reaction usual, List<Alternative> alternatives, List<Problem> notes) {

    /**
     * Another way.
     *
     * @param rule what is different, for example {@code Li17Ge4}
     * @param reaction what comes of it
     */
    public record Alternative(String rule, Reaction reaction) {}

    public Reduction {
        alternatives = List.copyOf(alternatives);
        notes = List.copyOf(notes);
    }

    /** Smallest metal volume fraction among all ways, 0 to 1. */
    public double lowestMetalVolumeFraction() {
        return fractions().min(Comparator.naturalOrder()).orElseThrow();
    }

    /** Largest metal volume fraction among all ways, 0 to 1. */
    public double highestMetalVolumeFraction() {
        return fractions().max(Comparator.naturalOrder()).orElseThrow();
    }

    private Stream<Double> fractions() {
        return Stream.concat(Stream.of(usual), alternatives.stream().map(Alternative::reaction))
                .map(Reaction::metalVolumeFraction);
    }
}
