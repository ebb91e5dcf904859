package org.interphaselab.chemistry.reduction;

import java.util.Set;
import java.util.stream.Collectors;
import org.interphaselab.chemistry.catalog.CountsAsMetal;
import org.interphaselab.chemistry.catalog.Phase;

/** Tells ways of reacting apart. */
final class Alternatives {

    private Alternatives() {}

    /** Equal for ways that leave the same phases, counted alike. */
    static String identity(Reaction reaction) {
        return reaction.products().stream()
                .map(product -> product.phase().id() + (product.metal() ? " metal " : " ") + product.mol())
                .sorted()
                .collect(Collectors.joining(","));
    }

    /** The phases another way has and the usual one has not, or counts otherwise. */
    static String difference(Reaction reaction, Reaction usual) {
        Set<Phase> known = usual.products().stream().map(Product::phase).collect(Collectors.toSet());
        String phases = reaction.products().stream()
                .filter(product -> !known.contains(product.phase()) || isOption(product))
                .map(product -> product.phase().id() + (isOption(product) ? " counted as a metal" : ""))
                .sorted()
                .collect(Collectors.joining(" + "));
        return phases.isEmpty() ? "other amounts" : phases;
    }

    private static boolean isOption(Product product) {
        return product.metal() && product.phase().countsAsMetal() == CountsAsMetal.OPTION;
    }
}
