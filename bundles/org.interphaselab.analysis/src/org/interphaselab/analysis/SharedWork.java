package org.interphaselab.analysis;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What one analysis worked out and another that looks at the same input need not work out again, such as the half-cycles
 * of a cell. Any analysis may use it, with a question of its own. Safe for use by several threads: two that ask at the
 * same time both work, and get the same answer.
 */
public final class SharedWork {

    private final Map<Record, Object> answers = new ConcurrentHashMap<>();

    /**
     * Something to work out.
     *
     * @param <V> what comes of it
     * @param <X> what it may throw; then nothing is kept
     */
    @FunctionalInterface
    public interface Work<V, X extends Exception> {
        /** Works it out. */
        V run() throws X;
    }

    /**
     * The answer to a question, worked out now unless it is known.
     *
     * @param question all that the answer depends on, besides the samples and the experiment of the input: a record type of
     *     the asker's own, whose values decide by {@code equals}
     * @param type what the answer is; never {@code null}, and never changed by anybody
     */
    public <V, X extends Exception> V answer(Record question, Class<V> type, Work<? extends V, X> work) throws X {
        Optional<V> known = known(question, type);
        if (known.isPresent()) {
            return known.get();
        }
        V worked = Objects.requireNonNull(work.run(), "an answer");
        Object first = answers.putIfAbsent(question, worked);
        return first == null ? worked : type.cast(first);
    }

    /** The answer to a question, if anybody asked it before. */
    public <V> Optional<V> known(Record question, Class<V> type) {
        return Optional.ofNullable(answers.get(question)).map(type::cast);
    }
}
