package org.interphaselab.chemistry.catalog;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A quantity known to its order of magnitude.
 *
 * @param least lower end, where known
 * @param most upper end, where known
 */
public record Magnitude(OptionalDouble least, OptionalDouble most) {

    private static final String NUMBER = "[0-9]+(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]{1,3})?";
    private static final Pattern TEXT =
            Pattern.compile("(?<sign>[<>]?) *(?<first>" + NUMBER + ")(?: *\\.\\. *(?<second>" + NUMBER + "))?");

    /** Reads {@code 1e-9}, {@code 1e-13..1e-9}, {@code <1e-12} or {@code >1e4}; empty if it is none of these. */
    public static Optional<Magnitude> parse(String text) {
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches() || (!parts.group("sign").isEmpty() && parts.group("second") != null)) {
            return Optional.empty();
        }
        double first = Double.parseDouble(parts.group("first"));
        double second = parts.group("second") == null ? first : Double.parseDouble(parts.group("second"));
        if (Double.isInfinite(first) || Double.isInfinite(second) || second < first) {
            return Optional.empty();
        }
        return Optional.of(
                switch (parts.group("sign")) {
                    case "<" -> new Magnitude(OptionalDouble.empty(), OptionalDouble.of(first));
                    case ">" -> new Magnitude(OptionalDouble.of(first), OptionalDouble.empty());
                    default -> new Magnitude(OptionalDouble.of(first), OptionalDouble.of(second));
                });
    }
}
