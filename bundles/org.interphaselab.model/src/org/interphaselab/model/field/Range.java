package org.interphaselab.model.field;

import java.util.OptionalDouble;

/**
 * The range outside of which a value cannot be meant, in the unit of its field.
 *
 * @param min smallest value
 * @param above bound which itself is too small
 * @param max largest value
 */
public record Range(OptionalDouble min, OptionalDouble above, OptionalDouble max) {

    static final Range FRACTION = new Range(OptionalDouble.of(0), OptionalDouble.empty(), OptionalDouble.of(1));

    /** Whether the value lies in the range; not a number lies in none. */
    public boolean contains(double value) {
        return Double.isFinite(value)
                && !(min.isPresent() && value < min.getAsDouble())
                && !(above.isPresent() && value <= above.getAsDouble())
                && !(max.isPresent() && value > max.getAsDouble());
    }

    /** The range in words, for example {@code above 0, at most 100}; empty where there is no bound. */
    public String text() {
        return text(FieldWords.english());
    }

    String text(FieldWords words) {
        StringBuilder text = new StringBuilder();
        append(text, words.of("at least"), min);
        append(text, words.of("above"), above);
        append(text, words.of("at most"), max);
        return text.toString();
    }

    private static void append(StringBuilder text, String words, OptionalDouble bound) {
        if (bound.isPresent()) {
            text.append(text.isEmpty() ? "" : ", ")
                    .append(words)
                    .append(' ')
                    .append(FieldText.number(bound.getAsDouble()));
        }
    }
}
