package org.interphaselab.chemistry.screening;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.interphaselab.chemistry.reduction.Inverse;
import org.interphaselab.core.Numbers;

/**
 * The dopant level at which a metal volume fraction is reached.
 *
 * @param x by the usual rules; empty if it is not reached
 * @param lowestX smallest among all alternative phases; empty if none of them reaches it
 * @param highestX largest among all alternative phases; empty if one of them never reaches it
 */
record DopantLevel(OptionalDouble x, OptionalDouble lowestX, OptionalDouble highestX) {

    private static final int DIGITS = 3;

    static DopantLevel of(Inverse inverse) {
        List<OptionalDouble> all = Stream.concat(
                        Stream.of(inverse.usual()),
                        inverse.alternatives().stream().map(Inverse.Alternative::answer))
                .map(DopantLevelAnalysis::value)
                .toList();
        OptionalDouble lowest = all.stream()
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .min();
        OptionalDouble highest = all.stream().allMatch(OptionalDouble::isPresent)
                ? all.stream().mapToDouble(OptionalDouble::getAsDouble).max()
                : OptionalDouble.empty();
        return new DopantLevel(all.getFirst(), lowest, highest);
    }

    /** The answer for people. */
    String words() {
        return x.isPresent()
                ? "stays harmless up to x = " + Numbers.significant(x.getAsDouble(), DIGITS)
                : "harmless over the whole range looked at";
    }
}
