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
        return lowest().metalVolumeFraction();
    }

    /** Largest metal volume fraction among all ways, 0 to 1. */
    public double highestMetalVolumeFraction() {
        return highest().metalVolumeFraction();
    }

    /** The way that leaves the least metal. */
    public Reaction lowest() {
        return ways().min(Comparator.comparingDouble(Reaction::metalVolumeFraction))
                .orElseThrow();
    }

    /** The way that leaves the most metal. */
    public Reaction highest() {
        return ways().max(Comparator.comparingDouble(Reaction::metalVolumeFraction))
                .orElseThrow();
    }

    private Stream<Reaction> ways() {
        return Stream.concat(Stream.of(usual), alternatives.stream().map(Alternative::reaction));
    }
}
