package org.interphaselab.report;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * How people want the parts of a report to stand: in which order, without which, under which headings and captions.
 * What is not named stands after what is, as it usually would.
 *
 * @param parts the parts named, in their order
 */
public record Arrangement(List<Part> parts) {

    /** Everything as the program puts it. */
    public static final Arrangement USUAL = new Arrangement(List.of());

    /**
     * A part that somebody gave a place.
     *
     * @param key what it is, see {@link OutlinePart}
     * @param leftOut whether the report is without it
     * @param caption heading or caption in place of the usual one, or empty
     * @param within how its own parts stand
     */
    public record Part(String key, boolean leftOut, String caption, Arrangement within) {

        public Part {
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(caption, "caption");
            Objects.requireNonNull(within, "within");
        }
    }

    public Arrangement {
        parts = List.copyOf(parts);
    }

    /** Whether a part is left out. */
    boolean leftOut(String key) {
        return part(key).filter(Part::leftOut).isPresent();
    }

    /** The heading or caption of a part. */
    String caption(String key, String usual) {
        return part(key).map(Part::caption).filter(own -> !own.isBlank()).orElse(usual);
    }

    /** How the parts of a part stand. */
    Arrangement within(String key) {
        return part(key).map(Part::within).orElse(USUAL);
    }

    /** Things in the order of this arrangement; those left out are still among them. */
    <T> List<T> ordered(List<T> usualOrder, Function<T, String> key) {
        return usualOrder.stream()
                .sorted(Comparator.comparingInt(thing -> place(key.apply(thing))))
                .toList();
    }

    private int place(String key) {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).key().equals(key)) {
                return i;
            }
        }
        return parts.size();
    }

    private Optional<Part> part(String key) {
        return parts.stream().filter(part -> part.key().equals(key)).findFirst();
    }
}
